import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newDossier } from "../../dossier/blank.ts";
import { change } from "../../dossier/change.ts";
import type { Dossier } from "../../dossier/types.ts";
import { assess } from "./assess.ts";
import { answersOf, calibrationCases } from "./calibration.ts";
import { standardProfile } from "./definition.ts";
import { changedSince, entryOf, receiptFor } from "./receipt.ts";

const on = new Date("2026-11-24T12:00:00Z");
const now = () => on;
const begin = (id: string): Dossier => {
  const answers = calibrationCases.find((entry) => entry.id === id)!.reference;
  return { ...newDossier({ now, newId: () => id }, { id: "standard", version: 1 }), title: id, answers };
};
const receiptOf = (dossier: Dossier) => receiptFor(dossier, assess(dossier.answers, standardProfile), standardProfile, on);
const given = (dossier: Dossier): Dossier => {
  const receipt = receiptOf(dossier);
  return receipt ? change(dossier, { kind: "receipt", receipt }, { now: on }) : dossier;
};
const answer = (dossier: Dossier, notation: Record<string, unknown>): Dossier => ({
  ...dossier,
  answers: { ...dossier.answers, ...answersOf(notation) },
});
const since = (dossier: Dossier) => changedSince(dossier, assess(dossier.answers, standardProfile), standardProfile);

describe("the receipt of an advice that was taken along", () => {
  it("is not repeated while nothing that counts has changed, the title included", () => {
    const once = given(begin("IJK-04"));
    expect(once.receipts).toHaveLength(1);
    expect(receiptOf(once)).toBeUndefined();
    expect(receiptOf(answer(once, { caseTitle: "Een andere naam", caseKind: "other" }))).toBeUndefined();
    expect(receiptOf(answer(once, { impact: 5 }))).toBeDefined();
  });

  it("names the answers, rule and profile that changed since", () => {
    const once = given(begin("IJK-04"));
    expect(since(once)).toBeUndefined();
    expect(since(answer(once, { impact: 5 }))).toMatchObject({ questions: ["impact"], rule: false, profile: false });
    const older = { ...once, receipts: once.receipts.map((receipt) => ({ ...receipt, content: "1", profile: "standard@0" })) };
    expect(since(older)).toMatchObject({ questions: [], rule: true, profile: true });
  });
});

describe("the entry of a case in the register", () => {
  it("stands on the last receipt, with what was chosen since", () => {
    const chosen = answer(given(begin("IJK-04")), {
      influenceLevel: "coproduce",
      influenceReason: "urgency",
      influenceReasonNote: "Er is haast.",
    });
    expect(entryOf(chosen, standardProfile)).toMatchObject({
      sliders: { impact: 3, reach: 3, sensitivity: 4, dependence: 2 },
      weightClass: 3,
      rung: 2,
      proposed: { influence: 2, breadth: 4, intensity: 4, governance: 5 },
      chosen: { influence: 4, breadth: 4 },
      reasons: { influence: "urgency" },
    });
    expect(JSON.stringify(entryOf(chosen, standardProfile))).not.toContain("haast");
  });

  it("counts a free step as no deviation", () => {
    const step = given(begin("IJK-04"));
    const adjusted: Dossier = { ...step, adjusted: [{ setting: "intensity", chosen: 3, proposed: 4, on: "2026-11-24" }] };
    expect(entryOf(adjusted, standardProfile)).toMatchObject({ chosen: { intensity: 3 }, reasons: {} });
  });

  it("is missing without receipt, in the bin, for the example, and for a provisional advice", () => {
    const once = given(begin("IJK-04"));
    expect(entryOf(begin("IJK-04"), standardProfile)).toBeUndefined();
    expect(entryOf({ ...once, binned: "2026-11-24" }, standardProfile)).toBeUndefined();
    expect(entryOf({ ...once, example: true }, standardProfile)).toBeUndefined();
    expect(entryOf(given(answer(begin("IJK-04"), { dependence: "unsure" })), standardProfile)).toBeUndefined();
    expect(entryOf(once, standardProfile)).toBeDefined();
  });

  it("survives any receipt that is not ours without failing", () => {
    fc.assert(
      fc.property(fc.anything(), (advice) => {
        const once = given(begin("IJK-04"));
        const foreign = { ...once, receipts: once.receipts.map((receipt) => ({ ...receipt, advice })) };
        expect(entryOf(foreign, standardProfile)).toBeUndefined();
        expect(() => since(answer(foreign, { impact: 5 }))).not.toThrow();
      }),
    );
  });
});
