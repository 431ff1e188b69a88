import { beforeAll, describe, expect, test } from "vitest";
import type { DocModel } from "../report/model.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { said } from "../report/said.ts";
import { sampleCard } from "../report/sampleCard.ts";
import { bookmarksOf, figuresOf, headingsOf, linksOf, pageLabelsOf, textOf } from "./extract.ts";
import { type Expected, unmet } from "./unmet.ts";

const model: DocModel = {
  lang: "nl",
  subject: "Kader",
  title: "Čapkova",
  meta: [],
  made: "2026-11-23",
  foot: ["Kader"],
  pageLabel: "Pagina {page} van {pages}",
  blocks: [
    { kind: "heading", level: 1, text: "Over de č", id: "a" },
    {
      kind: "paragraph",
      text: [
        { kind: "text", text: "Lees eerst " },
        { kind: "link", text: "de handreiking", href: "https://example.nl/" },
        { kind: "text", text: " en dan " },
        { kind: "link", text: "het plan", href: "#b" },
        { kind: "text", text: ". Het kost € 2.500 aan afhankelijk\u00adheid." },
      ],
    },
    { kind: "list", ordered: true, items: [[{ kind: "paragraph", text: "Een" }], [{ kind: "paragraph", text: "Twee" }]] },
    ...sampleCard.blocks.flatMap((block) => (block.kind === "columns" ? block.left.filter(({ kind }) => kind === "ladder") : [])),
    { kind: "pageBreak" },
    { kind: "heading", level: 2, text: "Het plan", id: "b" },
    { kind: "paragraph", text: "Slot. ".repeat(60).trim() },
  ],
};
const right: Expected = {
  title: "Kader: Čapkova",
  language: "nl-NL",
  pages: 2,
  text: said(model),
  contains: ["Over de č", "€ 2.500", "Slot."],
  headings: [
    { level: 1, text: "Čapkova" },
    { level: 2, text: "Over de č" },
    { level: 3, text: "Het plan" },
  ],
  figures: [["trede 2", "trede 3", "raadplegen"]],
  links: [
    { text: "de handreiking", to: "https://example.nl/" },
    { text: "het plan", to: 2 },
  ],
  everyPage: ["Kader", "Pagina {page} van {pages}"],
  mostBytes: 60_000,
};
let bytes: Uint8Array;
beforeAll(async () => {
  ({ bytes } = await pdfBytes(model, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0".repeat(32) }));
});

describe("what a maker knows about a document is found back in the file", () => {
  test("all of it", () => {
    expect(unmet(bytes, right)).toEqual([]);
    expect(unmet(bytes, {})).toEqual([]);
  });

  const wrongs: readonly (readonly [Expected, string | readonly string[]])[] = [
    [{ title: "Kader" }, "The title is “Kader: Čapkova” and not “Kader”."],
    [{ language: "en-GB" }, "The language is nl-NL and not en-GB."],
    [{ pages: 3 }, "The file has 2 pages and not 3."],
    [{ pages: [3, 5] }, "The file has 2 pages and not 3 to 5."],
    [{ contains: ["Het plan", "Over de č"] }, "“Over de č” is read too early."],
    [{ contains: ["Over de kosten"] }, "“Over de kosten” is not read."],
    [{ contains: ["Lees eer"] }, "“Lees eer” is not read."],
    [{ headings: right.headings!.slice(0, 2) }, "heading 3 is “H3 Het plan” and not expected."],
    [{ headings: [{ level: 2, text: "Čapkova" }, ...right.headings!.slice(1)] }, "heading 1 is “H1 Čapkova” and not “H2 Čapkova”."],
    [{ figures: [["trede 7"]] }, "The words for figure 1 do not say “trede 7”."],
    [{ figures: [] }, "The file has 1 figures and not 0."],
    [{ links: [{ text: "de handreiking", to: "https://example.nl/" }] }, "link 2 is “het plan → 2” and not expected."],
    [{ everyPage: ["Bladzijde {page}"] }, ["Page 1 does not say “Bladzijde 1”.", "Page 2 does not say “Bladzijde 2”."]],
  ];
  test.each(wrongs)("and when it is not, that is said: %j", (expected, says) => {
    const found = unmet(bytes, expected);
    expect(found).toEqual(typeof says === "string" ? [says] : says);
  });

  test("also when the file is too large", () => {
    expect(unmet(bytes, { mostBytes: bytes.length - 1 })).toEqual([`The file has ${bytes.length} bytes, more than ${bytes.length - 1}.`]);
  });

  test("also when more is read than was expected, or a page number is read as text", () => {
    const text = said(model).filter((one) => one !== "Twee");
    expect(unmet(bytes, { text })).toEqual(["“Twee” is read and not expected."]);
    expect(unmet(bytes, { everyPage: ["{page}"] })).toEqual(["“2” is read as part of the text (Document/P[2])."]);
  });
});

describe("a file is told apart", () => {
  test("into what is read, with the spaces that are there", () => {
    const parts = textOf(bytes);
    expect(parts.map(({ role }) => role)).toEqual(expect.arrayContaining(["H1", "H2", "P", "Lbl", "Figure", "Caption", "H3"]));
    const paragraph = parts.find(({ text }) => text.startsWith("Lees"))!;
    expect(paragraph).toEqual({
      role: "P",
      text: "Lees eerst de handreiking en dan het plan. Het kost € 2.500 aan afhankelijkheid.",
      page: 1,
      path: expect.stringMatching(/^Document\/P/) as string,
    });
  });

  test("into headings, bookmarks, links, figures and what stands around the text", () => {
    expect(headingsOf(bytes).map(({ text, page }) => [text, page])).toEqual([
      ["Čapkova", 1],
      ["Over de č", 1],
      ["Het plan", 2],
    ]);
    expect(bookmarksOf(bytes)).toEqual([
      { text: "Over de č", depth: 1, page: 1 },
      { text: "Het plan", depth: 2, page: 2 },
    ]);
    expect(linksOf(bytes)).toEqual([
      { text: "de handreiking", contents: "de handreiking", page: 1, to: "https://example.nl/" },
      { text: "het plan", contents: "het plan", page: 1, to: 2 },
    ]);
    expect(figuresOf(bytes)).toHaveLength(1);
    expect(figuresOf(bytes)[0]!.text).toContain("6 zelf doen 5 meebeslissen");
    expect(pageLabelsOf(bytes)).toEqual([expect.arrayContaining(["Pagina 1 van 2"]), expect.arrayContaining(["Pagina 2 van 2"])]);
  });
});
