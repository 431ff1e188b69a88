import type { Dossier } from "../../../dossier/types.ts";
import { newDossier } from "../../../dossier/blank.ts";
import type { Answer, Answers, Row } from "../../../engine/types.ts";

const text = (value: string): Answer => ({ kind: "text", value });
const day = (value: string): Answer => ({ kind: "date", value });
const number = (value: number): Answer => ({ kind: "number", value });
const one = (option: string): Answer => ({ kind: "single", option });
const several = (...options: readonly string[]): Answer => ({ kind: "multi", options });

/** Three steps of a plan for a park: two with a form of the catalogue, one with somebody's own words. For tests. */
export const sampleRows: readonly Row[] = [
  {
    id: "ronde-1",
    cells: {
      name: text("Ophalen in de wijk"),
      aim: one("collect"),
      group: text("omwonenden"),
      method: text("walk-in-session"),
      times: number(2),
      from: day("2027-02-01"),
      to: day("2027-02-12"),
      inviteBy: day("2027-01-15"),
    },
  },
  {
    id: "ronde-2",
    cells: { name: text("Samen ontwerpen"), aim: one("design"), method: text("Rondetafelgesprek"), from: day("2027-04-01") },
  },
  { id: "ronde-3", cells: { name: text("Terugkoppelen"), aim: one("feedBack"), method: text("een brief") } },
];

export const sampleAnswers: Answers = {
  caseTitle: text("Park Zuid"),
  caseSummary: text("Het park krijgt een nieuwe speelplek en meer groen."),
  influenceLevel: one("advise"),
  sensitivity: { kind: "scale", value: 3 },
  decisionDate: day("2027-09-30"),
  firstContact: day("2026-12-10"),
  feedbackWeeks: number(3),
  resourceFit: { kind: "scale", value: 4 },
  resourceHours: number(60),
  resourceEuros: number(100_000),
  barriers: several("youth"),
  stakeholders: {
    kind: "table",
    rows: [
      { id: "g1", cells: { group: text("Omwonenden"), invited: one("yes") } },
      { id: "g2", cells: { group: text("Sportclub"), invited: one("yes") } },
    ],
  },
  steps: { kind: "table", rows: sampleRows },
};

/** A case with these answers and what was asked of a form for the first step. */
export function sampleDossier(more: Partial<Dossier> = {}): Dossier {
  const made = newDossier({ now: () => new Date("2026-11-26T12:00:00Z"), newId: () => "park" }, { id: "standard", version: 1 });
  return {
    ...made,
    title: "Park Zuid",
    answers: sampleAnswers,
    filters: { "ronde-1": { scale: one("neighbourhood"), place: { kind: "unsure" }, phases: several("explore") } },
    ...more,
  };
}
