import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const good = `title: Parkeren
answers: { caseTitle: Betaald parkeren, impact: 3, reach: 3, sensitivity: 4, dependence: unsure, room: s2, shareDecision: 'no', legalTracks: [statutoryConsultation], decisionBody: council }
`;
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "advise-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(wizard: string, text: string, ...more: string[]) {
  const file = join(folder, "zaak.yaml");
  writeFileSync(file, text);
  const ran = spawnSync(process.execPath, ["src/build/run.mjs", "src/cli/advise.ts", wizard, file, ...more], { encoding: "utf8" });
  return { ...ran, errors: ran.stderr.replaceAll(`${file}:`, "") };
}
const advise = (text: string, ...more: string[]) => run("consistent", text, ...more);

describe("advise without a screen", () => {
  it("gives one line of JSON for each case, with what is settled and the range of what is not", () => {
    const { stdout, status } = advise(`${good}---\n${good.replace("unsure", "2")}`);
    expect(status).toBe(0);
    const [open, settled] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(open).toMatchObject({ weightClass: null, rung: null, missing: ["dependence"], range: { rung: [2, 3] }, robustness: null });
    expect(settled).toMatchObject({
      weightClass: "solid",
      rung: 2,
      approach: { influence: 2, breadth: 4, intensity: 4, governance: 5 },
      signals: ["SIG7"],
      duties: ["depositDraft", "receiveViews", "answerViews"],
      robustness: { same: 6, of: 8, decisive: "impact" },
      missing: [],
    });
  }, 60_000);

  it("writes the same card as PDF, HTML and Markdown", () => {
    const at = (name: string) => join(folder, name);
    const { status } = advise(good, "--pdf", at("k.pdf"), "--html", at("k.html"), "--md", at("k.md"), "--on", "2026-11-23");
    expect(status).toBe(0);
    expect(readFileSync(at("k.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    for (const name of ["k.html", "k.md"]) {
      expect(readFileSync(at(name), "utf8")).toContain("23 november 2026");
      expect(readFileSync(at(name), "utf8")).toContain("raadplegen of adviseren");
    }
  }, 60_000);

  it("names line and column of everything that is wrong, and exits with 2", () => {
    const wrong = advise("answers:\n  impct: 3\n  room: s9\n  reach: 12\n");
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe("");
    expect(wrong.errors.trim().split("\n")).toEqual([
      "2:3 There is no question 'impct'. Did you mean 'impact'?",
      `3:9 'room' cannot be "s9". Choose one of: s0, s1, s2, s3, s4, unsure. Did you mean 's0'?`,
      "4:10 'reach' cannot be 12. Give a whole number from 1 to 5, or unsure.",
    ]);
    expect(advise("answers: [").errors).toMatch(/^1:\d+ This is not YAML/);
    expect(advise("").errors).toMatch(/^1:1 /);
    expect(advise("answers: {}\nprofile: nergens").errors).toContain("There is no profile 'nergens'");
    expect(advise(`${good}---\n${good}`, "--pdf", join(folder, "x.pdf")).status).toBe(2);
  }, 60_000);

  it("says in one sentence that a document cannot be written, and exits with 2", () => {
    const nowhere = join(folder, "nergens");
    const unfit = advise(good, "--pdf", join(nowhere, "x.pdf"));
    expect(unfit.status).toBe(2);
    expect(unfit.stdout).toBe("");
    expect(unfit.stderr).toBe(
      `'${join(nowhere, "x.pdf")}' cannot be written, because there is no folder '${nowhere}'. Choose another place.\n`,
    );
    expect(advise(good, "--md", folder).stderr).toBe(`'${folder}' cannot be written. Choose another place.\n`);
  }, 60_000);

  it("refuses a day that is none, also when no document is made", () => {
    const wrong = advise(good, "--on", "2026-02-30");
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([2, "", "'--on 2026-02-30' is not a day. Write it as 2026-11-23.\n"]);
  }, 60_000);
});

describe("advise on a framework", () => {
  const cases = readFileSync("flows/twice/cases.yaml", "utf8");
  interface Output {
    readonly findings: readonly {
      readonly rule: string;
      readonly weight: string;
      readonly because: readonly object[];
      readonly missing: readonly string[];
    }[];
    readonly open: readonly string[];
    readonly unknown: readonly object[];
  }
  const outputs = (stdout: string) =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Output);

  it("gives findings with their reasons, what is open and what could still hold; one line for each case of a file", () => {
    const { stdout, status, stderr } = run("twice", cases);
    expect([status, stderr]).toEqual([0, ""]);
    const all = outputs(stdout);
    expect(all).toHaveLength(cases.split(/^case: /m).length - 1);
    const [practice, repaired] = all;
    expect(practice?.findings.map(({ rule }) => rule)).toEqual("R02 R05 R06 R09 R11 R14 R15 R19 R28 R33 R38 R44".split(" "));
    expect(practice?.findings.find(({ rule }) => rule === "R19")).toEqual({
      rule: "R19",
      weight: "stop",
      because: [expect.objectContaining({ rowsOf: "stakeholders", rows: [{ table: "stakeholders", row: "row2" }] })],
      missing: [],
    });
    expect(practice?.open).toEqual(["feedback"]);
    expect(repaired).toMatchObject({ findings: [], open: [] });
  }, 60_000);

  it("takes one file for both wizards, and a profile of an earlier release", () => {
    const profile = join(folder, "profiel.yaml");
    const standard = readFileSync("content/profiles/standard.yaml", "utf8");
    writeFileSync(profile, standard.replace("minInputSteps: 2", "minInputSteps: 1").replace(/ {2}# R37: school[^]*?(?=\ntools)/, ""));
    const text = `profile: ${profile}\n${cases.split("\n---\n")[1]}`;
    expect(outputs(run("consistent", text).stdout)[0]).toMatchObject({ weightClass: "solid", rung: 3 });
    expect(outputs(run("twice", text).stdout)[0]?.findings.map(({ rule }) => rule)).not.toContain("R38");
  }, 60_000);

  it("names line and column of the cell that is wrong, and exits with 2", () => {
    const wrong = run(
      "twice",
      "answers:\n  goals: [ideas, preference, interests, understanding]\n  stakeholders:\n    - { group: a, affected: 7 }\n    - { gruop: b }\n    - { attitude: unsure }\n",
    );
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.errors.trim().split("\n")).toEqual([
      '2:10 \'goals\' cannot be ["ideas","preference","interests","understanding"]. Give a list of at most 3 of: ideas, practicalKnowledge, interests, preference, joinInDoing, understanding, restoreTrust, legalDuty; or unsure.',
      "4:29 'affected' cannot be 7. Give a whole number from 1 to 5.",
    ]);
    const file = join(folder, "kader.md");
    expect(run("twice", "answers: { caseTitle: Beeklaan }", "--md", file).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("# Beeklaan");
    expect(run("twice", "base: R01\nanswers: {}").errors).toContain("1:7 There is no case 'R01' above this one.");
  }, 60_000);
});
