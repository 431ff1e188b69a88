import type { QuestionId } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";
import type { ColumnWords, RowWords } from "../../ui/question/table/types.ts";
import { wordsAt } from "./questionWords.ts";

/** What a flow says about the rows of a table; where it says nothing, words that fit any row. */
export function rowWords(words: Words, table: QuestionId): RowWords {
  const base = `questions.${table}.rows`;
  const keyOf = (key: string, present = key) => (words.has(`${base}.${present}`) ? `${base}.${key}` : `ui.table.rows.${key}`);
  const say = (key: string) => words.t(keyOf(key));
  return {
    add: say("add"),
    change: say("change"),
    save: say("save"),
    back: say("back"),
    empty: say("empty"),
    ...(words.has(`${base}.nothing`) ? { nothing: words.t(`${base}.nothing`) } : {}),
    paste: say("paste"),
    count: (rows) => words.t(keyOf("count", "count_other"), { count: rows }),
    addPasted: (rows) => words.t(keyOf("addPasted", "addPasted_other"), { count: rows }),
  };
}

/** The words of a column: what its form asks is its label where nothing else is said. */
export function columnWords(words: Words, table: QuestionId, column: QuestionId): ColumnWords {
  const base = `questions.${table}.columns.${column}`;
  const label = words.t(`${base}.label`);
  return {
    ...wordsAt(words, base),
    label,
    ask: words.has(`${base}.ask`) ? words.t(`${base}.ask`) : label,
    empty: words.has(`${base}.empty`) ? words.t(`${base}.empty`) : words.t("ui.table.needed", { label }),
  };
}
