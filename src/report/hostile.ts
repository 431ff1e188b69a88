import type { DocModel } from "./model.ts";

/** Words that have broken documents of others, for tests. */
export const hostile: Readonly<Record<string, string>> = {
  "the end of a script": "</script><script>alert(1)</script>",
  "a picture with a handler": '<img src=x onerror="alert(1)">',
  "an attribute's end": "\" onclick='alert(1)' x=\"",
  "a turned reading direction": "a\u202egpj.exe\u2066b",
  "zero width": "z\u200be\u200dr\u2060o\ufeff",
  NUL: "nul\u0000nul",
  "half a character": "half \ud83d en \udc00",
  "an endless word": "x".repeat(20_000),
  "a formula": '=HYPERLINK("https://example.com","klik")',
  "a script address": ["javascript", "alert(1)"].join(":"),
  "signs of markup": "**a** _b_ [c](https://example.com) `d` | e &amp; # f",
  "an emoji and other scripts": "👩‍👩‍👧 مرحبا Ελλάδα ★",
  "letters with their accent apart": "Jose\u0301 de C\u030Cech",
};

/** A document with these words in every place that takes words. */
export function withWords(words: string): DocModel {
  const text = `voor ${words} na`;
  const paragraph = { kind: "paragraph", text } as const;
  const axis = { name: text, from: 1, to: 5, low: text, high: text };
  const bars = { kind: "bars", what: text, measure: text, items: [{ label: text, value: 1, shown: text }] } as const;
  const matrix = { kind: "matrix", what: text, across: axis, up: axis, items: [{ label: text, across: 2, up: 3 }] } as const;
  const moment = { label: text, from: "2027-03-15", when: text, type: "decision" } as const;
  const timeline = { kind: "timeline", what: text, when: text, items: [moment] } as const;
  return {
    lang: "nl",
    subject: text,
    title: text,
    meta: [text],
    made: "2026-11-23",
    foot: [text],
    pageLabel: "Pagina {page} van {pages}",
    status: { text, detail: text, tone: "draft" },
    cover: true,
    head: [text, text],
    attached: JSON.stringify({ text }),
    blocks: [
      { kind: "heading", level: 1, text, id: "a" },
      paragraph,
      {
        kind: "paragraph",
        text: [
          { kind: "strong", text },
          { kind: "link", text, href: words },
          { kind: "term", text, id: words },
          { kind: "foreign", text, lang: words },
        ],
      },
      { kind: "list", ordered: true, items: [[paragraph]] },
      { kind: "definitions", items: [{ term: text, id: "begrip", body: [paragraph] }] },
      {
        kind: "table",
        caption: text,
        head: [{ text }, { text, numeric: true }],
        rows: [[{ text }, { text, numeric: true, strong: true }]],
      },
      { kind: "callout", tone: "stop", body: [paragraph] },
      { kind: "callout", tone: "summary", body: [paragraph] },
      { kind: "scale", label: text, words: text, from: 1, to: 5, at: 2 },
      { kind: "figure", alt: text, caption: text, art: bars },
      { kind: "figure", alt: text, caption: text, art: matrix },
      { kind: "figure", alt: text, caption: text, art: timeline },
      { kind: "ladder", alt: text, caption: text, rungs: [{ number: 1, name: text, note: text, state: "outside" }] },
      { kind: "columns", left: [paragraph], right: [paragraph] },
      { kind: "writingLines", lines: 1, label: text },
      { kind: "tickBoxes", items: [text] },
    ],
  };
}
