import type { PdfFile } from "./file.ts";
import type { Page } from "./pages.ts";
import { standardTypes } from "./standardTypes.ts";
import { textOf } from "./textString.ts";
import { Unreadable } from "./unreadable.ts";
import { type Dict, isDict, nameOf, numberOf, Ref, type Value } from "./values.ts";

/** A piece of a page that an element holds, by its number. */
export interface Held {
  readonly kind: "held";
  /** From 1; undefined when the page is not one of the document. */
  readonly page: number | undefined;
  readonly mcid: number;
  readonly owner: Element;
}
/** An object that an element points at, such as the annotation of a link. */
interface Pointed {
  readonly kind: "pointed";
  readonly object: number;
}
export interface Element {
  readonly kind: "element";
  readonly object: number | undefined;
  readonly dict: Dict;
  /** As the file calls it. */
  readonly type: string;
  /** What it is by the standard, after the translations of the file. */
  readonly role: string;
  readonly parent: Element | undefined;
  readonly kids: (Element | Held | Pointed)[];
}
export interface Tree {
  readonly root: Dict;
  readonly rootObject: number | undefined;
  readonly top: readonly Element[];
  /** All elements, in the order in which they are read. */
  readonly elements: readonly Element[];
  /** All pieces of pages, in the order in which they are read. */
  readonly held: readonly Held[];
  /** Elements that stand in the tree more than once, by their object. */
  readonly repeated: readonly number[];
  readonly byObject: ReadonlyMap<number, Element>;
  readonly roles: ReadonlyMap<string, string>;
  /** From the number of a page or annotation to what belongs to it. */
  readonly parents: ReadonlyMap<number, Value>;
}

const deepest = 200;

/** The tree that is read aloud; nothing when the file has none. */
export function treeOf(file: PdfFile, catalog: Dict, pages: readonly Page[]): Tree | undefined {
  const root = file.dict(catalog.get("StructTreeRoot"));
  if (!root) return undefined;
  const given = catalog.get("StructTreeRoot");
  const roles = rolesOf(file, root);
  const pageByObject = new Map(pages.flatMap(({ object, number }) => (object === undefined ? [] : [[object, number] as const])));
  const elements: Element[] = [];
  const held: Held[] = [];
  const repeated: number[] = [];
  const byObject = new Map<number, Element>();
  const pageOf = (value: Value | undefined): number | undefined => (value instanceof Ref ? pageByObject.get(value.id) : undefined);

  const kidsOf = (value: Value | undefined, owner: Element | undefined, page: Value | undefined, depth: number): Element["kids"] => {
    if (depth > deepest) throw new Unreadable("The file is damaged: its structure is more than 200 levels deep.");
    const found = file.follow(value);
    const list = Array.isArray(found) ? (found as readonly Value[]) : value === undefined ? [] : [value];
    return list.flatMap((kid) => kidOf(kid, owner, page, depth));
  };

  const kidOf = (value: Value, owner: Element | undefined, page: Value | undefined, depth: number): Element["kids"] => {
    const found = file.follow(value);
    if (typeof found === "number") return owner ? [heldBy(owner, pageOf(page), found)] : [];
    if (!isDict(found)) return [];
    const kind = nameOf(file.follow(found.get("Type")));
    if (kind === "MCR") {
      const mcid = numberOf(file.follow(found.get("MCID")));
      // Pieces of a form have numbers of their own, and are not those of the page.
      if (!owner || mcid === undefined || found.has("Stm")) return [];
      return [heldBy(owner, pageOf(found.get("Pg") ?? page), mcid)];
    }
    if (kind === "OBJR") {
      const object = found.get("Obj");
      return object instanceof Ref ? [{ kind: "pointed", object: object.id }] : [];
    }
    const object = value instanceof Ref ? value.id : undefined;
    if (object !== undefined && byObject.has(object)) {
      repeated.push(object);
      return [];
    }
    const type = nameOf(file.follow(found.get("S"))) ?? "";
    const kids: Element["kids"] = [];
    const element: Element = { kind: "element", object, dict: found, type, role: roleOf(type, roles), parent: owner, kids };
    elements.push(element);
    if (object !== undefined) byObject.set(object, element);
    kids.push(...kidsOf(found.get("K"), element, found.get("Pg") ?? page, depth + 1));
    return [element];
  };

  const heldBy = (owner: Element, page: number | undefined, mcid: number): Held => {
    const one: Held = { kind: "held", page, mcid, owner };
    held.push(one);
    return one;
  };

  const top = kidsOf(root.get("K"), undefined, undefined, 0).filter((kid): kid is Element => kid.kind === "element");
  return {
    root,
    rootObject: given instanceof Ref ? given.id : undefined,
    top,
    elements,
    held,
    repeated,
    byObject,
    roles,
    parents: numberTree(file, root.get("ParentTree")),
  };
}

function rolesOf(file: PdfFile, root: Dict): ReadonlyMap<string, string> {
  const map = file.dict(root.get("RoleMap")) ?? new Map<string, Value>();
  return new Map([...map].flatMap(([from, to]) => [[from, nameOf(file.follow(to)) ?? ""]]));
}

/** What a type is by the standard; the type itself when its translations lead nowhere. */
function roleOf(type: string, roles: ReadonlyMap<string, string>): string {
  let at = type;
  for (let steps = 0; steps <= roles.size && !standardTypes.has(at); steps++) at = roles.get(at) ?? at;
  return standardTypes.has(at) ? at : type;
}

/** The entries of a tree of numbers. */
function numberTree(file: PdfFile, value: Value | undefined): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>();
  const seen = new Set<Dict>();
  const walk = (one: Value | undefined, depth: number): void => {
    const dict = file.dict(one);
    if (!dict || seen.has(dict) || depth > 50) return;
    seen.add(dict);
    const list = file.array(dict.get("Nums"));
    for (let at = 0; at + 1 < list.length; at += 2) {
      const key = numberOf(file.follow(list[at]));
      if (key !== undefined) found.set(key, list[at + 1]!);
    }
    for (const kid of file.array(dict.get("Kids"))) walk(kid, depth + 1);
  };
  walk(value, 0);
  return found;
}

/** Where an element stands, such as `Document/Table[2]/TR[1]`. */
export function pathOf(element: Element, tree: Tree): string {
  const names: string[] = [];
  for (let at: Element | undefined = element; at; at = at.parent) {
    const { type } = at;
    const alike = (at.parent?.kids ?? tree.top).filter((kid) => kid.kind === "element" && kid.type === type);
    names.unshift(alike.length > 1 ? `${type}[${alike.indexOf(at) + 1}]` : type);
  }
  return names.join("/");
}

/** The page an element is on: that of its first piece. */
export function pageOf(element: Element): number | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === "held" ? kid.page : kid.kind === "element" ? pageOf(kid) : undefined;
    if (page !== undefined) return page;
  }
  return undefined;
}

export const elementsIn = (element: Element): readonly Element[] => element.kids.filter((kid): kid is Element => kid.kind === "element");

export const altOf = (file: PdfFile, { dict }: Element): string | undefined => textOf(file.follow(dict.get("Alt")));
export const actualText = (file: PdfFile, { dict }: Element): string | undefined => textOf(file.follow(dict.get("ActualText")));
