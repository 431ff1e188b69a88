import type { DocModel } from "./model.ts";
import { item, labelled } from "./sampleParts.ts";

/** The kinds of block that a card does not have. */
export const sampleForm: DocModel = {
  lang: "nl",
  subject: "Vragenlijst",
  title: "Consistent op papier",
  meta: [],
  made: "2026-11-23",
  foot: ["Consistent op papier"],
  pageLabel: "Pagina {page} van {pages}",
  blocks: [
    { kind: "heading", level: 1, text: "1. Waar gaat het over?", id: "v1" },
    {
      kind: "paragraph",
      text: [
        { kind: "text", text: "Lees eerst " },
        { kind: "link", text: "de handreiking", href: "https://example.nl/lees(dit)" },
        { kind: "text", text: ", of ga naar " },
        { kind: "link", text: "vraag 2", href: "#v2" },
        { kind: "text", text: "." },
      ],
    },
    { kind: "writingLines", lines: 3, label: "Schrijf hier je antwoord" },
    { kind: "heading", level: 2, text: "Eerst dit", id: "v1a" },
    { kind: "tickBoxes", items: ["Ja", [{ kind: "strong", text: "Nee" }], "Weet ik nog niet"] },
    { kind: "callout", tone: "caution", body: labelled("Let op.", " Noem geen namen van bewoners.") },
    { kind: "pageBreak" },
    { kind: "heading", level: 1, text: "2. Wat kost het?", id: "v2" },
    {
      kind: "definitions",
      items: [
        { term: "Trede", body: [{ kind: "paragraph", text: "Een stap op de ladder van invloed." }] },
        {
          term: "Bodem",
          body: [
            { kind: "paragraph", text: "De laagste trede die mag." },
            { kind: "paragraph", text: "Uit de wet.", small: true },
          ],
        },
      ],
    },
    {
      kind: "list",
      ordered: true,
      items: [
        item("Tel de kosten op."),
        [
          { kind: "paragraph", text: "Kijk naar:" },
          { kind: "list", ordered: false, items: [item("geld"), item("uren")] },
        ],
      ],
    },
    {
      kind: "table",
      caption: "Kosten",
      head: [{ text: "" }, { text: "Bedrag", numeric: true }],
      rows: [
        [{ text: "Zaalhuur" }, { text: "€\u00a0250", numeric: true }],
        [
          { text: "Samen", strong: true },
          { text: "€\u00a02.500", numeric: true, strong: true },
        ],
      ],
    },
  ],
};
