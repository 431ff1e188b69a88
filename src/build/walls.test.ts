import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// [file, line in it, part of what lint must say]. Each wall of README "Walls" is here with what it keeps out.
const refused: readonly (readonly [file: string, line: string, says: string])[] = [
  ["engine/a.ts", `import x from "../domain/b.ts"; export default x;`, "engine is pure"],
  ["engine/a.ts", `import type { X } from "../i18n/b.ts"; export type Y = X;`, "engine is pure"],
  ["engine/a.ts", `export const x = import("../../flows/consistent/flow.yaml");`, "engine is pure"],
  ["engine/a.ts", `import x from "react"; export default x;`, "does not own"],
  ["engine/a.ts", `export const x = Math.random();`, "chance"],
  ["engine/a.ts", `export const x = document.title;`, "pure inside"],
  ["domain/a.ts", `import x from "../flow/b.ts"; export default x;`, "domain knows only engine"],
  ["domain/a.ts", `import x from "valibot"; export default x;`, "does not own"],
  ["flow/a.ts", `import x from "../domain/b.ts"; export default x;`, "flow knows only engine"],
  ["flow/a.ts", `import x from "../ui/b.ts"; export default x;`, "flow knows only engine"],
  ["flow/a.ts", `import x from "idb"; export default x;`, "does not own"],
  ["dossier/a.ts", `import x from "../report/b.ts"; export default x;`, "dossier keeps cases"],
  ["dossier/migrations/a.ts", `import x from "../../ui/b.ts"; export default x;`, "dossier keeps cases"],
  ["dossier/a.ts", `import x from "xstate"; export default x;`, "does not own"],
  ["report/a.ts", `import x from "../dossier/b.ts"; export default x;`, "report knows blocks"],
  ["report/a.ts", `import x from "jspdf"; export default x;`, "does not own"],
  ["report/pdf/a.ts", `import x from "../../domain/b.ts"; export default x;`, "report knows blocks"],
  ["report/a.ts", `import x from "fflate"; export default x;`, "does not own"],
  ["report/docx/a.ts", `import x from "jspdf"; export default x;`, "does not own"],
  ["report/docx/a.ts", `import x from "saxes"; export default x;`, "does not own"],
  ["report/docx/a.ts", `import x from "../../dossier/b.ts"; export default x;`, "report knows blocks"],
  ["report/html.ts", `import x from "react"; export default x;`, "does not own"],
  ["report/html.ts", `import x from "fast-check"; export default x;`, "does not own"],
  ["report/reference/a.ts", `import x from "react"; export default x;`, "fast-check alone"],
  ["exchange/a.ts", `import x from "../ui/b.ts"; export default x;`, "exchange reads and writes"],
  ["i18n/a.ts", `import x from "../domain/b.ts"; export default x;`, "i18n holds words"],
  ["ui/question/single/Field.tsx", `import x from "../../../domain/b.ts"; export default x;`, "ui draws"],
  ["ui/a.ts", `import x from "../dossier/b.ts"; export default x;`, "ui draws"],
  ["ui/a.ts", `import x from "idb"; export default x;`, "does not own"],
  ["wizards/twice/a.ts", `import x from "../consistent/b.ts"; export default x;`, "wizards never know each other"],
  ["wizards/twice/deep/a.ts", `import x from "../../tools/b.ts"; export default x;`, "wizards never know each other"],
  ["wizards/shared/a.ts", `import x from "../consistent/b.ts"; export default x;`, "wizards never know each other"],
  ["wizards/twice/a.ts", `import x from "../../app/b.ts"; export default x;`, "through its props"],
  ["wizards/twice/a.ts", `import x from "react-hook-form"; export default x;`, "does not own"],
  ["wizards/twice/a.ts", `import x from "jspdf"; export default x;`, "does not own"],
  ["app/a.ts", `import x from "../build/b.ts"; export default x;`, "app runs in the browser"],
  ["app/a.ts", `import x from "idb"; export default x;`, "does not own"],
  ["app/a.ts", `import x from "xstate"; export default x;`, "does not own"],
  ["build/a.ts", `import x from "../ui/b.ts"; export default x;`, "build checks content"],
  ["build/a.ts", `import x from "../wizards/consistent/b.ts"; export default x;`, "build checks content"],
  ["pdfcheck/rules/a.ts", `import x from "../../report/b.ts"; export default x;`, "knows nobody who made it"],
  ["pdfcheck/a.ts", `import x from "pdfjs-dist"; export default x;`, "reads files itself"],
  ["report/pdf/a.ts", `import x from "../../pdfcheck/b.ts"; export default x;`, "report knows blocks"],
  ["exchange/a.ts", `import x from "../pdfcheck/b.ts"; export default x;`, "exchange reads and writes"],
  ["wizards/twice/a.ts", `import x from "../../pdfcheck/b.ts"; export default x;`, "through its props"],
  ["app/a.ts", `import x from "../pdfcheck/b.ts"; export default x;`, "app runs in the browser"],
  ["cli/a.ts", `import x from "../app/b.ts"; export default x;`, "cli has no screen"],
  ["cli/a.ts", `import x from "../ui/b.ts"; export default x;`, "cli has no screen"],
  ["bench/a.ts", `import x from "../wizards/consistent/definition.ts"; export default x;`, "without Vite"],
  ["bench/makers/a.ts", `import x from "../../dossier/open.ts"; export default x;`, "documents only"],
  ["e2e/a.e2e.ts", `import x from "../i18n/b.ts"; export default x;`, "without Vite"],
  ["app/a.ts", `void fetch("x"); export {};`, "may not fetch"],
  ["app/a.ts", `setInterval(() => {}, 1000); export {};`, "do not poll"],
  ["app/a.ts", `document.body.innerHTML = ""; export {};`, "Trusted Types"],
  ["app/a.ts", `document.cookie = ""; export {};`, "no cookies"],
  ["app/a.ts", `console.log(1); export {};`, "console"],
  ["app/a.tsx", `export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;`, "dangerous"],
  ["app/a.tsx", `export const A = () => <img src="a.png" />;`, "alt"],
  ["app/a.ts", `import { b } from "./b.ts"; export const a = () => b;`, "cycle"],
  ["app/a.ts", `export const a = eval("1");`, "eval"],
];

const allowed: readonly (readonly [file: string, line: string])[] = [
  ["domain/profile.ts", `import x from "valibot"; import y from "../engine/types.ts"; export { x, y };`],
  ["flow/a.ts", `import x from "xstate"; import y from "react"; export { x, y };`],
  ["dossier/a.ts", `import x from "idb"; import type { Y } from "../domain/b.ts"; export { x, type Y };`],
  ["report/Preview.tsx", `import x from "react"; import y from "../i18n/format.ts"; export { x, y };`],
  ["report/pdf/a.ts", `import x from "jspdf"; import y from "../model.ts"; import z from "fflate"; export { x, y, z };`],
  ["report/docx/a.ts", `import x from "fflate"; import y from "../model.ts"; export { x, y };`],
  ["report/reference/a.ts", `import x from "fast-check"; import y from "../model.ts"; export { x, y };`],
  [
    "ui/question/single/Field.tsx",
    `import x from "react-hook-form"; import y from "../../../engine/types.ts"; import z from "../../why/Why.tsx"; export { x, y, z };`,
  ],
  [
    "wizards/twice/definition.ts",
    `import x from "../../../flows/twice/flow.yaml"; import y from "../props.ts"; import z from "./b.ts"; export { x, y, z };`,
  ],
  [
    "pdfcheck/read/a.ts",
    `import x from "node:zlib"; import { DOMParser } from "@xmldom/xmldom"; import y from "../b.ts"; export { x, DOMParser, y };`,
  ],
  ["pdfcheck/a.test.ts", `import x from "../report/pdf/bytes.ts"; export default x;`],
  ["cli/a.ts", `import x from "../pdfcheck/check.ts"; export default x;`],
  ["wizards/twice/a.ts", `import x from "../shared/b.ts"; export { x };`],
  ["app/a.ts", `import x from "wouter"; export const y = import("../wizards/twice/index.tsx"); export { x };`],
  ["engine/a.test.ts", `import x from "vitest"; import y from "../../flows/consistent/flow.yaml"; export { x, y };`],
];

interface Said {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}
let folder = "";
let said: readonly Said[] = [];
const pathOf = (kind: string, at: number, file: string): string => join(kind, String(at), "src", file);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "walls-"));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  };
  const cases = [
    ...refused.map(([file, line], at) => ["refused", at, file, line] as const),
    ...allowed.map(([file, line], at) => ["allowed", at, file, line] as const),
  ];
  for (const [kind, at, file, line] of cases) put(pathOf(kind, at, file), line);
  put(
    pathOf(
      "refused",
      refused.findIndex(([, , says]) => says === "cycle"),
      "app/b.ts",
    ),
    `import { a } from "./a.ts"; export const b = () => a;`,
  );
  // One configuration per case, so that `src/engine/**` means the same as in the project.
  for (const [kind, at] of cases) copyFileSync(".oxlintrc.json", join(folder, kind, String(at), ".oxlintrc.json"));
  said = cases.flatMap(([kind, at]) => lint(join(folder, kind, String(at))));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function lint(at: string): readonly Said[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), "node_modules/oxlint/bin/oxlint"), "--format=json", "-A", "no-unused-vars"],
    {
      cwd: at,
      encoding: "utf8",
    },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Said[] };
  return diagnostics.map((one) => ({ ...one, filename: join(at.slice(folder.length + 1), one.filename) }));
}
const about = (path: string): string =>
  said
    .filter(({ filename }) => filename === path)
    .map(({ message, help }) => `${message} ${help ?? ""}`)
    .join("\n");

describe("lint keeps the walls between the folders, and says what to do instead", () => {
  it.each(refused.map(([file, line, says], at) => [file, line, says, at] as const))("%s: %s", (file, _line, says, at) => {
    expect(about(pathOf("refused", at, file))).toContain(says);
  });
  it.each(allowed.map(([file, line], at) => [file, line, at] as const))("lets through %s: %s", (file, _line, at) => {
    expect(about(pathOf("allowed", at, file))).toBe("");
  });
});
