import type { PdfFile } from "./file.ts";
import type { Page } from "./pages.ts";
import { textOf } from "./textString.ts";
import { type Dict, isArray, Name, nameOf, PdfString, Ref, type Value } from "./values.ts";

export interface Bookmark {
  readonly text: string;
  /** From 1. */
  readonly depth: number;
  /** Undefined when it leads to no page of the document. */
  readonly page: number | undefined;
  readonly dict: Dict;
  readonly object: number | undefined;
}

/** The bookmarks in their order. */
export function bookmarksOf(file: PdfFile, catalog: Dict, pages: readonly Page[]): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const seen = new Set<Dict>();
  const walk = (first: Value | undefined, depth: number): void => {
    for (let at = first; ;) {
      const dict = file.dict(at);
      if (!dict || seen.has(dict) || depth > 50) return;
      seen.add(dict);
      const page = targetOf(file, catalog, pages, dict);
      found.push({
        text: textOf(file.follow(dict.get("Title"))) ?? "",
        depth,
        page: typeof page === "number" ? page : undefined,
        dict,
        object: at instanceof Ref ? at.id : undefined,
      });
      walk(dict.get("First"), depth + 1);
      at = dict.get("Next");
    }
  };
  walk(file.dict(catalog.get("Outlines"))?.get("First"), 1);
  return found;
}

/** The page that a bookmark or link leads to; "missing" when it names a page that is not there, nothing when it leads out of the document. */
export function targetOf(file: PdfFile, catalog: Dict, pages: readonly Page[], from: Dict): number | "missing" | undefined {
  const action = file.dict(from.get("A"));
  const inside = nameOf(file.follow(action?.get("S"))) === "GoTo";
  const given = from.get("Dest") ?? (inside ? action?.get("D") : undefined);
  if (given === undefined) return undefined;
  return pageAt(file, catalog, pages, given);
}

function pageAt(file: PdfFile, catalog: Dict, pages: readonly Page[], destination: Value): number | "missing" {
  const found = file.follow(destination);
  const place = found instanceof PdfString || found instanceof Name ? named(file, catalog, found) : found;
  const list = isArray(place) ? place : file.array(file.dict(place)?.get("D"));
  const page = list[0];
  if (typeof page === "number") return page >= 0 && page < pages.length ? page + 1 : "missing";
  return (page instanceof Ref ? pages.find(({ object }) => object === page.id)?.number : undefined) ?? "missing";
}

/** A place by its name, from the list of names or, in old files, from a dictionary. */
function named(file: PdfFile, catalog: Dict, name: PdfString | Name): Value | undefined {
  const wanted = name instanceof Name ? name.text : Buffer.from(name.bytes).toString("latin1");
  const old = file.dict(catalog.get("Dests"))?.get(wanted);
  if (old !== undefined) return file.follow(old);
  const seen = new Set<Dict>();
  const search = (value: Value | undefined, depth: number): Value | undefined => {
    const dict = file.dict(value);
    if (!dict || seen.has(dict) || depth > 50) return undefined;
    seen.add(dict);
    const names = file.array(dict.get("Names"));
    for (let at = 0; at + 1 < names.length; at += 2) {
      const key = file.follow(names[at]);
      if (key instanceof PdfString && Buffer.from(key.bytes).toString("latin1") === wanted) return file.follow(names[at + 1]);
    }
    for (const kid of file.array(dict.get("Kids"))) {
      const found = search(kid, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(file.dict(catalog.get("Names"))?.get("Dests"), 0);
}
