import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier/types.ts";
import { aWorkingDayAfter, wantsFile } from "./reminder.ts";

const monday = new Date(2026, 10, 23, 14);
const dossier = { revision: 7, created: monday.toISOString(), answers: { impact: { kind: "scale", value: 3 } } } as unknown as Dossier;
const hours = (count: number): Date => new Date(monday.getTime() + count * 3600_000);

describe("OF-14: a calm reminder of the file", () => {
  it("comes after a working day where the storage is persistent", () => {
    expect(wantsFile(dossier, undefined, true, hours(23))).toBe(false);
    expect(wantsFile(dossier, undefined, true, hours(24))).toBe(true);
  });
  it("comes at once where the browser may clear the storage", () => expect(wantsFile(dossier, undefined, false, hours(0))).toBe(true));
  it("stays away when the last file holds everything", () => {
    expect(wantsFile(dossier, { on: hours(1).toISOString(), revision: 7 }, false, hours(99))).toBe(false);
    expect(wantsFile(dossier, { on: hours(1).toISOString(), revision: 6 }, true, hours(24))).toBe(false);
    expect(wantsFile(dossier, { on: hours(1).toISOString(), revision: 6 }, true, hours(26))).toBe(true);
  });
  it("stays away from the example and from a case without answers", () => {
    expect(wantsFile({ ...dossier, example: true }, undefined, false, hours(99))).toBe(false);
    expect(wantsFile({ ...dossier, answers: {} }, undefined, false, hours(99))).toBe(false);
  });
  it("counts no weekend", () => {
    const friday = new Date(2026, 10, 27, 16);
    expect(aWorkingDayAfter(friday)).toEqual(new Date(2026, 10, 30, 16));
  });
});
