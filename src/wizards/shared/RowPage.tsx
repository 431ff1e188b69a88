import { useState, type ReactNode } from "react";
import type { FlowId, Question, RowId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { RowForm, rowTitle } from "../../ui/question/table/RowForm.tsx";
import type { TableSetting } from "../../ui/question/table/types.ts";
import type { FrameProps, WizardProps } from "../props.ts";
import { useRole, useSession } from "../useSession.ts";
import { keptRow, readable, type CellNames } from "./cellNames.ts";
import { stepTitle } from "./StepPage.tsx";

export interface RowPageProps extends Pick<WizardProps, "session" | "Frame"> {
  readonly flow: FlowId;
  readonly wizard: NonNullable<FrameProps["wizard"]>;
  readonly words: Words;
  readonly table: Extract<Question, { kind: "table" }>;
  readonly setting: TableSetting;
  /** The row, or `newRow`. */
  readonly row: RowId;
  readonly caption: string;
  readonly behind: string;
  /** The address of the list of rows. */
  readonly list: string;
  readonly names?: CellNames | undefined;
  readonly aside?: ReactNode;
  /** To the list; with the row that was saved, which gets the focus there. */
  readonly onLeave: (saved?: RowId) => void;
}

/** The page of one row of a table. */
export function RowPage(props: RowPageProps): ReactNode {
  const { session, Frame, flow, wizard, words, table, setting, row, caption, behind, list, names, aside, onLeave } = props;
  const { answers, drafts } = useSession(session);
  const readOnly = useRole(session) === "reader";
  const [errors, setErrors] = useState(0);
  const answer = readable(names, table, answers[table.id]);
  const title = rowTitle(words, { table, setting, row, answer, readOnly });
  return (
    <Frame kind="task" wizard={wizard} title={stepTitle(words, caption, title, errors)} back={{ href: list, label: setting.rowWords.back }}>
      <RowForm
        key={row}
        table={table}
        setting={setting}
        row={row}
        answer={answer}
        draft={drafts[table.id]}
        caption={`${caption} · ${behind}`}
        back={list}
        aside={aside}
        onSave={(saved) => {
          session.apply({ kind: "rows", question: table.id, edit: { kind: "put", row: keptRow(names, table.id, saved) }, flow });
          onLeave(saved.id);
        }}
        onLeave={() => onLeave()}
        onErrors={setErrors}
        lang={words.langOf(`questions.${table.id}.ask`)}
        readOnly={readOnly}
      />
    </Frame>
  );
}
