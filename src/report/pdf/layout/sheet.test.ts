import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostile, withWords } from "../../hostile.ts";
import type { Block, DocModel } from "../../model.ts";
import { said } from "../../said.ts";
import { sampleCard } from "../../sampleCard.ts";
import { sampleForm } from "../../sampleForm.ts";
import { readFont } from "../font.ts";
import { inter400 } from "../fonts/inter400.ts";
import { inter700 } from "../fonts/inter700.ts";
import type { Content, Op, Sheet, StructNode } from "../types.ts";
import { layOut } from "./sheet.ts";
import { paper, smallest } from "./style.ts";

const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
const laid = (model: DocModel): Sheet => layOut(model, fonts, new Set());

const contents = (node: StructNode): Content[] =>
  node.kids.flatMap((kid) => (kid.kind === "node" ? contents(kid) : kid.kind === "content" ? [kid] : []));

/** What is read aloud, element by element: the texts drawn, in the order of the tree. */
function spoken({ root, pages }: Sheet): string[] {
  const texts = new Map<unknown, string>();
  for (const op of pages.flat()) if (op.kind === "text") texts.set(op.mark, (texts.get(op.mark) ?? "") + op.text);
  const own = (node: StructNode): string =>
    node.kids
      .map((kid) => (kid.kind === "content" ? (texts.get(kid) ?? "") : kid.kind === "node" && kid.type === "Link" ? own(kid) : ""))
      .join("");
  const walk = (node: StructNode): string[] => [
    ...(node.type === "Lbl" && node.kids.length === 1 && /^(?:•|\d+\.)$/.test(own(node)) ? [] : [own(node)]),
    ...node.kids.flatMap((kid) => (kid.kind === "node" && kid.type !== "Link" ? walk(kid) : [])),
  ];
  return walk(root)
    .map((text) => text.replaceAll(/ +/g, " ").trim())
    .filter((text) => text !== "");
}

/** The rules that hold for every sheet: nothing off the paper, and read in the order in which it is drawn. */
function holds(sheet: Sheet): void {
  for (const op of sheet.pages.flat()) {
    expect(inside(op)).toBe(true);
    if (op.kind === "text") expect(op.size).toBeGreaterThanOrEqual(smallest);
  }
  const order = sheet.pages.flatMap((ops) => [...new Set(ops.map((op) => op.mark))].filter((mark) => typeof mark !== "string"));
  expect(contents(sheet.root)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
  for (const ops of sheet.pages) {
    const runs = ops.filter((op, at) => op.mark !== ops[at - 1]?.mark && typeof op.mark !== "string").map((op) => op.mark);
    expect(new Set(runs).size).toBe(runs.length);
  }
}

function inside(op: Op): boolean {
  const [right, bottom] = [paper.width - 20, paper.height - 20];
  if (op.kind === "text")
    return op.x >= 20 && op.y >= 20 && op.y <= bottom && op.x + fonts[op.font].width(op.text.trimEnd()) * op.size <= right + 1;
  if (op.kind === "rect") return op.box.y >= 20 && op.box.y + op.box.height <= bottom && op.box.x >= 20 && op.box.x + op.box.width <= right;
  const within = (x: number, y: number): boolean => x >= 20 && x <= right && y >= 20 && y <= bottom;
  if (op.kind === "path") return op.points.every(([x, y]) => within(x, y));
  if (op.kind === "circle") {
    const [x, y] = op.centre;
    return within(x - op.radius, y - op.radius) && within(x + op.radius, y + op.radius);
  }
  return (
    Math.min(op.x1, op.x2) >= 20 && Math.max(op.x1, op.x2) <= right && Math.min(op.y1, op.y2) >= 20 && Math.max(op.y1, op.y2) <= bottom
  );
}

describe("laying out", () => {
  test.each([sampleCard, sampleForm])("says what the HTML file says, with every space: $title", (model) => {
    const sheet = laid(model);
    holds(sheet);
    expect(spoken(sheet)).toEqual(said(model));
  });

  test("loses nothing when every place holds a word of 20,000 letters", () => {
    const words = hostile["an endless word"]!;
    const sheet = laid(withWords(words));
    const letters = sheet.pages.flat().reduce((sum, op) => sum + (op.kind === "text" ? op.text.replaceAll(/[^x]/g, "").length : 0), 0);
    expect(letters).toBeGreaterThanOrEqual(20 * words.length);
    expect(sheet.pages.flat().every(inside)).toBe(true);
  }, 60_000);

  const word = fc.stringMatching(/^[a-zé]{1,24}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
  const paragraph = text.map((one): Block => ({ kind: "paragraph", text: one }));
  const simple: fc.Arbitrary<Block> = fc.oneof(
    paragraph,
    fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), text, id: word }),
    fc.record({ kind: fc.constant("writingLines" as const), lines: fc.integer({ min: 1, max: 40 }), label: text }),
    fc.record({ kind: fc.constant("tickBoxes" as const), items: fc.array(text, { minLength: 1, maxLength: 5 }) }),
    fc.constant({ kind: "pageBreak" } as const),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }))
      .map(([count, rows]): Block => {
        const cells = rows.map((row) => row.slice(0, count).map((one) => ({ text: one })));
        return { kind: "table", caption: "bijschrift", head: cells[0]!, rows: cells };
      }),
  );
  const list = (inner: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
    fc.record({
      kind: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(
        inner.map((one) => [one]),
        { minLength: 1, maxLength: 6 },
      ),
    });
  const composite: fc.Arbitrary<Block> = fc.oneof(
    list(fc.oneof(paragraph, list(paragraph))),
    fc.record({
      kind: fc.constant("callout" as const),
      tone: fc.constantFrom("outcome" as const, "stop" as const),
      body: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("columns" as const),
      left: fc.array(paragraph, { maxLength: 3 }),
      right: fc.array(paragraph, { maxLength: 3 }),
    }),
  );

  test("keeps text and order in any document", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(simple, composite), { maxLength: 10 }), fc.boolean(), (blocks, onePage) => {
        const model: DocModel = { ...sampleForm, blocks, ...(onePage ? { onePage: true as const } : {}) };
        const sheet = laid(model);
        holds(sheet);
        expect(spoken(sheet).join("|")).toBe(said(model).join("|"));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test("repeats the head of a table on every page, without reading it again", () => {
    const rows = Array.from({ length: 90 }, (_, at) => [{ text: `rij ${at}` }, { text: "waarde" }]);
    const sheet = laid({ ...sampleForm, blocks: [{ kind: "table", caption: "Lang", head: [{ text: "Kop" }, { text: "Getal" }], rows }] });
    const heads = sheet.pages.map((ops) => ops.filter((op) => op.kind === "text" && op.text === "Kop").map((op) => typeof op.mark));
    expect(heads.length).toBeGreaterThan(2);
    expect(heads).toEqual([["object"], ...heads.slice(1).map(() => ["string"])]);
  });

  test("keeps a heading with what it is about", () => {
    for (let lines = 20; lines < 60; lines++) {
      const blocks: Block[] = [
        ...Array.from({ length: lines }, (): Block => ({ kind: "paragraph", text: "regel" })),
        { kind: "heading", level: 1, text: "Kop", id: "k" },
        { kind: "paragraph", text: "inhoud" },
      ];
      const page = (words: string): number =>
        laid({ ...sampleForm, blocks }).pages.findIndex((ops) => ops.some((op) => op.kind === "text" && op.text === words));
      expect(page("Kop")).toBe(page("inhoud"));
    }
  });

  test("keeps a few boxes to tick together with the sentence that leads to them, and never leaves the last of many alone", () => {
    const boxes = (count: number): Block => ({ kind: "tickBoxes", items: Array.from({ length: count }, (_, at) => `keuze ${at + 1}`) });
    for (let lines = 20; lines < 60; lines++) {
      const pagesOf = (...blocks: readonly Block[]) => {
        const before = Array.from({ length: lines }, (): Block => ({ kind: "paragraph", text: "regel" }));
        const { pages } = laid({ ...sampleForm, blocks: [...before, ...blocks] });
        return (words: string): number => pages.findIndex((ops) => ops.some((op) => op.kind === "text" && op.text === words));
      };
      const few = pagesOf({ kind: "paragraph", text: "kies" }, boxes(6));
      expect(few("keuze 6")).toBe(few("kies"));
      const many = pagesOf(boxes(12));
      expect(many("keuze 12")).toBe(many("keuze 11"));
    }
  });

  test("keeps a few lines to write on together with what stands above them", () => {
    for (let lines = 20; lines < 60; lines++) {
      const blocks: Block[] = [
        ...Array.from({ length: lines }, (): Block => ({ kind: "paragraph", text: "regel" })),
        { kind: "paragraph", text: "schrijf" },
        { kind: "writingLines", lines: 5, label: "" },
        { kind: "paragraph", text: "daarna" },
      ];
      const { pages } = laid({ ...sampleForm, blocks });
      const drawn = (ops: (typeof pages)[number]) => ops.filter((op) => op.kind === "line" && op.pen.width === 0.75).length;
      const counts = pages.map(drawn).filter((count) => count >= 5);
      const own = pages.find((ops) => ops.some((op) => op.kind === "text" && op.text === "schrijf"));
      expect(counts).toHaveLength(1);
      expect(drawn(own!)).toBe(counts[0]);
    }
  });
});
