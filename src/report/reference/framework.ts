import type { Block, DocModel } from "../model.ts";
import { annexes } from "./annexes.ts";
import { closingChapters } from "./closingChapters.ts";
import { influenceChapters } from "./influenceChapters.ts";
import { openingChapters } from "./openingChapters.ts";
import { processChapters } from "./processChapters.ts";

const chapters = (full: boolean): Block[] => [
  ...openingChapters(full),
  ...influenceChapters(full),
  ...processChapters(full),
  ...closingChapters(full),
];

/** A participation framework of about thirteen pages, title page and contents apart, with nearly every kind of block. */
export const framework: DocModel = {
  lang: "nl",
  subject: "Participatiekader",
  title: "Betaald parkeren in de Stationsbuurt",
  status: { text: "Concept – eerst oplossen", detail: "versie 0.4, 23 november 2026", tone: "stop" },
  meta: ["Gemeente Voorbeeldgemeente", "Opgesteld voor de raad door de projectleider parkeren", "Besluit op 24 juni 2027"],
  made: "2026-11-23",
  cover: true,
  head: ["Betaald parkeren in de Stationsbuurt", "Concept, versie 0.4"],
  foot: ["Betaald parkeren in de Stationsbuurt", "Regelset versie 1, profiel Voorbeeldgemeente (12 mei 2026)"],
  pageLabel: "Pagina {page} van {pages}",
  attached: '{"schema":"think-dossier","title":"Betaald parkeren in de Stationsbuurt"}',
  blocks: [{ kind: "contents", title: "Inhoud", depth: 1 }, ...chapters(false)],
};

/** The same framework after the process, of about sixty pages: whole chapters, long tables and annexes. */
export const longFramework: DocModel = {
  ...framework,
  status: { text: "Vastgesteld op 24 juni 2027 door de raad", detail: "versie 2.0", tone: "settled" },
  head: ["Betaald parkeren in de Stationsbuurt", "Vastgesteld, versie 2.0"],
  made: "2027-06-24",
  blocks: [{ kind: "contents", title: "Inhoud", depth: 2 }, { kind: "pageBreak" }, ...chapters(true), ...annexes],
};
