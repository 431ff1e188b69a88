// @vitest-environment jsdom
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { htmlOf } from "../html.ts";
import { markdownOf } from "../markdown.ts";
import { said } from "../said.ts";
import { sampleCard } from "../sampleCard.ts";
import { sampleForm } from "../sampleForm.ts";
import { framework, longFramework } from "./framework.ts";
import { randomDocument } from "./randomDocument.ts";

const references = { "a card": sampleCard, "a form": sampleForm, "a framework": framework, "a framework of sixty pages": longFramework };

const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
/** Only letters and figures: white space and signs differ between forms. */
const bare = (text: string): string => text.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The words of a page, in the order in which a reader meets them: a figure is its name, and what is hidden is not there. */
function wordsOf(page: Element): string {
  const copy = page.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[hidden], [aria-hidden], .think-sheet__caption--hidden, script, style")) hidden.remove();
  for (const svg of copy.querySelectorAll("svg")) svg.replaceWith(svg.getAttribute("aria-label") ?? "");
  return bare(copy.textContent ?? "");
}
const inHtml = (html: string): string => wordsOf(read(html).querySelector("main")!);
const inMarkdown = (markdown: string): string => wordsOf(read(marked.parse(markdown, { async: false, gfm: true })).body);

const empty = /^(?:br|col|input|hr|meta)$/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decoded = (text: string): string => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/** The same as `wordsOf`, without building a page: two hundred of those take minutes. Reads what our own writer or `marked` wrote. */
function wordsIn(html: string): string {
  let found = "";
  let hidden = 0;
  for (const [, text = "", close, tag = "", attributes = ""] of html.matchAll(/([^<]*)(?:<(\/?)([a-z][a-z0-9]*)([^>]*)>|$)/g)) {
    if (hidden === 0) found += decoded(text);
    if (tag === "" || empty.test(tag)) continue;
    if (hidden > 0) hidden += close ? -1 : 1;
    else if (!close && (tag === "svg" || tag === "style")) {
      hidden = 1;
      if (!attributes.includes("aria-hidden")) found += decoded(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? "");
    } else if (!close && / hidden=|aria-hidden=|caption--hidden/.test(attributes)) hidden = 1;
  }
  return bare(found);
}
const main = (html: string): string => html.slice(html.indexOf("<main>"), html.indexOf("</main>"));

describe("every form of a document says the same words in the same order", () => {
  test.each(Object.entries(references))(
    "UX-34: %s, as HTML and as Markdown",
    (_name, model) => {
      const words = bare(said(model).join(" "));
      expect(words.length).toBeGreaterThan(200);
      const [html, markdown] = [htmlOf(model), markdownOf(model)];
      expect(inHtml(html)).toBe(words);
      expect(inMarkdown(markdown)).toBe(words);
      expect(wordsIn(main(html))).toBe(words);
    },
    30_000,
  );

  test("UX-34: two hundred documents that nobody thought of, as HTML and as Markdown", () => {
    fc.assert(
      fc.property(randomDocument, (model) => {
        const words = bare(said(model).join(" "));
        expect(wordsIn(main(htmlOf(model)))).toBe(words);
        expect(wordsIn(marked.parse(markdownOf(model), { async: false, gfm: true }))).toBe(words);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
