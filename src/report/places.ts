import type { Block } from "./model.ts";
import { bare, shown } from "./text.ts";

type Heading = Extract<Block, { kind: "heading" }>;
type Explained = Extract<Block, { kind: "definitions" }>["items"][number];

/** The places in a document that a link can lead to. Every anchor is there once. */
export interface Places {
  /** In the order in which they are read. One without words is no heading and stands in no document. */
  readonly headings: readonly Heading[];
  /** The level on which a heading is written: its own, but never more than one under the heading that it belongs to. */
  readonly levels: ReadonlyMap<Heading, 1 | 2 | 3>;
  /** The anchor of a heading: its id, or that with a number behind it when another has it already. */
  readonly anchors: ReadonlyMap<Heading | Explained, string>;
  readonly ids: ReadonlySet<string>;
  /** From the id of a term to the anchor of where it is explained. */
  readonly terms: ReadonlyMap<string, string>;
}

export function placesOf(blocks: readonly Block[]): Places {
  const { headings, explained } = found(blocks);
  const anchors = new Map<Heading | Explained, string>();
  const taken = new Set<string>();
  const place = (one: Heading | Explained, id: string): string => {
    let anchor = id;
    for (let number = 2; taken.has(anchor); number++) anchor = `${id}-${number}`;
    taken.add(anchor);
    anchors.set(one, anchor);
    return anchor;
  };
  const ids = new Set<string>();
  for (const heading of headings) {
    if (heading.id === "") continue;
    place(heading, heading.id);
    ids.add(heading.id);
  }
  const terms = new Map<string, string>();
  for (const item of explained) {
    if (item.id === undefined || item.id === "") continue;
    const anchor = place(item, item.id);
    if (!terms.has(item.id)) terms.set(item.id, anchor);
  }
  return { headings, levels: levelsOf(headings), anchors, ids, terms };
}

/** Headings that were of one level stay of one level under the same heading. */
function levelsOf(headings: readonly Heading[]): ReadonlyMap<Heading, 1 | 2 | 3> {
  const levels = new Map<Heading, 1 | 2 | 3>();
  const open: number[] = [];
  for (const heading of headings) {
    while ((open.at(-1) ?? 0) >= heading.level) open.pop();
    open.push(heading.level);
    levels.set(heading, Math.min(3, open.length) as 1 | 2 | 3);
  }
  return levels;
}

interface Found {
  readonly headings: Heading[];
  readonly explained: Explained[];
}
function found(blocks: readonly Block[]): Found {
  const all: Found = { headings: [], explained: [] };
  const add = (some: readonly Block[]): void => {
    const inner = found(some);
    all.headings.push(...inner.headings);
    all.explained.push(...inner.explained);
  };
  for (const block of blocks) {
    if (block.kind === "heading" && shown(bare(block.text)).trim() !== "") all.headings.push(block);
    if (block.kind === "columns") add([...block.left, ...block.right]);
    if (block.kind === "callout") add(block.body);
    if (block.kind === "list") add(block.items.flat());
    if (block.kind === "definitions") {
      for (const item of block.items) {
        all.explained.push(item);
        add(item.body);
      }
    }
  }
  return all;
}
