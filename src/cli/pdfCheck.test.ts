import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, onePage } from "../pdfcheck/tinyFile.ts";
import { Workbench } from "../pdfcheck/workbench.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { sampleCard } from "../report/sampleCard.ts";

let folder = "";
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pdf-check-"));
  const { bytes } = await pdfBytes(sampleCard, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0".repeat(32) });
  put("kaart.pdf", bytes);
  put("stuk.pdf", new Workbench(bytes).replace("/Lang (nl-NL)", "").replace("0 G\n", "0 G\n0 0 0 1 k\n").file());
  put("andere.pdf", fileOf(onePage("BT /F 12 Tf (Hallo) Tj ET ".repeat(5))));
  put("leeg.pdf", "");
  put("brief.pdf", "Beste lezer");
  mkdirSync(join(folder, "map.pdf"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs it as someone who stands in the folder of the files. */
function check(...words: string[]) {
  const run = spawnSync(process.execPath, ["src/build/run.mjs", "src/cli/pdfCheck.ts", ...words], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { ...run, lines: run.stdout.trimEnd().split("\n") };
}

describe("pdf:check", () => {
  it("says what a file is, how much was looked at, and what only people decide", () => {
    const { status, lines, stderr } = check("kaart.pdf");
    expect([status, stderr]).toEqual([0, ""]);
    expect(lines[0]).toBe(
      "kaart.pdf: 1 page, “Afwegingskaart participatie: Betaald parkeren in de Stationsbuurt”, nl-NL, claims PDF/UA-1 and PDF/A-2a",
    );
    expect(lines[1]).toMatch(/^\d{3} rules, \d{4} checked, 0 failed$/);
    expect(lines.slice(2).join(" ")).toMatch(/What no program decides: .*NVDA.*veraPDF/);
  }, 60_000);

  it("names each broken rule with its places, and exits with 1", () => {
    const { status, stdout } = check("kaart.pdf", "stuk.pdf");
    expect(status).toBe(1);
    expect(stdout).toContain("stuk.pdf: 1 page");
    expect(stdout).toContain("no language");
    expect(stdout).toContain("  ✗ own-colours  Only plain RGB and grey are used. (stricter than the standards)\n      page 1: DeviceCMYK");
    expect(stdout).toMatch(/rules, \d+ checked, 2 failed/);
  }, 60_000);

  it("says of a file of another maker what it lacks, with no more places than help", () => {
    const { status, stdout } = check("andere.pdf");
    expect(status).toBe(1);
    expect(stdout).toContain("andere.pdf: 1 page, no title, no language, claims no standard");
    expect(stdout).toContain("  ✗ 7.21.4.1-1  Every font is in the file.\n      object 5: Helvetica");
    expect(stdout).toContain("      page 1: 5 × Tj");
  }, 60_000);

  it("says in one sentence why a file cannot be read, goes on with the others, and exits with 2", () => {
    const { status, lines, stderr } = check("leeg.pdf", "brief.pdf", "nergens.pdf", "map.pdf", "kaart.pdf");
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "leeg.pdf: The file is empty.",
      "brief.pdf: This is not a PDF file: it does not begin with %PDF-.",
      "nergens.pdf: There is no such file.",
      "map.pdf: This is a folder. Name a file in it.",
    ]);
    expect(lines[0]).toMatch(/^kaart\.pdf: /);
  }, 60_000);

  it("gives one line of JSON for each file", () => {
    const { status, lines } = check("--json", "stuk.pdf", "leeg.pdf");
    expect(status).toBe(2);
    const [broken, empty] = lines.map((line) => JSON.parse(line) as { file: string; problem?: string; report?: Record<string, unknown> });
    expect(broken!.report).toMatchObject({ pages: 1, language: "", claims: ["PDF/UA-1", "PDF/A-2a"], unjudged: [] });
    expect((broken!.report!["failures"] as { rule: string }[]).map(({ rule }) => rule)).toEqual(["own-language", "own-colours"]);
    expect(empty).toEqual({ file: "leeg.pdf", problem: "The file is empty." });
  }, 60_000);

  it("says how it is used", () => {
    for (const [words, says] of [
      [[], "Usage: npm run -s pdf:check"],
      [["--all", "kaart.pdf"], "There is no option '--all'."],
    ] as const) {
      const { status, stdout, stderr } = check(...words);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(says);
    }
  }, 60_000);
});
