import { inflateSync } from "node:zlib";
import { jsPDF } from "jspdf";
import { expect, test } from "vitest";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";
import { inter700 } from "./fonts/inter700.ts";
import { type Inner, write } from "./jspdf.ts";
import type { Content, LinkSpot, Mark, Op, Sheet, StructNode, StructType } from "./types.ts";

test("jsPDF still has the parts that are not in its types", () => {
  const { internal, __private__ } = new jsPDF() as unknown as Inner;
  for (const part of [
    internal.write,
    internal.newObjectDeferred,
    internal.newObjectDeferredBegin,
    internal.getPageInfo,
    internal.events.subscribe,
  ])
    expect(part).toBeTypeOf("function");
  expect(__private__.setPdfVersion).toBeTypeOf("function");
});

test("tells readers the widths that layout counted with", () => {
  const { file, page } = fileOf(sheetWith("#doelen"));
  const told = new Map(
    [.../\/W \[(.*)\]/.exec(file)![1]!.matchAll(/(\d+) \[(\d+)\s*\]/g)].map(([, glyph, width]) => [Number(glyph), Number(width)]),
  );
  const written = [...page.matchAll(/<([0-9a-f]+)> Tj/g)].map((found) =>
    found[1]!.match(/.{4}/g)!.map((code) => Number.parseInt(code, 16)),
  );
  const words = ["kop", "Kader", "Doelen 1", "you", "voet"];
  expect(written.map((codes) => codes.length)).toEqual(words.map((word) => word.length));
  for (const [at, word] of words.entries())
    for (const [index, sign] of [...word].entries())
      expect(Math.abs(told.get(written[at]![index]!)! - fonts.regular.width(sign) * 1000), sign).toBeLessThanOrEqual(0.5);
});

const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
const facts = { title: "Kader", lang: "nl-NL", date: new Date(0), fileId: "1" } as const;
const content = (type: StructType): Content => ({ kind: "content", page: 0, type });
const node = (type: StructType, kids: StructNode["kids"], about: Partial<StructNode> = {}): StructNode => ({
  kind: "node",
  type,
  kids,
  ...about,
});
const text = (mark: Mark, words: string, colour?: Extract<Op, { kind: "text" }>["colour"]): Op => ({
  kind: "text",
  mark,
  x: 50,
  y: 50,
  size: 11,
  font: "regular",
  text: words,
  ...(colour === undefined ? {} : { colour }),
});
const heading = content("H1");
const link = content("Link");
const quote = content("P");
const spot = (href: string): LinkSpot => ({
  kind: "link",
  page: 0,
  box: { x: 50, y: 60, width: 90, height: 12 },
  href,
  label: "Doelen, pagina 1",
});
const sheetWith = (href: string): Sheet => ({
  pages: [
    [
      text("head", "kop"),
      text(heading, "Kader", [0.08, 0.26, 0.45]),
      text(link, "Doelen 1"),
      text(quote, "you", 0.5),
      text("foot", "voet"),
    ],
  ],
  root: node("Document", [
    node("H1", [heading]),
    node("TOC", [node("TOCI", [node("Reference", [node("Link", [link, spot(href)])])])]),
    node("P", [quote], { lang: "en", actualText: "You" }),
  ]),
  headings: [{ text: "Doelen", level: 1, page: 0, y: 100 }],
  targets: new Map([["doelen", { page: 0, y: 100 }]]),
});

function fileOf(sheet: Sheet): { file: string; page: string } {
  const file = new TextDecoder("latin1").decode(write(sheet, fonts, facts, () => undefined));
  const contents = /\/Contents (\d+) 0 R/.exec(file)![1];
  const at = file.indexOf("stream\n", file.indexOf(`\n${contents} 0 obj`)) + 7;
  return { file, page: inflateSync(Buffer.from(file.slice(at, file.indexOf("\nendstream", at)), "latin1")).toString("latin1") };
}
/** The dictionary of the object that holds these words. */
const object = (file: string, words: string): string => file.split("endobj").find((one) => one.includes(words)) ?? "";

test("writes a table of contents as lists of references that lead to their heading", () => {
  const { file } = fileOf(sheetWith("#doelen"));
  const parentOf = (type: string): string => {
    const parent = /\/P (\d+) 0 R/.exec(object(file, `/S /${type} `))![1];
    return /\/S \/(\w+)/.exec(object(file, `\n${parent} 0 obj`))![1]!;
  };
  expect(["Link", "Reference", "TOCI", "TOC"].map(parentOf)).toEqual(["Reference", "TOCI", "TOC", "Document"]);
  expect(object(file, "/Subtype /Link")).toMatch(/\/Dest \[3 0 R \/XYZ 0 741\.89 null\]/);
  expect(object(file, "/Type /Outlines")).toContain("/Count 1");
  // One page needs no pane to walk through it.
  expect(file).not.toContain("/PageMode");
});

test("writes language and spoken text of an element, and refuses a language that is none", () => {
  const { file } = fileOf(sheetWith("#doelen"));
  expect(object(file, "/S /P ")).toMatch(/\/ActualText <FEFF0059006F0075> \/Lang \(en\)/);
  const odd = sheetWith("#doelen");
  odd.root.kids.push(node("P", [], { lang: "nl) /JS (" }));
  expect(() => fileOf(odd)).toThrow("no tag of a language");
});

test("writes greys and colours, and what is not read aloud with the reason why", () => {
  const { page } = fileOf(sheetWith("#doelen"));
  expect(page.match(/\/\S+ (?:<<.*>> )?B[DM]C/g)).toEqual([
    "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
    "/H1 <</MCID 0>> BDC",
    "/Link <</MCID 1>> BDC",
    "/P <</MCID 2>> BDC",
    "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
  ]);
  expect(page.match(/EMC/g)).toHaveLength(5);
  expect(page.match(/^.* (?:g|rg|k)$/gm)).toEqual(["0.122 g", "0.078 0.259 0.451 rg", "0.122 g", "0.502 g", "0.122 g"]);
});

test("SE-8: writes links to websites and mail in plain letters, and no others", () => {
  const address = (href: string): string | undefined => /\/URI \((.*)\)>>/.exec(fileOf(sheetWith(href)).file)?.[1];
  expect(address("https://example.nl/a(b)\\c?d=é#f g")).toBe("https://example.nl/a%28b%29/c?d=%C3%A9#f%20g");
  expect(address("https://súdwest.example/")).toBe("https://xn--sdwest-pya.example/");
  expect(address("mailto:griffie@example.nl?subject=Één\\)")).toBe("mailto:griffie@example.nl?subject=%C3%89%C3%A9n%5C%29");
  for (const href of [["javascript", "alert(1)"].join(":"), "file:///etc/passwd", "data:text/html,x", "geen adres", "#nergens"])
    expect(() => address(href), href).toThrow();
});

test("refuses a piece that is drawn and not in the tree, in the tree and not drawn, drawn in two parts, or drawn in letters that are not there", () => {
  const sheet = sheetWith("#doelen");
  const loose = content("P");
  expect(() => fileOf({ ...sheet, pages: [[...sheet.pages[0]!, text(loose, "los")]] })).toThrow("not in the tree");
  expect(() => fileOf({ ...sheet, pages: [sheet.pages[0]!.slice(0, -2)] })).toThrow("never drawn");
  expect(() => fileOf({ ...sheet, pages: [[...sheet.pages[0]!, text(quote, "weer")]] })).toThrow("interrupted");
  expect(() => fileOf({ ...sheet, pages: [[text("head", "ster ★"), ...sheet.pages[0]!]] })).toThrow("The font has no U+2605");
});
