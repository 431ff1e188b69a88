import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkIds, checkReads } from "../domain/checks.ts";
import { quantityIds, quantityReads } from "../domain/quantities.ts";
import { methodTemplate } from "./catalogue.ts";
import type { Known } from "./compile.ts";
import type { InputFile } from "./source.ts";

/** What conditions may name: the domain's quantities and checks. */
export const known: Known = { quantities: quantityIds, checks: checkIds, checkReads, quantityReads };

const folders = ["flows", "content", "src/i18n"];
const isContent = (path: string) => (path.endsWith(".yaml") && path !== methodTemplate) || /^content\/pages\/.*\.md$/.test(path);

/** Every file that authors write, in a fixed order. */
export const contentFiles = (root: string): InputFile[] => folders.flatMap((folder) => filesIn(root, folder, isContent));

/** The program text that looks words up, to find texts that nothing uses. */
export const codeFiles = (root: string): InputFile[] =>
  filesIn(root, "src", (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$|^src\/(?:build|e2e|bench)\//.test(path));

function filesIn(root: string, folder: string, wanted: (path: string) => boolean): InputFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter(wanted)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
