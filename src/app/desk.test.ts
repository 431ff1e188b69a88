import { describe, expect, it } from "vitest";
import type { Change } from "../dossier/api.ts";
import { isBlank, newDossier } from "../dossier/blank.ts";
import { change } from "../dossier/change.ts";
import { hasContent } from "./desk.ts";

const now = new Date("2027-03-15T13:02:00Z");
const fresh = newDossier({ now: () => now, newId: () => "case" }, { id: "standard", version: 1 });
const wanted: Change = { kind: "filter", row: "los", question: "tension", answer: { kind: "single", option: "calm" } };

describe("whether anybody put something into a case", () => {
  it.each<[string, Change]>([
    ["what is asked of a form", wanted],
    ["a form that is kept in mind", { kind: "consider", row: "los", forms: ["survey"] }],
    ["an answer", { kind: "answer", question: "room", answer: { kind: "single", option: "s1" }, flow: "consistent" }],
    ["a note", { kind: "note", question: "room", text: "Nog vragen" }],
  ])("sees %s", (_, what) => {
    const dossier = change(fresh, what, { now });
    expect([hasContent(dossier), isBlank(dossier)]).toEqual([true, false]);
  });

  it("sees nothing in where somebody looked", () => {
    const dossier = change(fresh, { kind: "place", flow: "tools", step: "los" }, { now });
    expect([hasContent(dossier), isBlank(dossier)]).toEqual([false, true]);
  });
});
