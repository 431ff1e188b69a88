import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "./compile.ts";
import { codeFiles, contentFiles, known } from "./projectFiles.ts";
import { schemaFiles, schemaLike } from "./schemas.ts";

// With --write it first writes what is made from the rest: the schemas for editors and the lock of ids.
const root = process.cwd();
let compiled = compile(contentFiles(root), known, codeFiles(root));
if (process.argv.includes("--write")) {
  const profile = compiled.modules.get("content/profiles/standard.yaml");
  const files = new Map([...schemaFiles(schemaLike(profile), compiled.vocabulary), ["flows/ids.lock.yaml", compiled.lock]]);
  const { format, resolveConfig } = await import("prettier");
  for (const [path, made] of files) {
    const text = await format(made, { ...(await resolveConfig(path)), filepath: path });
    if (readIfThere(path) === text) continue;
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
  compiled = compile(contentFiles(root), known, codeFiles(root));
}
const { problems, quotes } = compiled;
for (const { file, line, column, sentence, level } of problems)
  console.log(`${file}:${line}:${column} ${level === "warning" ? "(warning) " : ""}${sentence}`);
const errors = problems.filter(({ level }) => level === "error").length;
console.log(`flows and content: ${errors} errors, ${problems.length - errors} warnings; ${quotes} quoted texts not measured`);
process.exitCode = errors > 0 ? 1 : 0;

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
