import type { DocModel } from "../model.ts";
import { item, labelled } from "../sampleParts.ts";

/** A fictive document with a cover, with the kinds of block that card and form do not have, and with boxes in boxes. */
export const sampleDocx: DocModel = {
  lang: "nl",
  subject: "Participatiekader",
  title: "Betaald parkeren",
  meta: ["Gemeente Voorbeeldgemeente", "23 november 2026"],
  made: "2026-11-23",
  foot: ["Betaald parkeren", "Rekenregel versie 1"],
  pageLabel: "Pagina {page} van {pages}",
  cover: true,
  head: ["Betaald parkeren", "Concept, versie 0.4"],
  status: { text: "Concept: eerst oplossen", detail: "versie 0.4", tone: "stop" },
  blocks: [
    { kind: "contents", title: "Inhoud", depth: 2 },
    { kind: "pageBreak" },
    { kind: "heading", level: 1, text: "Samenvatting", id: "samenvatting" },
    {
      kind: "callout",
      tone: "summary",
      body: [
        { kind: "heading", level: 2, text: "In het kort", id: "kort" },
        ...labelled("Dit ligt vast:", " er komt betaald parkeren."),
        {
          kind: "list",
          ordered: false,
          items: [
            item("de tijden"),
            [
              { kind: "paragraph", text: "de grens" },
              { kind: "paragraph", text: "met een vervolg" },
              { kind: "list", ordered: true, items: [item("met de Molenweg"), item("zonder de Molenweg")] },
            ],
          ],
        },
        { kind: "callout", tone: "gap", body: labelled("Nog invullen:", " wanneer mensen iets terughoren.") },
        { kind: "table", caption: "In het kader", head: [{ text: "Wat" }], rows: [[{ text: "Tijden" }]] },
        { kind: "paragraph", text: "Tot slot.", small: true },
      ],
    },
    { kind: "callout", tone: "stop", body: labelled("Stop.", " De raad besluit eerst.") },
    { kind: "callout", tone: "stop", body: labelled("Stop.", " Het geld is er nog niet.") },
    { kind: "callout", tone: "tip", body: [{ kind: "list", ordered: false, items: [item("Vraag de griffie om een datum.")] }] },
    { kind: "heading", level: 3, text: "Woorden", id: "woorden" },
    { kind: "paragraph", text: "Een gewone zin." },
    {
      kind: "paragraph",
      text: [
        { kind: "text", text: "Elke " },
        { kind: "term", text: "trede", id: "trede" },
        { kind: "text", text: " komt uit de " },
        { kind: "foreign", text: "ladder of citizen participation", lang: "en" },
        { kind: "text", text: ".\nEen nieuwe regel met een e\u2011mail." },
      ],
    },
    { kind: "definitions", items: [{ term: "Trede", id: "trede", body: item("Een stap op de ladder van invloed.") }] },
    { kind: "scale", label: "Gevoeligheid", from: 1, to: 5, at: 4, words: "4 van 5: veel aandacht" },
    {
      kind: "figure",
      alt: "Wanneer mensen kunnen meedoen.",
      caption: "Het verloop",
      art: {
        kind: "timeline",
        what: "Stap",
        when: "Wanneer",
        items: [
          { label: "Brief", from: "2027-01-11", when: "11 januari 2027", type: "message" },
          { label: "Ophalen", from: "2027-02-01", to: "2027-02-19", when: "1 t/m 19 februari 2027", type: "meeting" },
          { label: "Besluit", from: "2027-06-24", when: "24 juni 2027", type: "decision" },
        ],
      },
    },
    {
      kind: "figure",
      alt: "Wie wordt geraakt en wie heeft invloed.",
      caption: "Geraakt en invloed",
      dataElsewhere: true,
      art: {
        kind: "matrix",
        what: "Groep",
        across: { name: "geraakt", from: 1, to: 5, low: "bijna niet", high: "zeer fors" },
        up: { name: "invloed", from: 1, to: 5, low: "klein", high: "groot" },
        items: [
          { label: "Bewoners", across: 5, up: 2 },
          { label: "Winkels", across: 4, up: 3 },
        ],
      },
    },
  ],
};
