import type { Inline, Text } from "../model.ts";
import { shown } from "../text.ts";
import { type RunLook, runProperties } from "./look.ts";
import type { Writing } from "./writing.ts";
import { element, escaped, w } from "./xml.ts";

// Word has elements of its own for these; as characters it would show them wrongly.
const special: Readonly<Record<string, string>> = {
  "\n": w("br"),
  "\u00ad": w("softHyphen"),
  "\u2011": w("noBreakHyphen"),
};

/** Words in one look. Whatever is in them is text: never a field, a tag or a break of the page. */
export function run(words: string, look: RunLook = {}): string {
  const content = shown(words)
    .replaceAll("\t", " ")
    .split(/([\n\u00ad\u2011])/)
    .map((piece) => special[piece] ?? (piece === "" ? "" : element("w:t", { "xml:space": "preserve" }, escaped(piece))))
    .join("");
  return content === "" ? "" : w("r", {}, runProperties(look), content);
}

/** A text with its links, terms and foreign words. `strong` makes all of it bold, such as a cell that counts most. */
export function runs(text: Text, writing: Writing, strong = false): string {
  if (typeof text === "string") return run(text, strong ? { style: "Strong" } : {});
  return text.map((inline) => ofInline(inline, writing, strong)).join("");
}

function ofInline(inline: Inline, writing: Writing, strong: boolean): string {
  switch (inline.kind) {
    case "text":
    case "strong":
      return run(inline.text, strong || inline.kind === "strong" ? { style: "Strong" } : {});
    case "foreign":
      return run(inline.text, { ...(strong ? { style: "Strong" } : {}), lang: inline.lang });
    case "link":
      return linked(inline, inline, "Hyperlink", writing, strong);
    case "term":
      return linked(inline, { term: inline.id }, "TermLink", writing, strong);
  }
}

function linked({ text }: Inline, link: Parameters<Writing["target"]>[0], style: string, writing: Writing, strong: boolean): string {
  const target = writing.target(link);
  if (target === undefined) return run(text, strong ? { style: "Strong" } : {});
  const words = run(text, { style, ...(strong ? { bold: true } : {}) });
  return "place" in target
    ? w("hyperlink", { anchor: target.place, history: 1 }, words)
    : w("hyperlink", { "r:id": target.relation, history: 1 }, words);
}

/** Something that Word works out itself, such as the number of a page. Only our own codes come in here. */
export function field(code: "PAGE" | "NUMPAGES", result: string): string {
  return w("fldSimple", { instr: ` ${code} ` }, w("r", {}, w("t", {}, result)));
}

/** A place that links lead to, around the words that stand there. */
export function marked(names: readonly (string | undefined)[], content: string, writing: Writing): string {
  return names.reduce<string>((words, name) => {
    if (name === undefined) return words;
    const id = writing.unique();
    return w("bookmarkStart", { id, name }) + words + w("bookmarkEnd", { id });
  }, content);
}
