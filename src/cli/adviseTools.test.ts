import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../pdfcheck/check.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "advise-tools-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Output {
  readonly ranked: readonly {
    readonly method: string;
    readonly score: number;
    readonly parts: readonly object[];
    readonly warnings: readonly string[];
  }[];
  readonly inside: readonly string[];
  readonly excluded: readonly { readonly method: string; readonly excludedBy: readonly object[] }[];
  readonly closing: readonly string[];
}
function advise(text: string, ...more: string[]) {
  const file = join(folder, "zaak.yaml");
  writeFileSync(file, text);
  const run = spawnSync(process.execPath, ["src/build/run.mjs", "src/cli/advise.ts", "tools", file, ...more], { encoding: "utf8" });
  const lines = run.stdout.trim().split("\n").filter(Boolean);
  return { ...run, outputs: lines.map((line) => JSON.parse(line) as Output), errors: run.stderr.replaceAll(`${file}:`, "") };
}
const forms = new Set(
  readdirSync("content/methods")
    .filter((name) => !name.startsWith("_"))
    .map((name) => name.replace(".yaml", "")),
);
const quick = "title: Avond\nanswers: { goals: [report-back], rungs: [consult], weeks: 3, atOnce: unsure }\n";

describe("advise -- tools", () => {
  it("gives one line for each case, with every form ranked, excluded or closing", () => {
    const { status, outputs } = advise(
      `${quick}---\ncase: b\nexpect: {}\nanswers: { goals: [inform, prioritise, evaluate, report-back], rungs: [coDecide], must: [time] }\n`,
    );
    expect(status).toBe(0);
    expect(outputs.length).toBe(2);
    for (const { ranked, inside, excluded, closing } of outputs) {
      const all = [...ranked, ...excluded].map(({ method }) => method);
      expect(new Set([...all, ...closing])).toEqual(forms);
      expect(all.length + closing.length).toBe(forms.size);
      for (const id of inside) expect(ranked.map(({ method }) => method)).toContain(id);
    }
    const [{ ranked, excluded } = { ranked: [], excluded: [] }] = outputs;
    expect(ranked[0]).toEqual({
      method: "you-said-we-did",
      score: 100,
      parts: [
        { filter: "goals", gave: 28.57, of: 28.57 },
        { filter: "situations", gave: 31.43, of: 31.43 },
        { filter: "rungs", gave: 11.43, of: 11.43 },
        { filter: "time", gave: 8.57, of: 8.57 },
        { filter: "form", gave: 20, of: 20 },
      ],
      warnings: [],
    });
    expect(excluded.find(({ method }) => method === "citizens-assembly")?.excludedBy).toEqual([
      { filter: "rungs", wants: 3 },
      { filter: "time", wants: 20 },
    ]);
  }, 60_000);

  it("lists the closing step apart when reporting back is not asked", () => {
    const [output] = advise("answers: { goals: [inform] }\n").outputs;
    expect(output?.closing).toEqual(["you-said-we-did"]);
  }, 60_000);

  it("names line and column of what is wrong, and exits with 2", () => {
    const wrong = advise("answers:\n  gaols: [inform]\n  rungs: [3]\n  weeks: 0\n  influenceLevel: advise\n");
    expect(wrong.status).toBe(2);
    expect(wrong.errors.trim().split("\n")).toEqual([
      "2:3 There is no question 'gaols'. Did you mean 'goals'?",
      "3:10 'rungs' cannot be [3]. Give a list of: inform, consult, advise, coproduce, coDecide, selfManage; or unsure.",
      "4:10 'weeks' cannot be 0. Give a number from 1 up to 260, or unsure.",
      "5:3 There is no question 'influenceLevel'.",
    ]);
  }, 60_000);

  it("writes the advice as PDF, HTML and Markdown, with reasons and near misses", () => {
    const at = (name: string) => join(folder, name);
    const small = "title: Avond\nanswers: { goals: [collect-ideas], rungs: [advise], situations: [green-play], weeks: 1 }\n";
    const { status } = advise(small, "--pdf", at("v.pdf"), "--html", at("v.html"), "--md", at("v.md"), "--on", "2026-11-23");
    expect(status).toBe(0);
    const pdf = readFileSync(at("v.pdf"));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(checkPdf(pdf).failures).toEqual([]);
    const [html, markdown] = [readFileSync(at("v.html"), "utf8"), readFileSync(at("v.md"), "utf8")];
    for (const text of [html, markdown])
      for (const part of ["Avond", "23 november 2026", "Gemaakt om ideeën op te halen.", "Net niet:", "Nu zijn er 1."])
        expect(text).toContain(part);
    expect(markdown).toContain("| Soort opgave | Groen, park of speelplek | eigen keuze |");
    expect(markdown).not.toContain("Je plan heeft");
  }, 60_000);
});
