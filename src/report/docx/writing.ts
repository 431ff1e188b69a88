import type { Block, DocModel, Text } from "../model.ts";
import { safeLink } from "../text.ts";
import { sizesOf, type Sizes } from "./page.ts";

/** A heading with the names under which Word finds it. */
export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: Text;
}

/** What is handed out while a document is written: numbers, links and names of places. The same document gets the same ones. */
export interface Writing {
  readonly model: DocModel;
  readonly sizes: Sizes;
  readonly headings: readonly (Heading & { readonly place: string })[];
  /** A number that nothing else in the file has. */
  readonly unique: () => number;
  /** Where a link leads, or nothing when it may not stand in a document. */
  readonly target: (href: string) => { readonly place: string } | { readonly relation: string } | undefined;
  /** The name of a place that links lead to, the first time it is asked for. */
  readonly placeOf: (id: string) => string | undefined;
  /** The name of the place of the next heading in the order of the document. */
  readonly nextHeading: () => string;
  /** Counting for a new numbered list. */
  readonly newList: (level: number) => number;
  readonly lists: readonly number[];
  readonly addresses: readonly string[];
}

export function newWriting(model: DocModel): Writing {
  const headings = headingsOf(model.blocks).map((heading, index) => ({ ...heading, place: `_Toc${100_000_000 + index}` }));
  const ids = new Set(headings.map(({ id }) => id));
  const terms = termsOf(model.blocks);
  const places = new Map([...ids, ...terms].map((id, index) => [id, `_Ref${200_000_000 + index}`]));
  const unmarked = new Map(places);
  const [lists, addresses]: [number[], string[]] = [[], []];
  let [last, at] = [0, 0];
  return {
    model,
    sizes: sizesOf(model),
    headings,
    lists,
    addresses,
    unique: () => ++last,
    target: (href) => {
      const safe = safeLink(href, new Set(places.keys()));
      if (safe === undefined) return undefined;
      if (safe.startsWith("#")) return { place: places.get(safe.slice(1))! };
      const address = wordAddress(safe);
      if (address === undefined) return undefined;
      if (!addresses.includes(address)) addresses.push(address);
      return { relation: `link${addresses.indexOf(address) + 1}` };
    },
    placeOf: (id) => {
      const place = unmarked.get(id);
      unmarked.delete(id);
      return place;
    },
    nextHeading: () => headings[at++]!.place,
    newList: (level) => lists.push(level) + 2,
  };
}

const inner = (block: Block): readonly (readonly Block[])[] => {
  switch (block.kind) {
    case "columns":
      return [block.left, block.right];
    case "callout":
      return [block.body];
    case "list":
      return block.items;
    case "definitions":
      return block.items.map(({ body }) => body);
    default:
      return [];
  }
};
const headingsOf = (blocks: readonly Block[]): (Heading & { readonly id: string })[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block] : inner(block).flatMap(headingsOf)));
const termsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [
    ...(block.kind === "definitions" ? block.items.flatMap(({ id }) => (id === undefined ? [] : [id])) : []),
    ...inner(block).flatMap(termsOf),
  ]);

/** Word calls a file damaged when an address in it is longer or is not one. */
const longestAddress = 2000;

function wordAddress(href: string): string | undefined {
  if (href.length > longestAddress || !URL.canParse(href)) return undefined;
  const [, origin = "", rest = ""] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/i.exec(href) ?? [];
  return (
    origin +
    rest
      .replaceAll("[", "%5B")
      .replaceAll("]", "%5D")
      .replaceAll(/%(?![0-9a-f]{2})/gi, "%25")
  );
}
