import { compile } from "./compile.ts";
import { contentFiles, known } from "./projectFiles.ts";

const { problems } = compile(contentFiles(process.cwd()), known);
for (const { file, line, column, sentence, level } of problems)
  console.log(`${file}:${line}:${column} ${level === "warning" ? "(warning) " : ""}${sentence}`);
const errors = problems.filter(({ level }) => level === "error").length;
console.log(`flows and content: ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
