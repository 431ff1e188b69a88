import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part, for tests. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Xml | undefined;
  readonly children: (Xml | string)[];
}
/** A Word file taken apart, for tests. */
export interface ReadDocx {
  readonly parts: ReadonlyMap<string, Xml>;
  readonly part: (name: string) => Xml;
  /** All elements with this name in a part, in their order. */
  readonly all: (part: string, name: string) => readonly Xml[];
  /** Its words, block by block in the order in which they are read, as `said` gives them. */
  readonly said: readonly string[];
}

/** Opens a file with a strict reader of XML, and throws when a part is not XML or uses a name that it does not declare. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, parsed(strFromU8(content))]));
  const part = (name: string): Xml => {
    const found = parts.get(name);
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };
  return {
    parts,
    part,
    all: (name, tag) => within(part(name), tag),
    said: [...blocksIn(part("word/document.xml")), ...blocksIn(part("word/footer-default.xml"), true)],
  };
}

function parsed(text: string): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const open: Xml[] = [];
  let root: Xml | undefined;
  parser.on("error", (cause) => {
    throw cause;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1);
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const one: Xml = { name, attributes: plain, parent, children: [] };
    parent?.children.push(one);
    root ??= one;
    open.push(one);
  });
  parser.on("text", (words) => void open.at(-1)?.children.push(words));
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return root!;
}

/** The elements right under one. */
export const elementsIn = (one: Xml): Xml[] => one.children.filter((child) => typeof child !== "string");
/** The elements with a name anywhere under one, in their order. */
export const within = (one: Xml, name: string): Xml[] =>
  elementsIn(one).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
/** An attribute, and the one in which Word keeps most values when no name is given. */
export const value = (one: Xml | undefined, name = "w:val"): string | undefined => one?.attributes[name];
/** All text in an element, whatever it is for. */
export const textOf = (one: Xml): string => one.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

function blocksIn(parent: Xml, isFoot = false): string[] {
  const blocks: string[] = [];
  let rungs = false;
  const walk = (one: Xml): void => {
    for (const child of elementsIn(one)) {
      if (child.name !== "w:p") {
        rungs = false;
        walk(child);
        continue;
      }
      // A ladder is one block. The foot ends in the number of the page, behind a tab.
      const words = isFoot ? wordsOf(child).split("\t")[0]! : wordsOf(child);
      const rung = within(child, "w:pStyle")[0]?.attributes["w:val"] === "Rung";
      if (rung && rungs) blocks[blocks.length - 1] += ` ${words}`;
      else blocks.push(words);
      rungs = rung;
    }
  };
  walk(parent);
  return blocks.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
}

function wordsOf(one: Xml): string {
  switch (one.name) {
    case "w:t":
      return textOf(one);
    case "w:br":
      return " ";
    case "w:tab":
      return "\t";
    case "w:noBreakHyphen":
      return "\u2011";
    case "mc:AlternateContent":
      return within(one, "wp:docPr")[0]?.attributes["descr"] ?? "";
    case "w:sdt":
      // A box to tick is no word.
      return within(one, "w14:checkbox").length > 0 ? "" : elementsIn(one).map(wordsOf).join("");
    case "w:instrText":
    case "w:pPr":
      return "";
    default:
      return elementsIn(one).map(wordsOf).join("");
  }
}
