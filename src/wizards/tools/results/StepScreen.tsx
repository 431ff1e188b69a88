import { useCallback, useMemo, type ReactNode } from "react";
import { questionsOf } from "../../../domain/tools/empty.ts";
import type { AskedFilter } from "../../../domain/tools/ids.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole, useSession } from "../../useSession.ts";
import { Filters } from "../filters/Filters.tsx";
import { stepOf } from "../steps.ts";
import { stepHead } from "../stepHead.ts";
import { useFound } from "../useFound.ts";
import { leftOpen } from "../wish.ts";
import { namespaces } from "../words.ts";
import { Results, type ResultsProps } from "./Results.tsx";
import { useFormActions } from "./useFormActions.ts";
import "./results.css";

export interface StepScreenProps extends WizardProps, Pick<ResultsProps, "compared" | "onCompare"> {
  readonly row: RowId;
}
const none: readonly string[] = [];

/** What is asked for one step, and beside it at once which forms fit. */
export function StepScreen({ session, base, Frame, row, compared, onCompare }: StepScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const dossier = useSession(session);
  const readOnly = useRole(session) === "reader";
  const { wish, recommendation } = useFound(session, row);
  const step = useMemo(() => stepOf(dossier.answers, row), [dossier.answers, row]);
  const { actions, undo } = useFormActions(session, row);
  const onLeaveOpen = useCallback(
    (filter: AskedFilter | "place") => {
      for (const question of questionsOf(filter)) session.apply({ kind: "filter", row, question, answer: leftOpen });
      const must = session.current().filters[row]?.["must"];
      const options = must?.kind === "multi" ? must.options.filter((one) => one !== filter) : [];
      session.apply({ kind: "filter", row, question: "must", answer: options.length > 0 ? { kind: "multi", options } : undefined });
    },
    [session, row],
  );
  const { title, documentTitle, caption } = stepHead(words, dossier.answers, step);
  return (
    <Frame kind="hub" wizard="tools" title={documentTitle} back={{ href: base, label: words.t("words.overview.title") }}>
      <div className="think-lead">
        {caption !== undefined && <p className="think-caption">{caption}</p>}
        <Heading level={1}>{title}</Heading>
        {step?.cells["question"]?.kind === "text" && (
          <Paragraph>{words.t("words.step.question", { question: step.cells["question"].value })}</Paragraph>
        )}
      </div>
      <div className="think-find">
        <div className="think-stack">
          <Filters session={session} row={row} base={base} wish={wish} readOnly={readOnly} />
          <div className="think-find__on">
            <Button kind="primary" onClick={() => document.getElementById("vormen")?.focus()}>
              {words.t("words.filters.toForms")}
            </Button>
          </div>
        </div>
        <Results
          {...{ recommendation, base, row, step, undo, actions, compared, onCompare, readOnly, onLeaveOpen }}
          considered={dossier.considered[row] ?? none}
        />
      </div>
    </Frame>
  );
}
