import { unsureWord } from "../engine/answers.ts";
import { pairsOf, seenFrom, valueAt, type FlowFolder, type Project } from "./project.ts";
import { nearest, type Path, type Report } from "./source.ts";

/** Every id that is named exists, is named once, and fits what names it. Conditions are checked apart. */
export function checkReferences(project: Project): void {
  for (const folder of project.folders) {
    const seen = seenFrom(project, folder);
    checkQuestions(seen, folder);
    checkFlow(seen, folder);
    checkBeside(seen, folder);
    const rules = folder.file("rules");
    for (const [id, rule] of pairsOf(rules?.value)) checkSources(project, valueAt(rule, "sources"), [id, "sources"], rules?.report);
  }
  checkPlaced(project);
}

function checkQuestions(project: Project, { folder, file }: FlowFolder): void {
  const questions = file("questions");
  if (!questions) return;
  const each = (id: string, raw: unknown, at: Path) => {
    const first = project.asked.get(id);
    const isFirst = first?.folder === folder && first.at.join() === at.join();
    if (first && !isFirst)
      questions.report(at, `The id '${id}' is already in flows/${first.folder}/questions.yaml. Choose another.`, { key: true });
    checkQuestion(raw, at, questions.report);
    if (valueAt(raw, "kind") === "scale" && valueAt(raw, "sources", 0) === undefined)
      questions.report(at, `The scale '${id}' weighs in an outcome and rests on nothing. Name what it rests on in 'sources'.`, {
        key: true,
      });
    checkSources(project, valueAt(raw, "sources"), [...at, "sources"], questions.report);
  };
  for (const [id, raw] of pairsOf(questions.value)) {
    each(id, raw, [id]);
    for (const [field, own] of pairsOf(valueAt(raw, "with"))) {
      each(field, own, [id, "with", field]);
      if (valueAt(own, "rowsOf") !== undefined) questions.report([id, "with", field, "rowsOf"], "Only a column of a table names rows.");
    }
    if (valueAt(raw, "kind") === "table") checkTable(project, id, raw, questions.report);
  }
}

function checkTable({ asked }: Project, id: string, raw: unknown, report: Report): void {
  const columns = pairsOf(valueAt(raw, "columns"));
  const ids = columns.map(([column]) => column);
  if (ids.length === 0) report([id], `The table '${id}' needs a column: the first one names a row.`, { key: true });
  const list = valueAt(raw, "list");
  for (const [index, column] of (Array.isArray(list) ? list.map(String) : []).entries())
    if (!ids.includes(column)) report([id, "list", index], `'${column}' is not a column of '${id}'.${nearest(column, ids)}`);
  for (const [column, own] of columns) {
    const at: Path = [id, "columns", column];
    checkQuestion(own, at, report);
    if (["table", "longtext"].includes(String(valueAt(own, "kind"))) && column === ids[0])
      report([...at, "kind"], `The first column names a row, so it is short: 'text' or a choice.`);
    const rowsOf = valueAt(own, "rowsOf");
    if (rowsOf === undefined) continue;
    const tables = [...asked.values()].filter(({ question }) => question.kind === "table" && question.id !== id);
    if (!tables.some(({ question }) => question.id === rowsOf))
      report(
        [...at, "rowsOf"],
        `There is no other table '${String(rowsOf)}'.${nearest(
          String(rowsOf),
          tables.map(({ question }) => question.id),
        )}`,
      );
  }
}

function checkQuestion(raw: unknown, at: Path, report: Report): void {
  const options = valueAt(raw, "options");
  const ids = Array.isArray(options) ? options.map(String) : [];
  const reserved = ids.indexOf(unsureWord);
  if (reserved >= 0)
    report(
      [...at, "options", reserved],
      `'${unsureWord}' is reserved for 'weet ik nog niet', which every question has. Choose another id.`,
    );
  const alone = valueAt(raw, "alone");
  if (alone !== undefined && !ids.includes(String(alone)))
    report([...at, "alone"], `'${alone}' is not an option of this question.${nearest(String(alone), ids)}`);
  const [from, to, min, max] = ["from", "to", "min", "max"].map((key) => valueAt(raw, key));
  if (Number(from) >= Number(to)) report([...at, "to"], `A scale runs up: 'to' must be above ${from}.`);
  if (Number(min) > Number(max)) report([...at, "max"], `'max' must be at least ${min}.`);
  if (ids.length > 0 && Number(max) > ids.length) report([...at, "max"], `There are ${ids.length} options, so nobody can choose ${max}.`);
}

/** Every source named in a list exists. */
export function checkSources({ file }: Project, sources: unknown, at: Path, report: Report | undefined): void {
  const known = pairsOf(file("content/sources.yaml")?.value).map(([id]) => id);
  for (const [index, id] of (Array.isArray(sources) ? sources.map(String) : []).entries())
    if (!known.includes(id)) report?.([...at, index], `There is no source '${id}' in content/sources.yaml.${nearest(id, known)}`);
}

function checkFlow({ asked }: Project, { folder, flow, file }: FlowFolder): void {
  const loaded = file("flow");
  if (!flow || !loaded) return;
  const { report, value } = loaded;
  if (flow.id !== folder) report(["id"], `This flow stands in flows/${folder}, so its id must be '${folder}'.`);
  const ids = flow.steps.map((step) => step.id);
  const placed = new Map<string, string>();
  const mustExist = (id: string, at: Path) => {
    const found = asked.get(id);
    if (!found) report(at, `There is no question '${id}'.${nearest(id, [...asked.keys()])}`);
    else if (found.parent !== undefined)
      report(at, `'${id}' is a field of '${found.parent}' and comes with it. Name only '${found.parent}'.`);
    else return true;
    return false;
  };
  for (const [index, step] of flow.steps.entries()) {
    if (ids.indexOf(step.id) < index) report(["steps", index, "id"], `The step '${step.id}' is already there. Choose another id.`);
    for (const [place, id] of step.questions.entries()) {
      const at = ["steps", index, "questions", place];
      if (!mustExist(id, at)) continue;
      const before = placed.get(id);
      if (before !== undefined) report(at, `'${id}' is already asked in step '${before}'. Ask it once.`);
      else if (asked.get(id)?.folder !== folder && asked.get(id)?.folder !== "shared")
        report(at, `'${id}' belongs to flows/${asked.get(id)?.folder}. Move it to flows/shared to ask it here.`);
      placed.set(id, step.id);
    }
  }
  for (const key of ["reads", "adjusts"]) {
    const named = valueAt(value, key);
    for (const [index, id] of (Array.isArray(named) ? named.map(String) : []).entries()) mustExist(id, [key, index]);
  }
  for (const [key, groups] of [["tracks", flow.tracks] as const, ["parts", flow.parts ?? []] as const])
    for (const [index, group] of groups.entries())
      for (const [place, id] of group.steps.entries())
        if (!ids.includes(id)) report([key, index, "steps", place], `There is no step '${id}'.${nearest(id, ids)}`);
  if (!flow.parts) return;
  const parted = flow.parts.flatMap((part) => part.steps);
  const wrong = ids.findIndex((id, index) => parted[index] !== id);
  if (wrong >= 0 || parted.length !== ids.length)
    report(["parts"], `Name every step once in 'parts', in the order of 'steps'. Look at '${ids[wrong] ?? parted[ids.length]}'.`, {
      key: true,
    });
}

/** A finding is shown beside questions that the flow asks, not fields of them. */
function checkBeside({ asked }: Project, { flow, file }: FlowFolder): void {
  const rules = file("rules");
  const ids = [...(flow?.steps.flatMap((step) => step.questions) ?? [])].filter((id) => asked.has(id));
  for (const [rule, own] of pairsOf(rules?.value)) {
    const beside = valueAt(own, "beside");
    for (const [place, id] of (Array.isArray(beside) ? beside.map(String) : []).entries())
      if (!ids.includes(id)) rules?.report([rule, "beside", place], `No step of this flow asks '${id}'.${nearest(id, ids)}`);
  }
}

/** A question that no step asks, no screen sets and no flow reads would never get an answer. */
function checkPlaced({ folders, asked }: Project): void {
  const named = new Set(
    folders.flatMap(({ flow, file }) => {
      const adjusts = valueAt(file("flow")?.value, "adjusts");
      return [
        ...(flow?.steps.flatMap((step) => step.questions) ?? []),
        ...(flow?.reads ?? []),
        ...(Array.isArray(adjusts) ? adjusts.map(String) : []),
      ];
    }),
  );
  if (folders.every(({ flow }) => flow === undefined)) return;
  for (const [id, { folder, at, parent }] of [...asked, ...folders.flatMap(({ own }) => [...(own ?? [])])]) {
    if (parent !== undefined || named.has(id)) continue;
    const report = folders.find((one) => one.folder === folder)?.file("questions")?.report;
    report?.(at, `No step asks '${id}'. Put it in a step of a flow.yaml, or in 'adjusts' when a result screen sets it.`, { key: true });
  }
}
