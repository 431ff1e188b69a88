import type { QuestionId } from "../../../engine/types.ts";
import type { Block, Text } from "../../../report/model.ts";
import { withFields } from "../asked.ts";
import type { Chapter } from "../framework/framework.ts";
import { joinedText } from "../framework/quoted.ts";

/**
 * The blocks that the answer to a question makes, under the name of each chapter and every block once: small enough to stand
 * beside the question. A table is a list there, and a drawing is left to the preview itself. The annexes repeat, so they are not in it.
 */
export function sentencesOf(chapters: readonly Chapter[], question: QuestionId): Block[] {
  const ids = withFields(question);
  const isOwn = (origin: string): boolean => ids.includes(origin.split("/")[0] ?? "");
  const seen = new Set<string>();
  return chapters
    .filter(({ annex }) => !annex)
    .flatMap(({ id, title, blocks }): Block[] => {
      const own = blocks.flatMap((block) => ownIn(block, isOwn)).filter((block) => isNew(block, seen));
      return own.length === 0 ? [] : [{ kind: "heading", level: 1, id, text: title }, ...own];
    });
}

function isNew(block: Block, seen: Set<string>): boolean {
  const key = JSON.stringify(block);
  const isThere = seen.has(key);
  seen.add(key);
  return !isThere;
}

function ownIn(block: Block, isOwn: (origin: string) => boolean): Block[] {
  const isHere = block.origin?.some(isOwn) === true;
  switch (block.kind) {
    case "callout":
      // Findings and what is missing have places of their own on the page of a question.
      if (block.tone === "outcome") return isHere ? [block] : [];
      return block.tone === "summary" ? block.body.flatMap((one) => ownIn(one, isOwn)) : [];
    case "definitions":
      return block.items.flatMap(({ body }) => body.flatMap((one) => ownIn(one, isOwn)));
    case "table":
      return isHere ? [listOf(block)] : [];
    case "heading":
      return isHere ? [{ ...block, level: 2 }] : [];
    case "figure":
    case "ladder":
      return [];
    default:
      return isHere ? [block] : [];
  }
}

/** A table as a list: what a row is about, and what it says. */
function listOf({ rows }: Extract<Block, { kind: "table" }>): Block {
  const itemOf = ([first, ...rest]: (typeof rows)[number]): Text => {
    const said = joinedText(
      rest.map(({ text }) => text),
      "; ",
    );
    // Bold has no language of its own; a name that is marked as foreign keeps that mark instead.
    const name: Text = typeof first?.text === "object" ? first.text : [{ kind: "strong", text: first?.text ?? "" }];
    return joinedText([name, said], ": ");
  };
  return { kind: "list", ordered: false, items: rows.map((row) => [{ kind: "paragraph", text: itemOf(row) }]) };
}
