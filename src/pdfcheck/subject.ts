import { drawingOf } from "./read/content.ts";
import { actualTextOf, around, type Drawing, type Piece, type Shown } from "./read/drawing.ts";
import { PdfFile } from "./read/file.ts";
import { type Font, fontOf } from "./read/font.ts";
import { type Bookmark, bookmarksOf, targetOf } from "./read/outline.ts";
import { type Page, pagesOf } from "./read/pages.ts";
import { textOf } from "./read/textString.ts";
import { actualText, type Element, pageOf, pathOf, type Tree, treeOf } from "./read/tree.ts";
import { Unreadable } from "./read/unreadable.ts";
import { type Dict, isArray, isDict, nameOf, numberOf, Ref, Stream, type Value } from "./read/values.ts";
import { type Xmp, type XmpValue, xmpOf } from "./read/xmp.ts";
import type { Place } from "./rules/rule.ts";

export interface Annotation {
  readonly page: Page;
  readonly object: number | undefined;
  readonly dict: Dict;
  readonly kind: string;
  /** The element that the file says it belongs to. */
  readonly element: Element | undefined;
  /** What a reader says of it. */
  readonly contents: string;
}

/** A file as the rules look at it. Everything is worked out once, when the first rule asks. */
export class Subject {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly pages: readonly Page[];
  readonly #fonts = new Map<Dict, Font>();
  readonly #known = new Map<string, unknown>();

  constructor(bytes: Uint8Array) {
    this.file = new PdfFile(bytes);
    const catalog = this.file.dict(this.file.listing.trailer.get("Root"));
    if (!catalog) throw new Unreadable("The file is damaged: it does not say where its contents begin.");
    this.catalog = catalog;
    this.pages = pagesOf(this.file, catalog);
    if (this.pages.length === 0) throw new Unreadable("The file is damaged: it has no page.");
  }

  get tree(): Tree | undefined {
    return this.#once("tree", () => treeOf(this.file, this.catalog, this.pages));
  }
  get elements(): readonly Element[] {
    return this.tree?.elements ?? [];
  }
  /** What each page draws. */
  get drawings(): readonly Drawing[] {
    return this.#once("drawings", () => this.pages.map((page) => drawingOf(this.file, page, (value) => this.#fontAt(value))));
  }
  get annotations(): readonly Annotation[] {
    return this.#once("annotations", () => this.pages.flatMap((page) => this.#annotationsOn(page)));
  }
  get bookmarks(): readonly Bookmark[] {
    return this.#once("bookmarks", () => bookmarksOf(this.file, this.catalog, this.pages));
  }
  /** The metadata; a sentence when it cannot be read, nothing when there is none. */
  get xmp(): Xmp | string | undefined {
    return this.#once("xmp", () => {
      const stream = this.file.stream(this.catalog.get("Metadata"));
      const bytes = stream && this.file.unpacked(stream);
      return stream && (bytes ? xmpOf(bytes) : "It cannot be unpacked.");
    });
  }
  /** All dictionaries of the file, also those inside others, with the object they stand in. */
  get dicts(): readonly Found[] {
    return this.#once("dicts", () => [...this.file.objects()].flatMap(([id, value]) => collect(value, id, "", [])));
  }
  get streams(): readonly (readonly [object: number, stream: Stream])[] {
    return this.#once("streams", () => [...this.file.objects()].filter((entry): entry is [number, Stream] => entry[1] instanceof Stream));
  }
  /** The text of the pieces of pages, by page and number. */
  get texts(): ReadonlyMap<string, string> {
    return this.#once("texts", () => new Map(this.drawings.flatMap((drawing, at) => [...textsOf(this.file, drawing, at + 1)])));
  }
  /** Which pieces of pages the tree holds, and in which element. */
  get owners(): ReadonlyMap<string, Element> {
    return this.#once("owners", () => new Map((this.tree?.held ?? []).map((one) => [keyOf(one.page, one.mcid), one.owner])));
  }
  get lang(): string | undefined {
    return textOf(this.file.follow(this.catalog.get("Lang")));
  }

  /** The value of a property of the metadata. */
  metadata(namespace: string, name: string): XmpValue | undefined {
    const { xmp } = this;
    if (xmp === undefined || typeof xmp === "string") return undefined;
    return xmp.properties.find((one) => one.namespace === namespace && one.name === name)?.value;
  }

  /** Whether a piece is part of what is read: it or one around it has a number that the tree knows. Forms are taken at their word. */
  isRead(piece: Piece | undefined, page: number): boolean {
    for (const one of around(piece)) if (one.inForm || (one.mcid !== undefined && this.owners.has(keyOf(page, one.mcid)))) return true;
    return false;
  }

  /** Whether words stand in for what a piece shows. */
  hasWords(piece: Piece | undefined, page: number): boolean {
    for (const one of around(piece)) {
      if (actualTextOf(this.file, one) !== undefined) return true;
      let element = one.mcid === undefined ? undefined : this.owners.get(keyOf(page, one.mcid));
      for (; element; element = element.parent) if (actualText(this.file, element) !== undefined) return true;
    }
    return false;
  }

  /** Where a link or bookmark leads. */
  target(from: Dict): number | "missing" | undefined {
    return targetOf(this.file, this.catalog, this.pages, from);
  }

  /** Where an element stands, for a failure. */
  at(element: Element): Place {
    const page = pageOf(element);
    return {
      ...(page === undefined ? {} : { page }),
      ...(element.object === undefined ? {} : { object: element.object }),
      ...(this.tree ? { path: pathOf(element, this.tree) } : {}),
    };
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, make());
    return this.#known.get(name) as T;
  }

  #fontAt(value: Value | undefined): Font | undefined {
    const dict = this.file.dict(value);
    if (!dict) return undefined;
    let font = this.#fonts.get(dict);
    if (!font) this.#fonts.set(dict, (font = fontOf(this.file, dict, value instanceof Ref ? value.id : undefined)));
    return font;
  }

  #annotationsOn(page: Page): Annotation[] {
    return this.file.array(page.dict.get("Annots")).flatMap((value) => {
      const dict = this.file.dict(value);
      if (!dict) return [];
      const key = numberOf(this.file.follow(dict.get("StructParent")));
      const owner = key === undefined ? undefined : this.tree?.parents.get(key);
      return {
        page,
        object: value instanceof Ref ? value.id : undefined,
        dict,
        kind: nameOf(this.file.follow(dict.get("Subtype"))) ?? "",
        element: owner instanceof Ref ? this.tree?.byObject.get(owner.id) : undefined,
        contents: textOf(this.file.follow(dict.get("Contents"))) ?? "",
      };
    });
  }
}

export const keyOf = (page: number | undefined, mcid: number): string => `${page}:${mcid}`;

type Found = readonly [dict: Dict, object: number, key: string];

function collect(value: Value, object: number, key: string, found: Found[]): readonly Found[] {
  const dict = value instanceof Stream ? value.dict : value;
  if (isDict(dict)) {
    found.push([dict, object, key]);
    for (const [name, inner] of dict) collect(inner, object, name, found);
  } else if (isArray(dict)) for (const inner of dict) collect(inner, object, key, found);
  return found;
}

function textsOf(file: PdfFile, { pieces, shown }: Drawing, page: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const said = new Set<Piece>();
  for (const { mcid } of pieces) if (mcid !== undefined) texts.set(keyOf(page, mcid), "");
  for (const one of shown) {
    const chain = [...around(one.piece)];
    const owner = chain.find(({ mcid }) => mcid !== undefined);
    if (owner?.mcid === undefined) continue;
    const key = keyOf(page, owner.mcid);
    texts.set(key, texts.get(key)! + spoken(file, one, chain, said));
  }
  return texts;
}

/** What is read for a text; a mark may say other words for all that is in it, which count once. */
function spoken(file: PdfFile, { text }: Shown, chain: readonly Piece[], said: Set<Piece>): string {
  for (const piece of chain) {
    const instead = actualTextOf(file, piece);
    if (instead === undefined) continue;
    if (said.has(piece)) return "";
    said.add(piece);
    return instead;
  }
  return text;
}
