import type { Block, DocModel, Text } from "../model.ts";
import { placesOf } from "../places.ts";
import { safeLink } from "../text.ts";
import { sizesOf, type Sizes } from "./page.ts";

type Heading = Extract<Block, { kind: "heading" }>;
type Explained = Extract<Block, { kind: "definitions" }>["items"][number];
type Level = 1 | 2 | 3;

/** A heading of the contents. `level` is the one it has been given, `shown` the one it gets: none is skipped on the way down. */
interface Entry {
  readonly level: Level;
  readonly shown: Level;
  readonly text: Text;
  readonly place: string;
}

/** What is handed out while a document is written: numbers, links and names of places. The same document gets the same ones. */
export interface Writing {
  readonly model: DocModel;
  readonly sizes: Sizes;
  readonly headings: readonly Entry[];
  /** The next heading in the order of the document. */
  readonly nextHeading: () => Entry;
  /** Whether a heading has words, and so stands in the document. */
  readonly isHeading: (heading: Heading) => boolean;
  /** A number that nothing else in the file has. */
  readonly unique: () => number;
  /** Where a link leads, or nothing when it may not stand in a document. */
  readonly target: (link: { readonly href: string } | { readonly term: string }) => Target | undefined;
  /** The name of the place that links to this lead to, the first time it is asked for. */
  readonly placeOf: (one: Heading | Explained) => string | undefined;
  /** Counting for a new numbered list. */
  readonly newList: (level: number) => number;
  readonly lists: readonly number[];
  readonly addresses: readonly string[];
}
type Target = { readonly place: string } | { readonly relation: string };

export function newWriting(model: DocModel): Writing {
  const { headings, levels, anchors, ids, terms } = placesOf(model.blocks);
  const entries = headings.map((heading, index): Entry => {
    const { level, text } = heading;
    return { level, shown: levels.get(heading) ?? level, text, place: `_Toc${100_000_000 + index}` };
  });
  const places = new Map([...new Set(anchors.values())].map((anchor, index) => [anchor, `_Ref${200_000_000 + index}`]));
  const unmarked = new Map(places);
  const [lists, addresses]: [number[], string[]] = [[], []];
  let [last, at] = [0, 0];
  const toPlace = (anchor: string | undefined): Target | undefined => (anchor === undefined ? undefined : { place: places.get(anchor)! });
  return {
    model,
    sizes: sizesOf(model),
    headings: entries,
    lists,
    addresses,
    nextHeading: () => entries[at++]!,
    isHeading: (heading) => levels.has(heading),
    unique: () => ++last,
    target: (link) => {
      if ("term" in link) return toPlace(terms.get(link.term));
      const safe = safeLink(link.href, ids);
      if (safe?.startsWith("#")) return toPlace(safe.slice(1));
      const address = safe === undefined ? undefined : wordAddress(safe);
      if (address === undefined) return undefined;
      if (!addresses.includes(address)) addresses.push(address);
      return { relation: `link${addresses.indexOf(address) + 1}` };
    },
    placeOf: (one) => {
      const anchor = anchors.get(one);
      const place = anchor === undefined ? undefined : unmarked.get(anchor);
      if (anchor !== undefined) unmarked.delete(anchor);
      return place;
    },
    newList: (level) => lists.push(level) + 2,
  };
}

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
