import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { markOf, wordsOf } from "./english.ts";

const noTerm = () => undefined;

it("leaves out English that is not marked with the Dutch of now", () => {
  const dutch = { menu: { home: "Begin", help: "Hulp", back: "Terug" }, count: 3 };
  const english = {
    menu: { home: { text: "Home", of: markOf("Begin") }, help: { text: "Help", of: "0000" }, back: { text: "Back" } },
    count: { text: "**three**", of: markOf("3") },
    gone: { text: "Gone", of: markOf("Weg") },
  };
  expect(wordsOf(english, noTerm, dutch)).toEqual({ menu: { home: "Home" }, count: [{ kind: "strong", text: "three" }] });
});

it("marks English texts that have no mark yet and leaves the others alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "marks-"));
  const [nl, en] = [join(folder, "flows/a/nl.yaml"), join(folder, "flows/a/en.yaml")];
  mkdirSync(join(folder, "flows/a"), { recursive: true });
  writeFileSync(nl, "a:\n  b: Hallo\n  c: 'x {{n}}'\n  d: y\n");
  writeFileSync(en, "a:\n  b: { text: 'Hi' } # greeting\n  c:\n    text: >-\n      x\n      {{n}}\n  d: { text: y, of: dead }\n");
  const { status } = spawnSync(process.execPath, [resolve("src/build/englishMarks.mjs")], { cwd: folder });
  const text = readFileSync(en, "utf8");
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  expect(text).toContain("# greeting");
  expect(parse(text)).toEqual({
    a: { b: { text: "Hi", of: markOf("Hallo") }, c: { text: "x {{n}}", of: markOf("x {{n}}") }, d: { text: "y", of: "dead" } },
  });
});
