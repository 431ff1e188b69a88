import { describe, expect, test } from "vitest";
import { altOf } from "../figure.ts";
import type { Block, DocModel } from "../model.ts";
import { sampleCard } from "../sampleCard.ts";
import { sampleForm } from "../sampleForm.ts";
import { docxBytes } from "./bytes.ts";
import { elementsIn, type ReadDocx, readDocx, textOf, value, within } from "./reader.ts";
import { sampleDocx } from "./sampleDocx.ts";

const date = new Date("2026-11-23T09:30:00Z");
const read = async (model: DocModel): Promise<ReadDocx> => readDocx((await docxBytes(model, { date })).bytes);
const withBlocks = (...blocks: Block[]): DocModel => ({ ...sampleForm, blocks });
const main = "word/document.xml";

describe("styles", () => {
  test("are Word's own where Word has them, so that pasted text takes over the look of where it lands", async () => {
    const { all } = await read(sampleDocx);
    const names = new Map(all("word/styles.xml", "w:style").map((style) => [value(style, "w:styleId"), value(within(style, "w:name")[0])]));
    expect(Object.fromEntries(["Heading1", "Title", "ListBullet2", "Caption", "TOC1", "Header"].map((id) => [id, names.get(id)]))).toEqual({
      Heading1: "heading 1",
      Title: "Title",
      ListBullet2: "List Bullet 2",
      Caption: "caption",
      TOC1: "toc 1",
      Header: "header",
    });
    expect(names.get("CalloutStop")).toBe("Kader stop");
    // Plain text is Normal without anything of its own.
    const plain = all(main, "w:p").filter((one) => textOf(one) === "Een gewone zin.");
    expect(plain.map((one) => within(one, "w:pPr"))).toEqual([[]]);
  });

  test("carry the language of the document, and other words theirs", async () => {
    const text = [
      { kind: "foreign", text: "ladder of participation", lang: "en" },
      { kind: "foreign", text: "مشاركة", lang: "ar" },
      { kind: "foreign", text: "x", lang: '"><w:evil' },
    ] as const;
    const { all } = await read({ ...withBlocks({ kind: "paragraph", text }), lang: "en" });
    expect(value(all("word/styles.xml", "w:lang")[0])).toBe("en-GB");
    expect(value(all("word/settings.xml", "w:themeFontLang")[0])).toBe("en-GB");
    const [english, arabic, ...others] = all(main, "w:lang");
    expect([value(english), value(arabic, "w:bidi"), others]).toEqual(["en", "ar", []]);
    expect(all(main, "w:rtl")).toHaveLength(1);
  });
});

describe("headings", () => {
  const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({ kind: "heading", level, text, id });
  const levels = ({ all }: ReadDocx): (string | undefined)[] =>
    all(main, "w:pStyle")
      .map((one) => value(one))
      .filter((style) => style?.startsWith("Heading"));

  test("are Word's headings, and skip no level", async () => {
    expect(levels(await read(sampleCard))).toEqual(Array(6).fill("Heading1"));
    expect(levels(await read(withBlocks(heading(2, "a", "a"), heading(3, "b", "b"), heading(1, "c", "c"))))).toEqual([
      "Heading1",
      "Heading2",
      "Heading1",
    ]);
  });

  test("stand in a table of contents that Word can update, filled in and without a question on opening", async () => {
    const { all } = await read(
      withBlocks({ kind: "contents", title: "Inhoud", depth: 2 }, heading(1, "Een", "a"), heading(2, "Twee", "b"), heading(3, "Drie", "c")),
    );
    expect(all(main, "w:instrText").map((one) => textOf(one))).toEqual([' TOC \\o "1-2" \\h \\z \\u ']);
    expect(all(main, "w:fldChar").map((one) => value(one, "w:fldCharType"))).toEqual(["begin", "separate", "end"]);
    const links = all(main, "w:hyperlink");
    expect(links.map((one) => textOf(one))).toEqual(["Een", "Twee"]);
    const at = (name: string | undefined): string | undefined => {
      const place = all(main, "w:bookmarkStart").find((one) => value(one, "w:name") === name);
      return place?.parent && textOf(place.parent);
    };
    expect(links.map((one) => at(value(one, "w:anchor")))).toEqual(["Een", "Twee"]);
    expect(all("word/settings.xml", "w:updateFields")).toEqual([]);
    expect(all(main, "w:fldChar").some((one) => "w:dirty" in one.attributes)).toBe(false);
  });
});

describe("lists", () => {
  const item = (text: string): Block[] => [{ kind: "paragraph", text }];

  test("count by themselves, and every numbered list starts at 1", async () => {
    const list: Block = {
      kind: "list",
      ordered: true,
      items: [item("a"), [...item("b"), { kind: "list", ordered: true, items: [item("c")] }]],
    };
    const { all } = await read(withBlocks(list, list));
    const lists = all(main, "w:numPr").map((one) =>
      elementsIn(one)
        .map((child) => value(child))
        .join("/"),
    );
    expect(lists).toEqual(["0/3", "0/3", "1/4", "0/5", "0/5", "1/6"]);
    const starts = all("word/numbering.xml", "w:lvlOverride").map((one) => [
      value(one.parent, "w:numId"),
      value(one, "w:ilvl"),
      value(elementsIn(one)[0]),
    ]);
    expect(starts).toEqual([
      ["3", "0", "1"],
      ["4", "1", "1"],
      ["5", "0", "1"],
      ["6", "1", "1"],
    ]);
  });

  test("keep their mark before an item that begins with a table, and go as deep as Word does", async () => {
    const table: Block = { kind: "table", caption: "t", captionHidden: true, head: [], rows: [[{ text: "cel" }]] };
    let deep: Block = { kind: "list", ordered: false, items: [[table]] };
    for (let depth = 0; depth < 11; depth++) deep = { kind: "list", ordered: false, items: [[...item("x"), deep]] };
    const { all, said: words } = await read(withBlocks(deep));
    expect(words.filter((word) => word === "x" || word === "cel")).toHaveLength(12);
    const listed = all(main, "w:pStyle").filter((one) => value(one)?.startsWith("ListBullet"));
    expect(listed).toHaveLength(12);
    expect(Math.max(...all(main, "w:ilvl").map((one) => Number(value(one))))).toBe(8);
  });
});

describe("tables", () => {
  const table: Extract<Block, { kind: "table" }> = {
    kind: "table",
    caption: "Kosten",
    head: [{ text: "Post" }, { text: "Bedrag" }],
    rows: [
      [{ text: "Zaal" }, { text: "250", numeric: true }],
      [{ text: "Samen" }, { text: "2.500", numeric: true, strong: true }],
    ],
  };

  test("have a head that comes back on every page, rows that stay whole, heads of rows and a name", async () => {
    const { all } = await read(withBlocks(table));
    expect(all(main, "w:tr").map((row) => within(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(all(main, "w:cantSplit")).toHaveLength(3);
    const [look] = all(main, "w:tblLook");
    expect([value(look, "w:firstRow"), value(look, "w:firstColumn"), value(look)]).toEqual(["1", "1", "06A0"]);
    expect(value(all(main, "w:tblCaption")[0])).toBe("Kosten");
    const rights = all(main, "w:tc").map((cell) => value(within(cell, "w:jc")[0]) ?? value(within(cell, "w:pStyle")[0]));
    expect(rights).toEqual(["TableHead", "right", "TableText", "TableNumber", "TableText", "TableNumber"]);
  });

  test("say so when they have no head or no heads of rows, and keep a hidden caption as their name", async () => {
    const { all, said: words } = await read(withBlocks({ ...table, head: [], rowHeads: false, captionHidden: true }));
    expect(all(main, "w:tblHeader")).toHaveLength(0);
    expect(value(all(main, "w:tblLook")[0])).toBe("0600");
    expect(value(all(main, "w:tblCaption")[0])).toBe("Kosten");
    expect(words).not.toContain("Kosten");
  });

  test("are as wide as the page, with columns that are asked for or wide enough for their words", async () => {
    const long = { text: "een heel lange tekst die veel meer ruimte nodig heeft dan wat er in de andere kolom staat" };
    const { all } = await read(
      withBlocks({ ...table, widths: [75, 25] }, { ...table, rows: [[{ text: "Arbeidsongeschiktheidsverzekering" }, long]] }),
    );
    const [asked, fitting] = all(main, "w:tblGrid").map((grid) => elementsIn(grid).map((one) => Number(value(one, "w:w"))));
    const [width] = all(main, "w:tblW").map((one) => Number(value(one, "w:w")));
    expect(asked!.reduce((sum, one) => sum + one)).toBe(width);
    expect(asked![0]! / width!).toBeCloseTo(0.75, 1);
    expect(fitting![0]).toBeGreaterThan(3400);
    expect(fitting![1]).toBeGreaterThan(fitting![0]!);
  });

  test("do not grow together when they follow each other", async () => {
    const { part } = await read(withBlocks({ ...table, captionHidden: true }, { ...table, captionHidden: true }));
    const names = elementsIn(elementsIn(part(main))[0]!).map(({ name }) => name);
    expect(names.slice(-5)).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  });
});

describe("figures", () => {
  const art = { kind: "bars", what: "Groep", measure: "Huishoudens", items: [{ label: "Bewoners", value: 1200 }] } as const;
  const figure: Extract<Block, { kind: "figure" }> = { kind: "figure", alt: "Wie wordt geraakt.", caption: "Geraakt", art };

  test("are shapes with an alternative that says every value, then their caption, then their values as a table", async () => {
    const { all, said: words } = await read(withBlocks(figure));
    expect(all(main, "wp:docPr").map((one) => value(one, "descr"))).toEqual([altOf(figure)]);
    expect(all(main, "mc:Fallback").map((one) => textOf(one))).toEqual([altOf(figure)]);
    const drawn = all(main, "w:txbxContent").map((one) => textOf(one));
    expect(drawn).toContain("Bewoners");
    expect(words.slice(-7, -1)).toEqual([altOf(figure), "Geraakt", "Groep", "Huishoudens", "Bewoners", "1200"]);
    const extent = all(main, "wp:extent")[0];
    // As wide as the text at most: 166 mm.
    expect(Number(value(extent, "cx"))).toBeLessThanOrEqual(166.1 * 36_000);
  });

  test("say it in words when there is nothing to draw, and leave out a table that stands beside them", async () => {
    const { all, said: words } = await read(withBlocks({ ...figure, art: { ...art, items: [] }, dataElsewhere: true }));
    expect(all(main, "w:drawing")).toHaveLength(0);
    expect(all(main, "w:tbl")).toHaveLength(0);
    expect(words).toContain("Wie wordt geraakt.");
  });

  test("that only repeat words are marked as decoration", async () => {
    const { all } = await read(
      withBlocks({ kind: "scale", label: "Gevoeligheid", from: 1, to: 5, at: 4, words: "4 van 5: veel aandacht" }),
    );
    expect(all(main, "wp:docPr").map((one) => value(one, "descr"))).toEqual([undefined]);
    expect(all(main, "adec:decorative").map((one) => value(one, "val"))).toEqual(["1"]);
    expect(all(main, "wps:wsp").map((one) => value(within(one, "a:srgbClr")[0], "val"))).toEqual([
      "FFFFFF",
      "FFFFFF",
      "FFFFFF",
      "0B4F5C",
      "FFFFFF",
    ]);
  });
});

describe("pages", () => {
  test("have the case and its version above, and its number below", async () => {
    const { all } = await read(sampleDocx);
    expect(all("word/header-default.xml", "w:p").map((one) => textOf(one))).toEqual(["Betaald parkerenConcept, versie 0.4"]);
    const codes = all("word/footer-default.xml", "w:fldSimple").map((one) => value(one, "w:instr"));
    expect(codes).toEqual([" PAGE ", " NUMPAGES "]);
    expect(all("word/footer-default.xml", "w:p").map(textOf)).toEqual(["Betaald parkeren", "Rekenregel versie 1Pagina 1 van 1"]);
    // The cover has neither head nor foot.
    expect(all(main, "w:titlePg")).toHaveLength(1);
    expect(["word/header-first.xml", "word/footer-first.xml"].map((name) => all(name, "w:t").length)).toEqual([0, 0]);
  });

  test("begin where a break is asked for, without an empty line", async () => {
    const { all } = await read(sampleForm);
    expect(all(main, "w:pageBreakBefore").map((one) => one.parent?.parent && textOf(one.parent.parent))).toEqual(["2. Wat kost het?"]);
    expect(all(main, "w:br")).toHaveLength(0);
  });

  test("keep room for the text when foot and head are too long: those are cut, and what the foot says stands at the end", async () => {
    const long = "woord ".repeat(400);
    const model: DocModel = { ...sampleForm, foot: ["kort", long], head: [long, long] };
    const { all, said: words } = await read(model);
    expect(words.slice(-2)).toEqual([long.trim(), "kort"]);
    expect(all("word/header-default.xml", "w:t").map((one) => textOf(one)?.endsWith("…"))).toEqual([true, true]);
  });
});

describe("boxes to tick", () => {
  test("can be ticked in Word and on paper", async () => {
    const { all } = await read(sampleForm);
    expect(all(main, "w14:checked").map((one) => value(one, "w14:val"))).toEqual(["0", "0", "0"]);
    expect(all(main, "w:sdtContent").map((one) => textOf(one))).toEqual(["☐", "☐", "☐"]);
  });
});

describe("links", () => {
  const targets = async (...addresses: string[]): Promise<(string | undefined)[]> => {
    const { part } = await read(withBlocks({ kind: "paragraph", text: addresses.map((href) => ({ kind: "link", text: "hier", href })) }));
    const relations = elementsIn(part("word/_rels/document.xml.rels"));
    return relations.filter((one) => value(one, "TargetMode") === "External").map((one) => value(one, "Target"));
  };

  test("lead to websites, mail and places of the document, each address once", async () => {
    expect(await targets("https://example.nl/a?b=1&c=2", "mailto:a@example.nl", "https://example.nl/a?b=1&c=2")).toEqual([
      "https://example.nl/a?b=1&c=2",
      "mailto:a@example.nl",
    ]);
    const { all } = await read(sampleForm);
    const inside = all(main, "w:hyperlink").find((one) => "w:anchor" in one.attributes);
    const place = all(main, "w:bookmarkStart").find((one) => value(one, "w:name") === value(inside, "w:anchor"));
    expect(place?.parent && textOf(place.parent)).toBe("2. Wat kost het?");
  });

  test("SE-6: are text when they lead elsewhere or when Word would call the file damaged", async () => {
    const script = ["javascript", "alert(1)"].join(":");
    expect(await targets(script, "file:///etc/passwd", "#nergens", "https://[", `https://example.nl/${"a".repeat(2100)}`)).toEqual([]);
    expect(await targets("https://example.nl/[a]/100%", "https://example.nl/%20b")).toEqual([
      "https://example.nl/%5Ba%5D/100%25",
      "https://example.nl/%20b",
    ]);
  });
});
