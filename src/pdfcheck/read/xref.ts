import { Keyword, type Syntax } from "./syntax.ts";
import { Unreadable } from "./unreadable.ts";
import { type Dict, isArray, isDict, numberOf, type Stream } from "./values.ts";

/** Where an object stands: at a place in the file, or as one of several in a stream. */
type Spot = { readonly at: number } | { readonly inside: number };
export interface Listing {
  readonly spots: ReadonlyMap<number, Spot>;
  readonly trailer: Dict;
}
/** What the list of objects needs of the file around it. */
export interface Source {
  readonly syntaxAt: (offset: number) => Syntax;
  readonly streamAt: (offset: number) => Stream | undefined;
  readonly unpacked: (stream: Stream) => Uint8Array | undefined;
}

const damaged = (): Unreadable =>
  new Unreadable(
    "The file is damaged: its list of objects is not where the end of the file says. Open it in a PDF reader and save it again.",
  );

/** The list of all objects, from the last part that was added to the file back to the first. */
export function listingFrom(start: number, source: Source): Listing {
  const spots = new Map<number, Spot | undefined>();
  const add = (id: number, spot: Spot | undefined): void => void (spots.has(id) || spots.set(id, spot));
  let trailer: Dict | undefined;
  const todo: (number | undefined)[] = [start];
  const seen = new Set<number>();
  while (todo.length > 0) {
    const offset = todo.shift();
    if (offset === undefined || seen.has(offset)) continue;
    seen.add(offset);
    const part = partAt(offset, source, add);
    trailer ??= part;
    // A file for old and new readers has a second list, which goes before the older ones.
    todo.unshift(numberOf(part.get("XRefStm")), numberOf(part.get("Prev")));
  }
  if (!trailer) throw damaged();
  return { spots: new Map([...spots].filter((entry): entry is [number, Spot] => entry[1] !== undefined)), trailer };
}

function partAt(offset: number, source: Source, add: (id: number, spot: Spot | undefined) => void): Dict {
  const syntax = source.syntaxAt(offset);
  const first = syntax.next();
  if (first instanceof Keyword && first.text === "xref") return tableAt(syntax, add);
  const stream = typeof first === "number" ? source.streamAt(offset) : undefined;
  const data = stream && source.unpacked(stream);
  if (!stream || !data) throw damaged();
  readRows(data, stream.dict, add);
  return stream.dict;
}

function tableAt(syntax: Syntax, add: (id: number, spot: Spot | undefined) => void): Dict {
  for (;;) {
    const first = syntax.next();
    if (first instanceof Keyword && first.text === "trailer") {
      const trailer = syntax.next();
      if (isDict(trailer as Dict)) return trailer as Dict;
      throw damaged();
    }
    const count = syntax.next();
    if (typeof first !== "number" || typeof count !== "number") throw damaged();
    for (let at = 0; at < count; at++) {
      const [offset, , kind] = [syntax.next(), syntax.next(), syntax.next()];
      if (typeof offset !== "number" || !(kind instanceof Keyword)) throw damaged();
      add(first + at, kind.text === "n" ? { at: offset } : undefined);
    }
  }
}

function readRows(data: Uint8Array, dict: Dict, add: (id: number, spot: Spot | undefined) => void): void {
  const widths = dict.get("W");
  const size = numberOf(dict.get("Size")) ?? 0;
  const given = dict.get("Index");
  const index = isArray(given) ? given : [0, size];
  const [a, b, c] = isArray(widths) ? widths.map((width) => numberOf(width) ?? 0) : [];
  if (a === undefined || b === undefined || c === undefined || a + b + c < 1) throw damaged();
  const field = (at: number, width: number): number => data.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
  let at = 0;
  for (let part = 0; part < index.length; part += 2) {
    const from = numberOf(index[part]) ?? 0;
    const count = numberOf(index[part + 1]) ?? 0;
    for (let row = 0; row < count && at + a + b + c <= data.length; row++, at += a + b + c) {
      const kind = a === 0 ? 1 : field(at, a);
      const place = field(at + a, b);
      add(from + row, kind === 1 ? { at: place } : kind === 2 ? { inside: place } : undefined);
    }
  }
}
