import { describe, expect, test } from "vitest";
import type { Block, DocModel } from "../../model.ts";
import { readFont } from "../font.ts";
import { inter400 } from "../fonts/inter400.ts";
import { inter700 } from "../fonts/inter700.ts";
import type { Content, LinkSpot, Sheet, StructNode } from "../types.ts";
import { layOut } from "./sheet.ts";
import { paper } from "./style.ts";

const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
const laid = (model: DocModel): Sheet => layOut(model, fonts, new Set());

const p = (text: string): Block => ({ kind: "paragraph", text });
const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({ kind: "heading", level, text, id });
const base: DocModel = {
  lang: "nl",
  subject: "Participatiekader",
  title: "Betaald parkeren in de Stationsbuurt",
  meta: ["Voorbeeldgemeente", "Besluit op 24 juni 2027"],
  made: "2026-11-23",
  status: { text: "Concept", detail: "versie 0.4", tone: "draft" },
  cover: true,
  head: ["Betaald parkeren in de Stationsbuurt", "Concept, versie 0.4"],
  foot: ["Betaald parkeren in de Stationsbuurt"],
  pageLabel: "Pagina {page} van {pages}",
  blocks: [],
};
const chapters = Array.from({ length: 12 }, (_, at) => [
  heading(1, `${at}. Hoofdstuk`, `h${at}`),
  ...Array.from({ length: 20 }, () => p("Bewoners vragen om rust in de straat en om een veilige oversteek bij de school.")),
  heading(2, `${at}.1 Deel`, `h${at}a`),
  p("Een laatste zin."),
]).flat();
const ids = Array.from({ length: 12 }, (_, at) => [`h${at}`, `h${at}a`]).flat();
const long: DocModel = { ...base, blocks: [{ kind: "contents", title: "Inhoud", depth: 2 }, { kind: "pageBreak" }, ...chapters] };

const nodes = (root: StructNode, type: StructNode["type"]): StructNode[] => [
  ...(root.type === type ? [root] : []),
  ...root.kids.flatMap((kid) => (kid.kind === "node" ? nodes(kid, type) : [])),
];
const textsOf = ({ pages }: Sheet): ReadonlyMap<unknown, string> => {
  const texts = new Map<unknown, string>();
  for (const op of pages.flat()) if (op.kind === "text") texts.set(op.mark, (texts.get(op.mark) ?? "") + op.text);
  return texts;
};
const wordsOf = (node: StructNode, texts: ReadonlyMap<unknown, string>): string =>
  node.kids.map((kid) => (kid.kind === "node" ? wordsOf(kid, texts) : kid.kind === "content" ? (texts.get(kid) ?? "") : "")).join("");
const links = (node: StructNode): LinkSpot[] =>
  node.kids.flatMap((kid) => (kid.kind === "node" ? links(kid) : kid.kind === "link" ? [kid] : []));

describe("a document of pages", () => {
  test("UX-34: gives the contents every heading with its page, and a link that says so", () => {
    const sheet = laid(long);
    const texts = textsOf(sheet);
    const entries = nodes(sheet.root, "TOCI").map((node) => wordsOf(node, texts));
    expect(entries).toEqual(sheet.headings.map(({ text, page }) => `${text} ${page + 1}`));
    const [toc] = nodes(sheet.root, "TOC");
    expect(links(toc!).map(({ label, href }) => [label, href])).toEqual(
      sheet.headings.map(({ text, page }, at) => [`${text}, pagina ${page + 1}`, `#${ids[at]}`]),
    );
    for (const [at, { page, y }] of sheet.headings.entries()) expect(sheet.targets.get(ids[at]!)).toEqual({ page, y });
    expect(new Set(sheet.headings.map(({ page }) => page)).size).toBeGreaterThan(8);
    expect(nodes(sheet.root, "TOC")).toHaveLength(13);
  });

  test("indents the contents as far as headings are written: a level that was skipped is no level", () => {
    const blocks: Block[] = [
      { kind: "contents", title: "", depth: 3 },
      heading(1, "Een", "a"),
      heading(3, "Diep", "b"),
      heading(3, "Ook", "c"),
    ];
    const sheet = laid({ ...base, blocks });
    const texts = textsOf(sheet);
    const depth = (node: StructNode): number => nodes(node, "TOC").length;
    const [toc] = nodes(sheet.root, "TOC");
    expect(depth(toc!)).toBe(2);
    expect(nodes(sheet.root, "TOCI").map((node) => wordsOf(node, texts))).toEqual(["Een 2", "Diep 2", "Ook 2"]);
  });

  test("leaves no item of a list alone at the foot or at the top of a page", () => {
    const list: Block = { kind: "list", ordered: false, items: ["Een", "Twee", "Drie", "Vier"].map((text) => [p(text)]) };
    for (let lines = 20; lines < 60; lines++) {
      const sheet = laid({ ...base, cover: true, blocks: [...Array.from({ length: lines }, (_, at) => p(`Zin ${at}.`)), list] });
      const texts = textsOf(sheet);
      const pageOf = (word: string): number =>
        sheet.pages.findIndex((ops) => ops.some((op) => op.kind === "text" && texts.get(op.mark) === word));
      const [one, two, three, four] = ["Een", "Twee", "Drie", "Vier"].map(pageOf);
      expect(one).toBeGreaterThan(0);
      expect([one === two, three === four]).toEqual([true, true]);
    }
  });

  test("keeps two headings with one id apart", () => {
    const blocks: Block[] = [
      { kind: "contents", title: "Inhoud", depth: 1 },
      heading(1, "Een", "zelfde"),
      { kind: "pageBreak" },
      heading(1, "Twee", "zelfde"),
      { kind: "paragraph", text: [{ kind: "link", text: "terug", href: "#zelfde" }] },
    ];
    const sheet = laid({ ...base, blocks });
    expect(links(sheet.root).map(({ href }) => sheet.targets.get(href.slice(1))?.page)).toEqual([1, 2, 1]);
  });

  test("gives title, status and meta a page of their own, with the words in that order", () => {
    const sheet = laid(long);
    const texts = textsOf(sheet);
    const first = sheet.root.kids.filter((kid) => kid.kind === "node").slice(0, 6);
    expect(first.map((node) => [node.type, wordsOf(node, texts).trim()])).toEqual([
      ["P", "Concept"],
      ["P", "versie 0.4"],
      ["P", "Participatiekader"],
      ["H1", "Betaald parkeren in de Stationsbuurt"],
      ["P", "Voorbeeldgemeente"],
      ["P", "Besluit op 24 juni 2027"],
    ]);
    expect(sheet.pages[0]!.every((op) => typeof op.mark === "string" || first.some((node) => node.kids.includes(op.mark as Content)))).toBe(
      true,
    );
    const endless = laid({ ...base, title: "x".repeat(20_000), blocks: [p("tekst")] });
    expect([...textsOf(endless).values()].join("").replaceAll(/[^x]/g, "").length).toBeGreaterThanOrEqual(20_000);
  });

  test("UX-37: puts case and version at the head of every page but the first, and never reads them aloud", () => {
    const sheet = laid(long);
    const heads = sheet.pages.map((ops) =>
      ops.filter((op) => op.mark === "head" && op.kind === "text").map((op) => ("text" in op ? op.text.trim() : "")),
    );
    expect(heads[0]).toEqual([]);
    for (const head of heads.slice(1)) expect(head).toEqual(base.head);
    // What is below the head never touches it.
    for (const ops of sheet.pages.slice(1)) {
      const head = Math.max(...ops.filter((op) => op.mark === "head" && op.kind === "line").map((op) => ("y1" in op ? op.y1 : 0)));
      for (const op of ops) if (op.kind === "text" && op.mark !== "head") expect(op.y - op.size * 0.8).toBeGreaterThan(head);
    }
  });

  test("UX-34: says every value of a figure in its alternative text and in a table", () => {
    const art = {
      kind: "bars",
      what: "Stap",
      measure: "Uren",
      items: [
        { label: "Ophalen", value: 120 },
        { label: "Verwerken", value: 65, shown: "65 à 70" },
      ],
    } as const;
    const figure: Block = { kind: "figure", alt: "Uren per stap.", caption: "Uren per stap", art };
    const sheet = laid({ ...base, blocks: [figure] });
    const texts = textsOf(sheet);
    const [drawn] = nodes(sheet.root, "Figure");
    expect(drawn?.alt).toBe("Uren per stap. Ophalen: 120; Verwerken: 65 à 70.");
    expect(drawn?.box).toBeDefined();
    expect(nodes(drawn!, "Caption").map((node) => wordsOf(node, texts).trim())).toEqual(["Uren per stap"]);
    expect(nodes(sheet.root, "TR").map((node) => wordsOf(node, texts))).toEqual(["StapUren", "Ophalen120", "Verwerken65 à 70"]);
    const alone = laid({ ...base, blocks: [{ ...figure, dataElsewhere: true }] });
    expect(nodes(alone.root, "Table")).toEqual([]);
  });

  test("says a figure that is too high for a page in words", () => {
    const items = Array.from({ length: 200 }, (_, at) => ({ label: `groep ${at}`, value: at }));
    const sheet = laid({
      ...base,
      blocks: [{ kind: "figure", alt: "Veel.", caption: "Veel groepen", art: { kind: "bars", what: "Groep", measure: "Aantal", items } }],
    });
    expect(nodes(sheet.root, "Figure")).toEqual([]);
    const words = [...textsOf(sheet).values()].join("");
    for (const { label, value } of items) expect(words).toContain(`${label}: ${value}`);
  });

  test("says the place on a scale in words, and draws as many steps as it has", () => {
    const sheet = laid({ ...base, blocks: [{ kind: "scale", label: "Middelen", from: 1, to: 5, at: 3, words: "3 van 5: het kan net" }] });
    const texts = textsOf(sheet);
    expect([...texts.values()].join("|")).toContain("Middelen: 3 van 5: het kan net");
    const steps = sheet.pages[1]!.filter((op) => op.kind === "rect");
    expect(steps).toHaveLength(5);
    expect(steps.map((op) => op.fill !== undefined)).toEqual([false, false, true, false, false]);
    expect(steps.every((op) => op.mark === "decoration")).toBe(true);
  });

  test("leads a word to its explanation, and says which language other words have", () => {
    const blocks: Block[] = [
      {
        kind: "paragraph",
        text: [
          { kind: "text", text: "De " },
          { kind: "term", text: "speelruimte", id: "term-room" },
          { kind: "text", text: " heet ook " },
          { kind: "foreign", text: "room for manoeuvre", lang: "en" },
          { kind: "text", text: " of " },
          { kind: "term", text: "iets", id: "nergens" },
          { kind: "text", text: "." },
        ],
      },
      { kind: "pageBreak" },
      { kind: "definitions", items: [{ term: "Speelruimte", id: "term-room", body: [p("Wat nog kan veranderen.")] }] },
    ];
    const sheet = laid({ ...base, blocks });
    const texts = textsOf(sheet);
    expect(links(sheet.root).map(({ href, label }) => [href, label, sheet.targets.get(href.slice(1))?.page])).toEqual([
      ["#term-room", "speelruimte", 2],
    ]);
    expect(nodes(sheet.root, "Span").map((node) => [node.lang, wordsOf(node, texts).trim()])).toEqual([["en", "room for manoeuvre"]]);
    expect([...texts.values()].join("")).toContain("iets");
  });

  test("gives every row of a table as many cells as the head", () => {
    const head = ["Groep", "Geraakt", "Invloed"].map((text) => ({ text }));
    const rows = [[{ text: "Bewoners" }], [{ text: "Raad" }, { text: "1" }, { text: "5" }]];
    const sheet = laid({
      ...base,
      blocks: [
        { kind: "table", caption: "Groepen", head, rows },
        { kind: "table", caption: "Zonder koppen", head, rows, rowHeads: false },
      ],
    });
    const kinds = nodes(sheet.root, "TR").map((row) => row.kids.map((kid) => (kid.kind === "node" ? kid.type : "")).join(" "));
    expect(kinds).toEqual(["TH TH TH", "TH TD TD", "TH TD TD", "TH TH TH", "TD TD TD", "TD TD TD"]);
  });

  test("never sets running text wider than reads well", () => {
    const sheet = laid(long);
    const edge = paper.width - 60;
    const wide = sheet.pages
      .flat()
      .filter(
        (op) =>
          op.kind === "text" && typeof op.mark !== "string" && op.mark.type === "P" && op.x + fonts.regular.width(op.text) * op.size > edge,
      );
    expect(wide).toEqual([]);
  });
});
