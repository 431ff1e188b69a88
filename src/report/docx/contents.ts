import type { Block, Text } from "../model.ts";
import { inward, paragraph, type Part, type Setting } from "./parts.ts";
import { run } from "./runs.ts";
import { w } from "./xml.ts";

/**
 * The contents as a field that Word can update, with its entries filled in as links. They have no page numbers until
 * somebody updates the field, because only Word knows the pages; asking it to do so on opening would greet every reader
 * with a question.
 */
export function contentsParts({ title, depth }: Extract<Block, { kind: "contents" }>, setting: Setting): Part[] {
  const { writing } = setting;
  const entries = writing.headings.filter(({ level }) => level <= depth);
  const mark = (type: string): string => w("r", {}, w("fldChar", { fldCharType: type }));
  const code = w("r", {}, w("instrText", { "xml:space": "preserve" }, ` TOC \\o "1-${depth}" \\h \\z \\u `));
  const lines = entries.map(({ shown, text, place }, index) => {
    const words = w("hyperlink", { anchor: place, history: 1 }, entryRuns(text));
    const before = index === 0 ? mark("begin") + code + mark("separate") : "";
    return paragraph(before + words + (index === entries.length - 1 ? mark("end") : ""), { style: `TOC${shown}` });
  });
  const heading = title === "" ? [] : [paragraph(run(title), { style: "TOCHeading", ...inward(setting) })];
  if (lines.length === 0) return heading;
  const frame = (content: string): string =>
    w(
      "sdt",
      {},
      w(
        "sdtPr",
        {},
        w("id", { val: writing.unique() }),
        w("docPartObj", {}, w("docPartGallery", { val: "Table of Contents" }), w("docPartUnique")),
      ),
      w("sdtContent", {}, content),
    );
  return [{ kind: "group", parts: [...heading, ...lines], around: frame }];
}

/** A link in a heading would be a link in a link. */
const entryRuns = (text: Text): string =>
  typeof text === "string"
    ? run(text)
    : text.map((inline) => run(inline.text, inline.kind === "foreign" ? { lang: inline.lang } : {})).join("");
