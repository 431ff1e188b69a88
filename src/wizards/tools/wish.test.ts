import fc from "fast-check";
import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import { change } from "../../dossier/change.ts";
import { newDossier } from "../../dossier/blank.ts";
import type { Change } from "../../dossier/api.ts";
import type { Dossier } from "../../dossier/types.ts";
import type { Answer, Answers } from "../../engine/types.ts";
import { askedOf } from "../../domain/tools/asked.ts";
import { recommendFor } from "./catalogue.ts";
import { loose } from "./paths.ts";
import { leftOpen, wishOf } from "./wish.ts";

const now = new Date("2027-03-15T13:02:00Z");
const single = (option: string): Answer => ({ kind: "single", option });
const multi = (...options: readonly string[]): Answer => ({ kind: "multi", options });
const plan = (aim: string): Answer => ({ kind: "table", rows: [{ id: "row1", cells: { aim: single(aim), level: single("advise") } }] });
const caseWith = (answers: Answers): Dossier =>
  newDossier({ now: () => now, newId: () => "case" }, { id: "standard", version: 1 }, { answers });
const after = (dossier: Dossier, ...changes: readonly Change[]) => changes.reduce((one, what) => change(one, what, { now }), dossier);
const filter = (question: string, answer: Answer | undefined): Change => ({ kind: "filter", row: "row1", question, answer });
const replan = (aim: string): Change => ({ kind: "answer", question: "steps", answer: plan(aim), flow: "twice" });

describe("what is asked of a form for a step", () => {
  const dossier = caseWith({ steps: plan("design"), sensitivity: { kind: "scale", value: 5 } });

  it("UX-12: begins with what the plan and Consistent already say, and follows them while nobody touched it", () => {
    expect(wishOf(dossier, "row1").answers).toEqual({
      goals: multi("co-design", "collect-ideas"),
      rungs: multi("advise"),
      tension: single("entrenched"),
    });
    expect(wishOf(after(dossier, replan("inform")), "row1").answers["goals"]).toEqual(multi("inform"));
    expect(dossier.filters).toEqual({});
  });

  it("UX-12: takes what belongs to the whole case for a loose step, and nothing of any row", () => {
    expect(wishOf(dossier, loose).answers).toEqual({ tension: single("entrenched") });
  });

  it("keeps what a person said, whatever the plan says later", () => {
    const own = after(dossier, filter("goals", multi("evaluate")), replan("inform"));
    expect(wishOf(own, "row1").answers["goals"]).toEqual(multi("evaluate"));
    expect(wishOf(own, "row1").suggested.get("goals")?.answer).toEqual(multi("inform"));
  });

  it("tells cleared on purpose from never touched, and does not lose that when the plan changes", () => {
    const cleared = after(dossier, filter("tension", leftOpen));
    expect(askedOf(wishOf(cleared, "row1").answers).tension).toBeUndefined();
    const later = after(cleared, { kind: "answer", question: "sensitivity", answer: { kind: "scale", value: 1 }, flow: "consistent" });
    expect(askedOf(wishOf(later, "row1").answers).tension).toBeUndefined();
    expect(askedOf(wishOf(after(later, filter("tension", undefined)), "row1").answers).tension).toBe(1);
  });

  it("never lets a suggestion win from a person", () => {
    const anything = fc.constantFrom<Answer>(leftOpen, multi("evaluate"), multi("inform", "prioritise"));
    const aim = fc.constantFrom("inform", "collect", "design", "choose", "feedBack");
    fc.assert(
      fc.property(anything, fc.array(aim, { maxLength: 4 }), (own, aims) => {
        const later = after(dossier, filter("goals", own), ...aims.map(replan));
        expect(wishOf(later, "row1").answers["goals"]).toEqual(own);
      }),
    );
  });

  it("is what the list is made from", () => {
    const { asked, offered } = recommendFor(wishOf(dossier, "row1").answers, standard);
    expect(asked.goals).toEqual(["co-design", "collect-ideas"]);
    expect(offered.length).toBeGreaterThan(0);
  });
});
