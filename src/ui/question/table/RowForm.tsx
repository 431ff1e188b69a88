import { useLayoutEffect, useRef, type ReactNode } from "react";
import { newRow } from "../../../engine/rows.ts";
import type { Answer, Field, Row, RowId } from "../../../engine/types.ts";
import { ButtonGroup, ButtonLink } from "../../button/Button.tsx";
import type { Words } from "../../../i18n/types.ts";
import { OptionalMarks } from "../../field/Parts.tsx";
import { Heading } from "../../heading/Heading.tsx";
import { useLaterWords } from "../../laterWords.ts";
import { Notice } from "../../notice/Notice.tsx";
import { Paragraph } from "../../prose/Prose.tsx";
import { StepForm } from "../StepForm.tsx";
import type { QuestionOf, ShownQuestion } from "../types.ts";
import { cellTextsOf } from "./cellText.ts";
import { cellsWith, orNothing, readRowDraft, rowDraftsIn, withChosen, withTyped } from "./rowDraft.ts";
import type { LeftText, RowDraft, TableSetting } from "./types.ts";
import "./table.css";

export interface RowFormProps {
  readonly table: QuestionOf<"table">;
  readonly setting: TableSetting;
  /** The row, or `newRow`. */
  readonly row: RowId;
  readonly answer: Answer | undefined;
  /** The drafts of the whole table, as the case keeps them. */
  readonly draft: unknown;
  readonly caption: ReactNode;
  /** The list of rows. */
  readonly back: string;
  readonly aside?: ReactNode;
  /** The row as it is now, with its id; the form is done. */
  readonly onSave: (row: Row) => void;
  /** Back to the list without saving. */
  readonly onLeave: () => void;
  readonly onErrors: (count: number) => void;
  readonly lang?: "nl" | undefined;
  readonly readOnly?: boolean | undefined;
}

/** One row on a page of its own. Nothing of it counts before "Bewaar"; until then it is kept as a draft, choices included. */
export function RowForm(props: RowFormProps): ReactNode {
  const { table, setting, row, answer, draft, caption, back, aside, onSave, onLeave, onErrors, lang, readOnly } = props;
  const words = useLaterWords();
  const { rowWords } = setting;
  const kept = answer?.kind === "table" ? answer.rows.find(({ id }) => id === row) : undefined;
  const stored = readRowDraft(rowDraftsIn(draft)[row]);
  const latest = useRef<RowDraft>(stored);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    latest.current = stored;
  });
  if (!kept && row !== newRow) return <NoSuchRow back={back} label={rowWords.back} />;

  const put = (next: RowDraft) => {
    if (isDone.current) return;
    latest.current = next;
    setting.onRowDraft(row, orNothing(next));
  };
  const cells = cellsWith(table.columns, kept?.cells ?? {}, stored);
  const shownOf = (column: Field): ShownQuestion => ({
    question: asked(table, column),
    words: setting.columnOf(column.id),
    answer: cells[column.id],
    draft: stored.typed?.[column.id],
    ...(column.kind === "text" && column.rowsOf !== undefined ? { rows: setting.rowsOf(column.rowsOf) } : {}),
    lang,
  });
  const save = () => {
    const saved = { id: kept?.id ?? setting.newId(), cells: cellsWith(table.columns, kept?.cells ?? {}, latest.current) };
    isDone.current = true;
    onSave(saved);
  };
  const drop = () => {
    setting.onRowDraft(row, undefined);
    // What waits to be written may not bring it back.
    isDone.current = true;
  };
  return (
    <OptionalMarks value={false}>
      <div className="think-rowform">
        <StepForm
          page={`${table.id} ${row}`}
          caption={caption}
          title={rowTitle(words, props)}
          help={readOnly ? undefined : words.t("ui.table.mayBeEmpty")}
          lead={!readOnly && stored.left && <LeftOver texts={stored.left} />}
          questions={setting.shownOf(cells).map(shownOf)}
          wordsOf={({ id }) => setting.columnOf(id)}
          fieldsOf={() => []}
          answerOf={(id) => cells[id]}
          aside={aside}
          submit={readOnly ? rowWords.back : rowWords.save}
          {...(readOnly ? {} : { leave: { href: back, label: words.t("ui.table.cancel"), onLeave: drop } })}
          onAnswer={(column, given) => put(withChosen(latest.current, column, given))}
          onDraft={(column, input) => put(withTyped(latest.current, column, input))}
          onNote={() => undefined}
          onNext={readOnly ? onLeave : save}
          onErrors={onErrors}
          readOnly={readOnly}
        />
      </div>
    </OptionalMarks>
  );
}

/** The title of the form of a row, for the page and for its document. */
export function rowTitle(
  words: Words,
  { table, setting, row, answer, readOnly }: Pick<RowFormProps, "table" | "setting" | "row" | "answer" | "readOnly">,
): string {
  const at = answer?.kind === "table" ? answer.rows.findIndex(({ id }) => id === row) : -1;
  const kept = answer?.kind === "table" ? answer.rows[at] : undefined;
  if (!kept) return row === newRow ? setting.rowWords.add : words.t("ui.table.noSuchRow");
  const name = cellTextsOf(words, table, setting).name(kept) || words.t("ui.table.unnamed", { at: at + 1 });
  return readOnly ? name : `${setting.rowWords.change}: ${name}`;
}

/** Only the column that names the row has to be filled in; a cell that is not known yet stays empty. */
function asked(table: QuestionOf<"table">, column: Field): Field {
  const { optional: _optional, ...rest } = column;
  return column === table.columns[0] ? rest : { ...rest, optional: true };
}

function LeftOver({ texts }: { readonly texts: readonly LeftText[] }): ReactNode {
  const { t } = useLaterWords();
  return (
    <div className="think-rowform__lead">
      <Notice tone="caution" title={t("ui.table.leftOver")}>
        <Paragraph>{t("ui.table.leftOverHelp")}</Paragraph>
        <dl className="think-leftover">
          {texts.map(({ from, text }, at) => (
            <div key={at}>
              <dt>{from}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}

function NoSuchRow({ back, label }: { readonly back: string; readonly label: string }): ReactNode {
  const { t } = useLaterWords();
  return (
    <div className="think-stack">
      <Heading level={1}>{t("ui.table.noSuchRow")}</Heading>
      <Paragraph>{t("ui.table.noSuchRowHelp")}</Paragraph>
      <ButtonGroup>
        <ButtonLink kind="primary" href={back}>
          {label}
        </ButtonLink>
      </ButtonGroup>
    </div>
  );
}
