import type { QuestionId, Row } from "../../../engine/types.ts";
import type { Block, Inline, Text } from "../../../report/model.ts";
import { capital, cellIn, paragraph, type Reader } from "./input.ts";

/** Words of whoever filled in the case. They are Dutch, so a document in another language marks them as such. */
export const quoted = ({ words }: Reader, text: string): Text =>
  words.lang === "nl" || text === "" ? text : [{ kind: "foreign", text, lang: "nl" }];

/** What a cell says, marked as quoted when somebody typed it. The name of a form of the catalogue is ours. */
export function saidIn(reader: Reader, table: QuestionId, column: QuestionId, row: Row): Text {
  const cell = row.cells[column];
  const text = cellIn(reader, table, column, row);
  const isTyped = cell?.kind === "text" && !(column === "method" && reader.formName(cell.value) !== undefined);
  return isTyped ? quoted(reader, text) : text;
}

/** Texts one after the other; those that say nothing are left out. */
export function joinedText(texts: readonly Text[], between: string): Text {
  const kept = texts.filter((text) => text !== "");
  return kept.every((text) => typeof text === "string")
    ? kept.join(between)
    : kept.flatMap((text, at) => [...(at > 0 && between !== "" ? inlinesOf(between) : []), ...inlinesOf(text)]);
}

/** A text with a capital at its start, quoted or not. */
export const capitalText = (text: Text): Text =>
  typeof text === "string" ? capital(text) : text.map((inline, at) => (at === 0 ? { ...inline, text: capital(inline.text) } : inline));

/** A sentence of ours with values in it, of which some may be quoted. */
export function sentenceWith(reader: Reader, key: string, values: Readonly<Record<string, Text | number>>): Text {
  const plain: Record<string, string | number> = {};
  const marked = new Map<string, Text>();
  for (const [name, value] of Object.entries(values))
    if (typeof value === "object") marked.set(name, value);
    else plain[name] = value;
  const sentence = reader.say(key, plain);
  // What has no value yet stays as `{{name}}`, so that a quoted text can take its place here.
  return marked.size === 0
    ? sentence
    : joinedText(
        sentence.split(/(\{\{\w+\}\})/).map((piece, at) => (at % 2 === 1 ? marked.get(piece.slice(2, -2)) : undefined) ?? piece),
        "",
      );
}
const inlinesOf = (text: Text): readonly Inline[] => (typeof text === "string" ? [{ kind: "text", text }] : text);

/** A free text as it was written, one paragraph for each. A single line begins and ends as a sentence does. */
export const written = (reader: Reader, text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => paragraph(quoted(reader, one.includes("\n") ? one : `${capital(one)}${/[\p{L}\p{N}]$/u.test(one) ? "." : ""}`)));
