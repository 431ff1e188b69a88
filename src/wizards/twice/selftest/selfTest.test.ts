import fc from "fast-check";
import { describe, expect, it } from "vitest";
import profile from "../../../../content/profiles/standard.yaml";
import cases from "../../../../flows/twice/cases.yaml";
import dutch from "../../../../flows/twice/nl.yaml";
import criteria from "../../../../flows/twice/selftest.yaml";
import type { Answers } from "../../../engine/types.ts";
import type { WordTree } from "../../../i18n/types.ts";
import { sampleForms } from "../sampleForms.ts";
import { answersOf, namedCase } from "../sampleSession.ts";
import { selfTest } from "./selfTest.ts";

const known = { profile, formFacts: sampleForms };
const judged = (answers: Answers) => selfTest(answers, known);
const outcomes = (answers: Answers) => Object.fromEntries(judged(answers).map(({ id, outcome }) => [id, outcome]));
const lacking = (answers: Answers) =>
  Object.fromEntries(judged(answers).flatMap(({ id, lacking: parts }) => (parts.length > 0 ? [[id, parts.map((part) => part.id)]] : [])));
const missing = (answers: Answers, criterion: string) => [
  ...new Set(
    judged(answers)
      .find(({ id }) => id === criterion)!
      .open.flatMap((part) => part.missing),
  ),
];
const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))) as Answers;
const ids = criteria.map(({ id }) => id);

describe("the self-test of a framework", () => {
  it("has the ten criteria of councils", () => {
    expect(ids).toEqual(["plan", "owner", "inclusion", "goal", "influence", "frames", "transparency", "timing", "information", "feedback"]);
  });

  it.each(["HERSTELD", "RAADPLEGEN", "MEEBESLISSEN"])("finds all ten in order in %s", (id) => {
    expect(judged(namedCase(id)).filter(({ outcome }) => outcome !== "met")).toEqual([]);
  });

  it("finds in the practice case what its answers lack, and asks for the feedback that nobody filled in", () => {
    expect(lacking(namedCase("KERKPLEIN"))).toEqual({
      plan: ["rounds"],
      inclusion: ["hardHit"],
      goal: ["honest", "openQuestion", "fits"],
      influence: ["notTooHigh", "backed", "kept"],
      frames: ["apart"],
      transparency: ["council"],
      timing: ["beforeDecision"],
      information: ["use"],
    });
    expect(outcomes(namedCase("KERKPLEIN"))).toMatchObject({ owner: "met", feedback: "open" });
    expect(missing(namedCase("KERKPLEIN"), "feedback")).toEqual(["feedback"]);
    const saidNone: Answers = { ...namedCase("KERKPLEIN"), feedback: { kind: "table", rows: [] } };
    expect(lacking(saidNone)).toMatchObject({ feedback: ["planned"] });
  });

  it.each(ids)("%s is in order in one case and lacks something in another", (id) => {
    const found = new Set(cases.map((entry) => outcomes(answersOf(entry.answers))[id]));
    expect([...found]).toEqual(expect.arrayContaining(["met", "lacking"]));
  });

  const repairs: readonly (readonly [string, string, Answers])[] = [
    ["plan", "steps", { steps: { kind: "table", rows: [] } }],
    ["plan", "dated", answersOf({ steps: [{ name: "Avond", aim: "collect" }] })],
    ["plan", "means", answersOf({ resourceFit: 2 })],
    ["owner", "organiser", answersOf({ legalTracks: ["outOfPlanPermit"], councilList: "no", organiser: "municipality" })],
    ["owner", "lead", answersOf({ discussionLead: "projectLead", risks: [{ risk: "conflict" }] })],
    ["inclusion", "groups", { stakeholders: { kind: "table", rows: [] } }],
    ["inclusion", "measures", answersOf({ barriers: ["otherLanguage"], inclusionMeasures: ["goToPeople"] })],
    ["inclusion", "offline", answersOf({ barriers: ["lowDigitalSkills"], steps: [{ name: "Peiling", aim: "collect", place: "online" }] })],
    ["inclusion", "reflection", answersOf({ representation: "measured", selection: ["openInvitation"] })],
    ["goal", "aims", answersOf({ goals: ["legalDuty"] })],
    ["influence", "highEnough", answersOf({ influenceLevel: "inform" })],
    ["frames", "fixed", { fixedPoints: { kind: "table", rows: [] } }],
    ["frames", "open", { openPoints: { kind: "table", rows: [] } }],
    ["frames", "inTime", answersOf({ firstContact: "2026-11-01" })],
    ["transparency", "weighing", answersOf({ weighing: ["frequency"] })],
    ["transparency", "used", answersOf({ reportContents: ["whatWasSaid"] })],
    ["transparency", "notUsed", answersOf({ reportContents: ["whatWasUsed"] })],
    ["transparency", "public", answersOf({ publication: "internal" })],
    ["timing", "early", answersOf({ phase: "preparingDecision" })],
    ["timing", "enough", answersOf({ firstContact: "2027-02-01" })],
    ["timing", "invited", answersOf({ steps: [{ name: "Avond", from: "2027-01-14", inviteBy: "2027-01-10" }] })],
    ["timing", "holidays", answersOf({ steps: [{ name: "Avond", from: "2026-12-28" }] })],
    ["timing", "constituency", answersOf({ backbenchWeeks: 1 })],
    ["information", "task", answersOf({ information: ["planning"] })],
    ["information", "frames", answersOf({ information: ["planning"] })],
    ["information", "decision", answersOf({ information: ["planning"] })],
    ["information", "offline", answersOf({ channels: ["website", "socialMedia"] })],
    ["feedback", "onDecision", answersOf({ feedback: [{ afterStep: "Avond", toWhom: "everyone", on: "2027-02-11" }] })],
    [
      "feedback",
      "wide",
      answersOf({
        feedback: [{ afterStep: "Avond", toWhom: "participants", on: "2027-03-29" }],
        stakeholders: [{ group: "bewoners", affected: 3, invited: "no", whyNot: "later" }],
      }),
    ],
    ["feedback", "dated", answersOf({ feedback: [{ afterStep: "Avond", toWhom: "everyone" }] })],
    ["feedback", "learning", answersOf({ evaluation: ["none"] })],
  ];
  it.each(repairs)("%s lacks its part '%s' when the answers say so", (criterion, part, change) => {
    const found = judged({ ...namedCase("HERSTELD"), ...change }).find(({ id }) => id === criterion)!;
    expect(found.lacking.map(({ id }) => id)).toContain(part);
  });

  it("says what is wrong for each part that can be wrong, and for no other", () => {
    const shown = new Set([
      ...repairs.map(([criterion, part]) => `${criterion}.${part}`),
      ...Object.entries(lacking({ ...namedCase("KERKPLEIN"), feedback: { kind: "table", rows: [] } })).flatMap(([id, parts]) =>
        parts.map((part) => `${id}.${part}`),
      ),
    ]);
    const { needs } = (dutch["words"] as WordTree)["selfTest"] as { readonly needs: Readonly<Record<string, WordTree>> };
    const said = Object.entries(needs).flatMap(([id, parts]) => Object.keys(parts).map((part) => `${id}.${part}`));
    expect(said.toSorted()).toEqual([...shown].toSorted());
  });

  it("UX-6: can tell nothing about an empty case, and names what it needs", () => {
    expect(new Set(Object.values(outcomes({})))).toEqual(new Set(["open"]));
    expect(missing({}, "owner")).toEqual(["processOwner", "legalTracks", "organiser", "influenceLevel"]);
  });

  it("UX-6: 'weet ik nog niet' leaves open what depends on it, as no answer does", () => {
    const unsure: Answers = { ...namedCase("HERSTELD"), discussionLead: { kind: "unsure" } };
    expect(outcomes(unsure)["owner"]).toBe("open");
    expect(missing(unsure, "owner")).toEqual(["discussionLead"]);
    expect(judged(unsure)).toEqual(judged(without(namedCase("HERSTELD"), "discussionLead")));
  });

  it("needs the assessment of Consistent only to tell whether a lower promise is high enough", () => {
    const alone = without(namedCase("HERSTELD"), "impact", "reach", "sensitivity", "dependence");
    expect(outcomes(alone)["influence"]).toBe("met");
    const lower: Answers = { ...alone, influenceLevel: { kind: "single", option: "advise" } };
    expect(missing(lower, "influence")).toEqual(["impact", "sensitivity", "dependence"]);
  });

  it("leaves out what is not asked in a case", () => {
    const counted = (answers: Answers) =>
      judged(answers).flatMap(({ met, lacking: no, open }) => [...met, ...no, ...open].map(({ id }) => id));
    expect(counted(namedCase("HERSTELD"))).not.toContain("explained");
    expect(counted(namedCase("RAADPLEGEN"))).toContain("explained");
  });

  it("never loses 'in order' to 'not known' when one more question is answered for good", () => {
    const full = cases.map((entry) => answersOf(entry.answers));
    const subset = fc.record({ answers: fc.constantFrom(...full), kept: fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }) });
    fc.assert(
      fc.property(subset, fc.nat(), ({ answers, kept }, pick) => {
        const all = Object.entries(answers);
        const some = Object.fromEntries(all.filter((_, at) => kept[at])) as Answers;
        const [id, answer] = all[pick % all.length]!;
        const before = outcomes(some);
        const after = outcomes({ ...some, [id]: answer! });
        for (const criterion of ids) if (before[criterion] === "met") expect(after[criterion]).not.toBe("open");
      }),
      { numRuns: 300 },
    );
  });
});
