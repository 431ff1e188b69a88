import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../report/figure.ts";
import type { Block, DocModel } from "../report/model.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { readFont } from "../report/pdf/font.ts";
import { inter400 } from "../report/pdf/fonts/inter400.ts";
import { drawable } from "../report/pdf/guard.ts";
import { placesOf } from "../report/places.ts";
import { framework, longFramework } from "../report/reference/framework.ts";
import { randomDocument } from "../report/reference/randomDocument.ts";
import { said } from "../report/said.ts";
import { bare, shown } from "../report/text.ts";
import { checkPdf } from "./check.ts";
import { bookmarksOf, figuresOf, headingsOf, textOf } from "./extract.ts";
import { readAloud, unmet } from "./unmet.ts";

const options = { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" };
const font = readFont(inter400);

const failures = (bytes: Uint8Array): readonly string[] =>
  checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 2))}`);

/** All that must be read, in characters of the font; the words for a figure are not drawn and may have any. */
function wanted(bytes: Uint8Array, model: DocModel): readonly string[] {
  const words = new Set(figuresOf(bytes).map((figure) => figure.words.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim()));
  return said(model).map((text) => (words.has(text) ? text : drawable(text, font, new Set())));
}
const figuresIn = (blocks: readonly Block[]): Extract<Block, { kind: "figure" }>[] =>
  blocks.flatMap((block) => {
    if (block.kind === "figure") return [block];
    if (block.kind === "columns") return figuresIn([...block.left, ...block.right]);
    return block.kind === "callout" ? figuresIn(block.body) : [];
  });

/** White space and signs apart: where a page breaks a line they differ. */
const letters = (texts: readonly string[]): string =>
  texts
    .join("")
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}□]/gu, "");

describe("UX-34: documents of many pages", () => {
  test.each([
    ["a framework", framework, [13, 16], 250_000],
    ["a framework of sixty pages", longFramework, [56, 64], 1_000_000],
  ] as const)("%s meets every rule and says what the HTML file says, in its order", async (_name, model, pages, mostBytes) => {
    const { bytes, substituted } = await pdfBytes(model, options);
    expect(failures(bytes)).toEqual([]);
    const { headings, levels } = placesOf(model.blocks);
    const title = { level: 1, text: model.title };
    expect(
      unmet(bytes, {
        language: "nl-NL",
        pages,
        mostBytes,
        text: wanted(bytes, model),
        headings: [title, ...headings.map((one) => ({ level: levels.get(one)! + 1, text: shown(bare(one.text)) }))],
        everyPage: [model.pageLabel],
      }),
    ).toEqual([]);
    expect(substituted).toEqual([]);
    expect(bookmarksOf(bytes).map(({ text, page }) => ({ text, page }))).toEqual(
      headingsOf(bytes)
        .slice(1)
        .map(({ text, page }) => ({ text, page })),
    );
    // A figure that is too high for a page says the same in words alone.
    const words = [
      ...figuresOf(bytes).map((figure) => figure.words),
      ...textOf(bytes).map(({ text }) => text.replaceAll(/\s+/g, " ")),
    ].join("\n");
    const figures = figuresIn(model.blocks);
    expect(figures.length).toBeGreaterThan(2);
    for (const { art } of figures) for (const value of valuesOf(art)) expect(words).toContain(value);
  });

  test("the case and version stand at the head of every page but the first", async () => {
    const { bytes, pages } = await pdfBytes(framework, options);
    expect(pages).toBeGreaterThan(12);
    expect(unmet(bytes, { everyPage: [framework.foot[0]!] })).toEqual([]);
  });
});

describe("UX-34: documents that nobody thought of", () => {
  test("two hundred of them meet every rule and say the same as the page", async () => {
    const seen = { substituted: 0, pages: 0 };
    await fc.assert(
      fc.asyncProperty(randomDocument, async (random) => {
        // A part of the foot that is too long stands before those that are not.
        const model = { ...random, foot: random.foot.slice(0, 1) };
        const { bytes, substituted, pages } = await pdfBytes(model, options);
        seen.substituted += substituted.length > 0 ? 1 : 0;
        seen.pages += pages;
        // How long the words for a figure are is up to who writes them, and a space of no width may end a line.
        expect(failures(bytes).filter((one) => !/^own-(?:figure-words|line-end) /.test(one))).toEqual([]);
        const texts = wanted(bytes, model);
        expect(letters(readAloud(bytes, texts))).toBe(letters(texts));
        expect(unmet(bytes, { everyPage: [model.pageLabel] })).toEqual([]);
      }),
      // The first that fails says enough; looking for a smaller one takes minutes.
      { numRuns: 200, endOnFailure: true },
    );
    expect(seen.substituted).toBeGreaterThan(10);
    expect(seen.pages).toBeGreaterThan(400);
  }, 600_000);
});
