import { beforeAll, describe, expect, test } from "vitest";
import { hostile, withWords } from "../hostile.ts";
import type { DocModel } from "../model.ts";
import { framework, longFramework } from "../reference/framework.ts";
import { sampleCard } from "../sampleCard.ts";
import { sampleForm } from "../sampleForm.ts";
import { docxBytes } from "./bytes.ts";
import { expected } from "./expected.ts";
import { outOfOrder } from "./order.ts";
import { elementsIn, type ReadDocx, readDocx, textOf, value, type Xml } from "./reader.ts";
import { sampleDocx } from "./sampleDocx.ts";

const date = new Date("2026-11-23T09:30:00Z");
const read = async (model: DocModel): Promise<ReadDocx> => readDocx((await docxBytes(model, { date })).bytes);
const main = "word/document.xml";

const everything = (one: Xml): Xml[] => [one, ...elementsIn(one).flatMap(everything)];
const samples = {
  "participation framework": framework,
  "participation framework of sixty pages": longFramework,
  card: sampleCard,
  form: sampleForm,
  "document with all kinds of blocks": sampleDocx,
};

describe.each(Object.entries(samples))("the Word file of a %s", (_name, model) => {
  let opened: ReadDocx;
  beforeAll(async () => {
    opened = await read(model);
  });

  test("UX-34: says the words of the HTML in its order", () => {
    expect(opened.said).toEqual(expected(model));
  });

  test("is XML that Word accepts: every element in its place", () => {
    const { parts } = opened;
    for (const [name, part] of parts)
      if (name.startsWith("word/") && !name.endsWith(".rels")) expect([name, outOfOrder(part)]).toEqual([name, []]);
  });

  test("refers only to styles, lists, places, parts and addresses that are there", () => {
    const { parts, all, part } = opened;
    const values = (name: string, tag: string, attribute = "w:val"): (string | undefined)[] =>
      [name, ...[...parts.keys()].filter((one) => /header|footer/.test(one))].flatMap((one) =>
        all(one, tag).map((element) => value(element, attribute)),
      );
    const styles = new Set(all("word/styles.xml", "w:style").map((style) => value(style, "w:styleId")));
    const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((tag) => values(main, tag));
    const based = ["w:basedOn", "w:next"].flatMap((tag) => all("word/styles.xml", tag).map((one) => value(one)));
    expect([...used, ...based].filter((style) => !styles.has(style))).toEqual([]);
    const numbers = new Set(all("word/numbering.xml", "w:num").map((num) => value(num, "w:numId")));
    expect(values(main, "w:numId").filter((id) => !numbers.has(id))).toEqual([]);
    const places = all(main, "w:bookmarkStart").map((one) => value(one, "w:name"));
    expect(new Set(places).size).toBe(places.length);
    const links = all(main, "w:hyperlink");
    expect(links.map((link) => value(link, "w:anchor")).filter((anchor) => anchor !== undefined && !places.includes(anchor))).toEqual([]);
    const relations = new Map(elementsIn(part("word/_rels/document.xml.rels")).map((one) => [value(one, "Id"), value(one, "Target")]));
    const asked = [...links, ...all(main, "w:headerReference"), ...all(main, "w:footerReference")].map((one) => value(one, "r:id"));
    expect(asked.filter((id) => id !== undefined && !relations.has(id ?? null))).toEqual([]);
    const listed = all("[Content_Types].xml", "Override").map((one) => value(one, "PartName"));
    expect(listed.map((name) => name?.slice(1)).toSorted()).toEqual([...parts.keys()].filter((name) => !/rels$|^\[/.test(name)).toSorted());
  });

  test("numbers everything once, in whole numbers", () => {
    const { all, parts } = opened;
    const ids = ["wp:docPr", "wps:cNvPr"].flatMap((tag) => all(main, tag).map((one) => value(one, "id")));
    expect(new Set(ids).size).toBe(ids.length);
    const counted =
      /^(?:w:(?:w|sz|szCs|pos|left|right|hanging|before|after|line|space|ilvl|numId|h|top|bottom|header|footer)|x|y|cx|cy|w|h)$/;
    const broken = [...parts.values()].flatMap((part) =>
      everything(part).flatMap(({ attributes }) =>
        Object.entries(attributes).filter(([name, text]) => counted.test(name) && !/^-?\d+$/.test(text)),
      ),
    );
    expect(broken).toEqual([]);
  });

  test("has no letter smaller than 10.5 points", () => {
    const { all } = opened;
    const sizes = ["word/styles.xml", main].flatMap((name) => all(name, "w:sz").map((one) => Number(value(one))));
    expect(sizes.filter((size) => size < 21)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(8);
  });

  test("PV-5: says what it is, in which language and of which day, and nobody's name", () => {
    const { part } = opened;
    const core = elementsIn(part("docProps/core.xml")).map((one) => [one.name, textOf(one)]);
    expect(core).toEqual([
      ["dc:title", `${model.subject}: ${model.title}`],
      ["dc:subject", model.subject],
      ["dc:language", "nl-NL"],
      ["dcterms:created", "2026-11-23T09:30:00Z"],
      ["dcterms:modified", "2026-11-23T09:30:00Z"],
    ]);
    const app = elementsIn(part("docProps/app.xml")).map((one) => [one.name, textOf(one)]);
    expect(app).toEqual([["Application", "THiNK!"]]);
  });

  test("gives the same bytes every time, wherever the computer stands", async () => {
    const zone = process.env["TZ"];
    const first = (await docxBytes(model, { date })).bytes;
    try {
      process.env["TZ"] = "Pacific/Auckland";
      expect(Buffer.from((await docxBytes(model, { date })).bytes).equals(first)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});

const more = {
  ...hostile,
  "an end of text": '</w:t></w:r><w:r><w:fldSimple w:instr="INCLUDETEXT c:"/>',
  "a field": '{ INCLUDEPICTURE "https://example.com/x.png" \\d } { DDEAUTO cmd }',
  "a section of raw text": "]]> <![CDATA[ x ]]> &#0; &amp; <?xml?>",
  "a hard and a soft hyphen": "e\u2011mail partici\u00adpatie",
};

describe.each(Object.entries(more))("SE-6: %s", (_name, text) => {
  test("is text in a Word file", async () => {
    const model = withWords(text);
    const { parts, all, part, said: words } = await read(model);
    expect(words).toEqual(expected(model));
    expect(all(main, "w:instrText")).toHaveLength(0);
    expect([...parts.keys()].flatMap((name) => all(name, "w:fldSimple").map((one) => value(one, "w:instr")))).toEqual([
      " PAGE ",
      " NUMPAGES ",
    ]);
    const targets = elementsIn(part("word/_rels/document.xml.rels")).map((one) => value(one, "TargetMode"));
    expect(targets.filter((mode) => mode !== undefined)).toEqual([]);
    const usual = await read(withWords("gewoon"));
    expect([...parts.keys()]).toEqual([...usual.parts.keys()]);
    for (const name of [main, "word/styles.xml", "word/numbering.xml"]) {
      const wrong = outOfOrder(part(name));
      expect([name, wrong]).toEqual([name, []]);
    }
    expect(all(main, "w:tc")).toHaveLength(usual.all(main, "w:tc").length);
    for (const one of parts.values()) expect(textOf(one)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\0/);
  });
});
