import { useEffect, type ReactNode } from "react";
import type { Answers, QuestionId, RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import type { WizardProps } from "../../props.ts";
import { lastingBase } from "../../shared/lasting.ts";
import { RowPage } from "../../shared/RowPage.tsx";
import { useTables } from "../../shared/useTables.ts";
import { definition, factsOf } from "../definition.ts";
import { pathOfRow, pathOfStep } from "../paths.ts";
import { known } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { captionOf } from "./caption.ts";
import { formNames } from "./formNames.ts";
import { ToTools } from "./ToTools.tsx";

interface RowScreenProps extends WizardProps {
  readonly table: QuestionId;
  /** The row, or `newRow`. */
  readonly row: RowId;
  /** The row that the list comes back to. */
  readonly onLeave: (saved: RowId | undefined) => void;
}

/** The form of one row of a table. */
export function RowScreen({ session, base, navigate, newId, Frame, table, row, onLeave }: RowScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const hrefOf = (of: QuestionId, at: RowId) => `${base}/${pathOfRow(of, at)}`;
  const factsSeen = (seen: Answers) => factsOf(seen, known);
  const tableOf = useTables({ session, newId, flow: definition.flow.id, questionnaire: definition, words, hrefOf, factsOf: factsSeen });
  const question = definition.questions[table];
  const list = `${base}/${pathOfStep(table)}`;
  const isTable = question?.kind === "table";
  useEffect(() => {
    if (!isTable) navigate(list, { replace: true });
  }, [isTable, list, navigate]);
  if (!isTable) return null;
  return (
    <RowPage
      session={session}
      Frame={Frame}
      flow={definition.flow.id}
      wizard="twice"
      words={words}
      table={question}
      setting={tableOf(table)}
      row={row}
      {...captionOf(words, table)}
      list={list}
      names={formNames}
      aside={table === formNames.table && <ToTools base={base} row={row} />}
      onLeave={(saved) => {
        onLeave(saved);
        navigate(saved === undefined ? list : `${lastingBase(session, base)}/${pathOfStep(table)}`);
      }}
    />
  );
}
