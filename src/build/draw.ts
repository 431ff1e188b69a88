import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "./compile.ts";
import { chartOf, withCharts } from "./flowchart.ts";
import { contentFiles, known } from "./projectFiles.ts";
import type { Flow, Question } from "../engine/types.ts";

const { modules } = compile(contentFiles(process.cwd()), known);
const questions = new Map<string, Question>();
for (const [path, value] of modules)
  if (path.endsWith("/questions.yaml"))
    for (const question of Object.values(value as Record<string, Question>)) questions.set(question.id, question);
const flows = [...modules].flatMap(([path, value]) => (path.endsWith("/flow.yaml") ? [value as Flow] : []));
const charts = flows.map((flow) => chartOf(flow, questions)).join("\n\n");
const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : "";
const drawn = withCharts(readme, charts);
if (drawn === undefined) console.log(charts);
else if (drawn !== readme) writeFileSync("README.md", drawn);
