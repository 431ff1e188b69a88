import type { Block } from "../../model.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/** All headings, in the order in which they are read. */
export const headingsOf = (blocks: readonly Block[]): Heading[] =>
  blocks.flatMap((block): Heading[] => {
    switch (block.kind) {
      case "heading":
        return [block];
      case "columns":
        return [...headingsOf(block.left), ...headingsOf(block.right)];
      case "callout":
        return headingsOf(block.body);
      case "list":
        return block.items.flatMap(headingsOf);
      case "definitions":
        return block.items.flatMap(({ body }) => headingsOf(body));
      default:
        return [];
    }
  });

/** The places that words with an explanation lead to. */
export const termsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "definitions") return block.items.flatMap(({ id, body }) => [...(id === undefined ? [] : [id]), ...termsOf(body)]);
    if (block.kind === "columns") return [...termsOf(block.left), ...termsOf(block.right)];
    if (block.kind === "callout") return termsOf(block.body);
    return block.kind === "list" ? block.items.flatMap(termsOf) : [];
  });

/** A key for every heading: its id, or with a number behind it where another heading has that id already. */
export function keysOf(headings: readonly Heading[]): ReadonlyMap<Block, string> {
  const keys = new Map<Block, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    let key = heading.id;
    for (let number = 2; taken.has(key); number++) key = `${heading.id}-${number}`;
    taken.add(key);
    keys.set(heading, key);
  }
  return keys;
}
