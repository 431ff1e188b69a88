import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { questionsRead } from "../../engine/conditions.ts";
import { isSettling } from "../../engine/answers.ts";
import { rowRefs, shownColumns, tablesNamedBy } from "../../engine/naming.ts";
import type { FactsOf } from "../../engine/route.ts";
import type { Answer, Answers, Field, FlowId, Question, QuestionId, Questionnaire, RowId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import { useLaterWords } from "../../ui/laterWords.ts";
import { answerText } from "../../ui/question/answerText.ts";
import type { TableSetting } from "../../ui/question/table/types.ts";
import type { WizardProps } from "../props.ts";
import { useSession } from "../useSession.ts";
import { keptEdit, type CellNames } from "./cellNames.ts";
import { columnWords, rowWords } from "./tableWords.ts";

type Table = Extract<Question, { kind: "table" }>;
export interface TablesProps extends Pick<WizardProps, "session" | "newId"> {
  readonly flow: FlowId;
  readonly questionnaire: Questionnaire;
  readonly words: Words;
  /** The address of the form of a row. */
  readonly hrefOf: (table: QuestionId, row: RowId) => string;
  /** For columns that depend on quantities or checks; without it those stay hidden. */
  readonly factsOf?: FactsOf;
  /** A column that is kept by an id and read by a name. */
  readonly names?: CellNames;
  /** The row whose form was just left. */
  readonly arriveAt?: RowId | undefined;
}

/** What the tables of a wizard need besides their questions; for each table the same object while nothing in it changes. */
export function useTables(props: TablesProps): (table: QuestionId) => TableSetting {
  const { questionnaire, words, arriveAt, session } = props;
  useLaterWords();
  const dossier = useSession(session);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const made = useMemo(
    // Other words or another row to arrive at make all of them anew.
    () => ({
      words,
      arriveAt,
      questionnaire,
      settings: new Map<QuestionId, { readonly on: readonly unknown[]; readonly setting: TableSetting }>(),
    }),
    [words, arriveAt, questionnaire],
  );
  return useCallback(
    (id) => {
      const table = questionnaire.questions[id];
      if (table?.kind !== "table") throw new Error(`'${id}' is no table.`);
      const { answers } = dossier;
      const on = [...tablesNamedBy(table).map((named) => answers[named]), ...readBesides(table).map((read) => answers[read])];
      const before = made.settings.get(id);
      if (before && before.on.every((one, at) => one === on[at])) return before.setting;
      const setting = settingOf(table, made, answers, latest);
      made.settings.set(id, { on, setting });
      return setting;
    },
    [questionnaire, dossier, made],
  );
}

/** The questions outside the table that decide which columns are asked. */
const readBesides = (table: Table): readonly QuestionId[] =>
  table.columns
    .flatMap(({ showIf }) => (showIf ? questionsRead(showIf) : []))
    .filter((id) => !table.columns.some((column) => column.id === id));

function settingOf(
  table: Table,
  { words, arriveAt, questionnaire }: Pick<TablesProps, "words" | "arriveAt" | "questionnaire">,
  answers: Answers,
  latest: { readonly current: TablesProps },
): TableSetting {
  const columns = new Map(table.columns.map(({ id }) => [id, columnWords(words, table.id, id)] as const));
  const apply = (change: Parameters<WizardProps["session"]["apply"]>[0]) => void latest.current.session.apply(change);
  return {
    rowWords: rowWords(words, table.id),
    columnOf: (id) => columns.get(id) ?? columnWords(words, table.id, id),
    rowsOf: (id) => refsOf(words, questionnaire, id, answers),
    shownOf: (cells) => shownColumns(table, cells, answers, latest.current.factsOf),
    hrefOf: (row) => latest.current.hrefOf(table.id, row),
    newId: () => latest.current.newId(),
    onEdit: (edit) =>
      apply({ kind: "rows", question: table.id, edit: keptEdit(latest.current.names, table.id, edit), flow: latest.current.flow }),
    onRowDraft: (row, input) => apply({ kind: "rowDraft", question: table.id, row, input }),
    arriveAt,
  };
}

/** The rows of a table that can be named, by their names of today. */
function refsOf(words: Words, { questions }: Questionnaire, id: QuestionId, answers: Answers) {
  const table = questions[id];
  if (table?.kind !== "table") return [];
  const wordsOf = (column: Field, cell: Answer) => (isSettling(cell) ? answerText(words, columnWords(words, id, column.id), cell) : "");
  return rowRefs(table, answers[id], wordsOf);
}
