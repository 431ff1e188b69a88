import { describe, expect, it } from "vitest";
import profile from "../../../content/profiles/standard.yaml";
import cases from "../../../flows/twice/cases.yaml";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answer, Answers } from "../../engine/types.ts";
import { definition } from "./definition.ts";
import { assess, type FindingsOptions } from "./findings.ts";
import { sampleForms } from "./sampleForms.ts";

const known = { profile, formFacts: sampleForms };
const caseOf = (id: string): Answers =>
  Object.fromEntries(
    Object.entries(cases.find((entry) => entry.case === id)?.answers ?? {}).map(([question, value]) => [
      question,
      parseAnswer(definition.questions[question]!, value) as Answer,
    ]),
  );
const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))) as Answers;
const found = (answers: Answers, options: FindingsOptions = {}) => assess(answers, known, options).findings.map(({ rule }) => rule);
const single = (option: string): Answer => ({ kind: "single", option });

describe("the flow of Twice", () => {
  it("asks 58 questions in five parts", () => {
    expect(definition.flow.steps.map(({ questions }) => questions.length)).toEqual(Array(58).fill(1));
    expect(definition.flow.parts?.map(({ id, steps }) => [id, steps.length])).toEqual([
      ["task", 7],
      ["aims", 12],
      ["people", 10],
      ["process", 16],
      ["results", 13],
    ]);
  });

  it("has a short route of 26 questions and one with the council of 13, one more when people decide", () => {
    const shownOn = (track: string, level: string) => {
      const answers = { ...caseOf("MEEBESLISSEN"), influenceLevel: single(level) };
      return assess(answers, known, { track }).route.steps.length;
    };
    expect([shownOn("short", "coproduce"), shownOn("short", "coDecide")]).toEqual([26, 27]);
    expect([shownOn("council", "coproduce"), shownOn("council", "selfManage")]).toEqual([13, 14]);
    expect(shownOn("full", "coDecide")).toBe(assess(caseOf("MEEBESLISSEN"), known).route.steps.length);
  });

  it("asks for a reason only far from the advice or below the floor", () => {
    const asks = (answers: Answers) => assess(answers, known).route.shown.includes("influenceReason");
    const levels = ["inform", "consult", "advise", "coproduce", "coDecide"];
    expect(levels.map((level) => asks({ ...caseOf("HERSTELD"), influenceLevel: single(level) }))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(asks({ ...caseOf("R54-bodem"), influenceLevel: single("coDecide") })).toBe(false);
    expect(asks(caseOf("R54-bodem"))).toBe(true);
  });

  it("shows measures for a group that is hard to reach, whatever the barriers", () => {
    const asks = (answers: Answers) => assess(answers, known).route.shown.includes("inclusionMeasures");
    expect([asks(caseOf("R21")), asks(caseOf("R21-niet"))]).toEqual([true, false]);
  });
});

describe("a shorter route", () => {
  const council = { track: "council" };
  it("counts what it does not ask as hidden as long as it has no answer", () => {
    const asked = without(caseOf("HERSTELD"), "processOwner", "evaluation", "reportContents", "steps", "firstContact");
    expect(found(asked)).toEqual(["R38", "R40", "R47", "R53"]);
    expect(found(asked, council)).toEqual([]);
  });
  it("counts what was answered before it was chosen", () => {
    const weak: Answers = { ...caseOf("HERSTELD"), evaluation: { kind: "multi", options: ["none"] } };
    expect(found(weak, council)).toEqual(["R53"]);
  });
  it("needs no answer for what it does not ask, and says nothing about it", () => {
    const { route, judged } = assess({}, known, council);
    expect(route.open).toEqual([
      "mainQuestion",
      "fixedPoints",
      "influenceLevel",
      "stakeholders",
      "absentInterests",
      "councilPosition",
      "feedback",
    ]);
    expect(judged.filter(({ judged: { truth } }) => truth === "yes").map(({ rule }) => rule)).toEqual(["R44"]);
  });
});

describe("a finding that was accepted", () => {
  const answers = caseOf("R19");
  const { findings, groundsOf } = assess(answers, known);
  const facts = groundsOf(findings[0]!);
  const accepted = { R19: { reason: "De marktmeester komt.", on: "2026-11-26", facts } };
  const isAccepted = (given: Answers) => assess(given, known, { accepted }).findings.some((one) => one.accepted !== undefined);

  it("keeps its reason while its facts stay, whatever else is answered", () => {
    expect(isAccepted(answers)).toBe(true);
    expect(isAccepted({ ...answers, phase: single("exploring") })).toBe(true);
  });
  it("is open again when the group that caused it changes", () => {
    const groups = answers["stakeholders"];
    const rows = groups?.kind === "table" ? groups.rows : [];
    const changed = rows.map((row) =>
      row.id === "row2" ? { ...row, cells: { ...row.cells, affected: { kind: "scale", value: 5 } as const } } : row,
    );
    expect(isAccepted({ ...answers, stakeholders: { kind: "table", rows: changed } })).toBe(false);
  });
  it("keeps no words of the answers, only a fingerprint", () => expect(facts).toMatch(/^[0-9a-f]{14}$/));
});
