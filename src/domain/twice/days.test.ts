import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import type { Answers } from "../../engine/types.ts";
import { checkedWith, date, single, table, text, unsure } from "./given.ts";

const checked = checkedWith(standard);

const decided = { decisionDate: date("2027-03-15") };

describe("R29: the frame is set too late", () => {
  const moment = (role: string | undefined, on?: string): Answers => ({
    moment: text("x"),
    ...(role ? { role: single(role) } : {}),
    ...(on ? { on: date(on) } : {}),
  });
  const judged = (...rows: Answers[]) => checked("frameSetTooLate", { councilMoments: table(...rows), firstContact: date("2026-12-01") });
  it("asks for a frame-setting moment strictly before the first contact", () => {
    expect(judged(moment("frameSetting", "2026-11-30"))).toEqual(["no"]);
    expect(judged(moment("frameSetting", "2026-12-01"))).toEqual(["yes", "councilMoments.row1"]);
    expect(judged(moment("scrutinising", "2026-11-30"))).toEqual(["yes"]);
    expect(checked("frameSetTooLate", { firstContact: date("2026-12-01") })).toEqual(["yes"]);
    expect(checked("frameSetTooLate", {})).toEqual(["yes"]);
  });
  it("is unknown while a row could still be that moment", () => {
    expect(judged(moment("frameSetting"))).toEqual(["unknown", "councilMoments"]);
    expect(judged(moment(undefined, "2026-11-30"))).toEqual(["unknown", "councilMoments"]);
    expect(checked("frameSetTooLate", { councilMoments: table(moment("frameSetting", "2026-11-30")) })).toEqual([
      "unknown",
      "firstContact",
    ]);
    expect(checked("frameSetTooLate", { councilMoments: unsure, firstContact: date("2026-12-01") })).toEqual(["unknown", "councilMoments"]);
  });
});

describe("R33: input after the decision", () => {
  const step = (from: string, to?: string, aim = "collect"): Answers => ({
    aim: single(aim),
    from: date(from),
    ...(to ? { to: date(to) } : {}),
  });
  const judged = (...rows: Answers[]) => checked("inputAfterDecision", { ...decided, steps: table(...rows) });
  it("looks at the end of a step", () => {
    expect(judged(step("2027-03-15"), step("2027-03-01", "2027-03-16"))).toEqual(["yes", "steps.row2"]);
    expect(judged(step("2027-03-16"), step("2027-03-16", undefined, "inform"))).toEqual(["yes", "steps.row1"]);
    expect(judged(step("2027-03-16", "2027-03-01"))).toEqual(["no"]);
  });
  it("is unknown while a day or what the step asks is", () => {
    expect(judged({ aim: single("collect") })).toEqual(["unknown", "steps"]);
    expect(judged({ from: date("2027-03-16") })).toEqual(["unknown", "steps"]);
    expect(checked("inputAfterDecision", { steps: table(step("2027-03-16")) })).toEqual(["unknown", "decisionDate"]);
    expect(checked("inputAfterDecision", { steps: table(step("2027-03-16", undefined, "inform")) })).toEqual(["no"]);
    expect(checked("inputAfterDecision", { ...decided })).toEqual(["no"]);
  });
});

describe("R35: little time", () => {
  it("counts days, and a decision before the first contact as none", () => {
    const judged = (from: string) => checked("littleTime", { ...decided, firstContact: date(from) });
    expect([judged("2027-01-18"), judged("2027-01-19"), judged("2027-04-01")]).toEqual([["no"], ["yes"], ["yes"]]);
    expect(checked("littleTime", {})).toEqual(["unknown", "firstContact", "decisionDate"]);
    expect(checked("littleTime", { ...decided, firstContact: unsure })).toEqual(["unknown", "firstContact"]);
  });
});

describe("R36: a late invitation", () => {
  it("looks at any step with both days", () => {
    const judged = (invite: string, from = "2027-03-15") =>
      checked("lateInvitation", { steps: table({ aim: single("inform"), from: date(from), inviteBy: date(invite) }) });
    expect([judged("2027-03-01"), judged("2027-03-02"), judged("2027-03-20")]).toEqual([
      ["no"],
      ["yes", "steps.row1"],
      ["yes", "steps.row1"],
    ]);
    expect(checked("lateInvitation", { steps: table({ from: date("2027-03-15") }, { inviteBy: date("2027-03-15") }) })).toEqual(["no"]);
    expect(checked("lateInvitation", { steps: unsure })).toEqual(["unknown", "steps"]);
  });
});

describe("R45: feedback, but not on the decision", () => {
  const judged = (...days: (string | undefined)[]) =>
    checked("noFeedbackOnDecision", {
      ...decided,
      feedback: table(...days.map((on) => ({ what: text("x"), ...(on ? { on: date(on) } : {}) }))),
    });
  it("asks for one row on or after the day", () => {
    expect(judged("2027-03-01", "2027-03-15")).toEqual(["no"]);
    expect(judged("2027-03-01", "2027-03-14")).toEqual(["yes", "feedback.row1", "feedback.row2"]);
    expect(judged("2027-03-01", undefined)).toEqual(["unknown", "feedback"]);
    expect(judged("2027-04-01", undefined)).toEqual(["no"]);
  });
  it("says nothing without feedback: that is another rule", () => {
    expect(checked("noFeedbackOnDecision", decided)).toEqual(["no"]);
    expect(checked("noFeedbackOnDecision", { ...decided, feedback: unsure })).toEqual(["unknown", "feedback"]);
    expect(checked("noFeedbackOnDecision", { feedback: table({ on: date("2027-03-01") }) })).toEqual(["unknown", "decisionDate"]);
  });
});

describe("R37: a step in the holidays", () => {
  const judged = (from: string, to?: string, holidayRegion: "north" | "middle" | "south" | null = null) =>
    checked(
      "stepInHoliday",
      { steps: table({ from: date(from), ...(to ? { to: date(to) } : {}) }) },
      {
        profile: { ...standard, twice: { ...standard.twice, holidayRegion } },
      },
    )[0];
  it("asks for fourteen days outside", () => {
    // Christmas 2026 runs from 19 December up to and including 3 January everywhere.
    expect(judged("2026-12-19")).toBe("yes");
    expect(judged("2026-12-18")).toBe("no");
    expect(judged("2026-12-28", "2027-01-16")).toBe("yes");
    expect(judged("2026-12-28", "2027-01-17")).toBe("no");
    expect(judged("2026-12-12", "2027-01-10")).toBe("no");
    expect(judged("2027-01-04")).toBe("no");
  });
  it("counts a day only where it is holiday, and without a region where it is everywhere", () => {
    // Summer 2026: north from 4 July, south from 11 July, middle from 18 July; north ends on 16 August.
    expect([judged("2026-07-06"), judged("2026-07-06", undefined, "north"), judged("2026-07-06", undefined, "south")]).toEqual([
      "no",
      "yes",
      "no",
    ]);
    expect([judged("2026-08-16"), judged("2026-08-17"), judged("2026-08-17", undefined, "middle")]).toEqual(["yes", "no", "yes"]);
  });
  it("stays silent after the last holiday of the profile, and is unknown without a first day", () => {
    expect(judged("2031-07-20")).toBe("no");
    expect(judged("2027-01-10", "2026-12-20")).toBe("no");
    expect(checked("stepInHoliday", { steps: table({ to: date("2026-12-25") }) })).toEqual(["unknown", "steps"]);
  });
});
