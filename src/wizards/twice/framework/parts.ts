import { isGiven } from "../../../engine/answers.ts";
import type { OutlineChapter, OutlinePart } from "../../../engine/outline.ts";
import { holds } from "../../../engine/route.ts";
import type { QuestionId } from "../../../engine/types.ts";
import { plainText } from "../../../i18n/index.ts";
import type { Block, Text } from "../../../report/model.ts";
import { factsOf } from "../definition.ts";
import {
  amountText,
  bullets,
  chosenIn,
  dayText,
  gap,
  isSettled,
  madeBy,
  numberIn,
  optionIn,
  optionText,
  paragraph,
  questionOf,
  type Reader,
  textIn,
} from "./input.ts";
import { own } from "./own/own.ts";
import { capitalText, quoted, sentenceWith, written } from "./quoted.ts";
import { columnOf, tableOf } from "./table.ts";

/** The blocks of a chapter: what the answers say, and what is still to be filled in. */
export const chapterBlocks = (chapter: OutlineChapter, reader: Reader): Block[] => joined(partsOf(chapter.parts, reader, chapter.id));

const partsOf = (parts: readonly OutlinePart[], reader: Reader, at: string): Block[] => parts.flatMap((part) => ofPart(part, reader, at));

function ofPart(part: OutlinePart, reader: Reader, at: string): Block[] {
  if ("section" in part) {
    const blocks = joined(partsOf(part.parts, reader, at));
    const title: Block = { kind: "heading", level: 2, id: `${at}-${part.section}`, text: reader.say(`sections.${part.section}`) };
    return blocks.length === 0 ? [] : [title, ...blocks];
  }
  if ("own" in part) {
    const make = own[part.own];
    if (!make) throw new Error(`Nothing makes the part '${part.own}'.`);
    return reader.without?.includes(part.own) ? [] : make(reader);
  }
  if ("say" in part) {
    if (part.when && !holds(part.when, factsOf(reader.answers, reader.known, reader.isShown))) return [];
    return sentence(part.say, reader);
  }
  const id = "tell" in part ? part.tell : "quote" in part ? part.quote : "list" in part ? part.list : part.table;
  if (!reader.isShown(id)) return [];
  if (!isSettled(reader, id)) return questionOf(id).optional && !isGiven(reader.answers[id]) ? [] : [gap(reader, id)];
  return madeBy(answered(part, id, reader), id);
}
function answered(
  part: Exclude<OutlinePart, { section: string } | { own: string } | { say: string }>,
  id: QuestionId,
  reader: Reader,
): Block[] {
  if ("tell" in part) return [paragraph(reader.say(`tell.${id}.${optionIn(reader, id)}`))];
  if ("quote" in part) return written(reader, textIn(reader, id));
  if ("list" in part) return chosen(id, reader);
  return tableOf(
    reader,
    id,
    part.columns.map((column) => columnOf(reader, id, column)),
  );
}

/** A sentence that answers fill. What is not answered yet is asked for instead; what is not asked in this case is left out. */
function sentence(id: string, reader: Reader): Block[] {
  const key = reader.words.has(`words.framework.residents.${id}`) ? `residents.${id}` : `say.${id}`;
  const raw = ["", "_other"].map((end) => `words.framework.${key}${end}`).find((one) => reader.words.has(one)) ?? "";
  const asked = [...plainText(reader.words.inlines(raw)).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => (name === "count" ? id : name));
  if (asked.some((name) => !reader.isShown(name))) return [];
  const open = asked.filter((name) => !isSettled(reader, name));
  if (open.length > 0) return open.filter((name) => !questionOf(name).optional).map((name) => gap(reader, name));
  const values = Object.fromEntries(asked.map((name) => [name, filled(name, reader)]));
  const count = numberIn(reader, id);
  const text = sentenceWith(reader, key, { ...values, ...(count === undefined ? {} : { count }) });
  return madeBy([paragraph(capitalText(text))], ...asked);
}

/** An answer as it stands in the middle of a sentence. */
function filled(id: QuestionId, reader: Reader): Text {
  const answer = reader.answers[id];
  switch (answer?.kind) {
    case "single":
      return reader.words.has(`words.framework.body.${answer.option}`) && id === "decisionBody"
        ? reader.say(`body.${answer.option}`)
        : optionText(reader, id, answer.option);
    case "date":
      return dayText(reader, answer.value);
    case "number":
    case "scale":
      return amountText(reader, answer.value);
    case "text":
      return quoted(reader, answer.value.trim());
    default:
      return "";
  }
}

/** Chosen options under the sentence that leads to them. An option that says "none of these" is a sentence of its own. */
function chosen(id: QuestionId, reader: Reader): Block[] {
  const options = chosenIn(reader, id);
  const question = questionOf(id);
  const alone = question.kind === "multi" ? question.alone : undefined;
  if (options.length === 1 && options[0] === alone) return [paragraph(reader.say(`alone.${id}`))];
  if (options.length === 0) return [gap(reader, id)];
  const isRanked = question.kind === "multi" && question.ordered;
  return [
    paragraph(reader.say(`leads.${id}`)),
    bullets(
      options.map((option) => optionText(reader, id, option)),
      isRanked,
    ),
  ];
}

/** What is still to be filled in stands together, each question once. */
function joined(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (isGap(block) && last && isGap(last)) {
      const isThere = last.body.some((one) => JSON.stringify(one) === JSON.stringify(block.body[0]));
      if (!isThere) made[made.length - 1] = { ...last, body: [...last.body, ...block.body] };
    } else made.push(block);
  }
  return made;
}
const isGap = (block: Block): block is Extract<Block, { kind: "callout" }> => block.kind === "callout" && block.tone === "gap";
