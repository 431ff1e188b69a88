import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "./compile.ts";
import { chartOf, withCharts } from "./flowchart.ts";
import { contentFiles, known } from "./projectFiles.ts";
import type { Flow, Question } from "../engine/types.ts";

const { modules } = compile(contentFiles(process.cwd()), known);
const questionsIn = (folder: string) => Object.entries((modules.get(`flows/${folder}/questions.yaml`) ?? {}) as Record<string, Question>);
const flows = [...modules].flatMap(([path, value]) => (path.endsWith("/flow.yaml") ? [value as Flow] : []));
const charts = flows.map((flow) => chartOf(flow, new Map([...questionsIn("shared"), ...questionsIn(flow.id)]))).join("\n\n");
const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : "";
const drawn = withCharts(readme, charts);
if (drawn === undefined) console.log(charts);
else if (drawn !== readme) writeFileSync("README.md", drawn);
