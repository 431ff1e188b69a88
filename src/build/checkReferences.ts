import { rungIds } from "../domain/ids.ts";
import { unsureWord } from "../engine/answers.ts";
import { pairsOf, valueAt, type FlowFolder, type Project } from "./project.ts";
import { nearest, type Path, type Report } from "./source.ts";

/** Every id that is named exists, is named once, and fits what names it. Conditions are checked apart. */
export function checkReferences(project: Project): void {
  for (const folder of project.folders) {
    checkQuestions(project, folder);
    checkFlow(project, folder);
    const rules = folder.file("rules");
    for (const [id, rule] of pairsOf(rules?.value)) checkSources(project, valueAt(rule, "sources"), [id, "sources"], rules?.report);
  }
  checkPlaced(project);
  checkContent(project);
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
    for (const [field, own] of pairsOf(valueAt(raw, "with"))) each(field, own, [id, "with", field]);
    for (const [column, own] of pairsOf(valueAt(raw, "columns"))) checkQuestion(own, [id, "columns", column], questions.report);
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

function checkSources({ file }: Project, sources: unknown, at: Path, report: Report | undefined): void {
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
  for (const [index, track] of flow.tracks.entries())
    for (const [place, id] of track.steps.entries())
      if (!ids.includes(id)) report(["tracks", index, "steps", place], `There is no step '${id}'.${nearest(id, ids)}`);
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
  for (const [id, { folder, at, parent }] of asked) {
    if (parent !== undefined || named.has(id)) continue;
    const report = folders.find((one) => one.folder === folder)?.file("questions")?.report;
    report?.(at, `No step asks '${id}'. Put it in a step of a flow.yaml, or in 'adjusts' when a result screen sets it.`, { key: true });
  }
}

function checkContent(project: Project): void {
  const { file, asked } = project;
  const duties = file("content/duties.yaml");
  const tracks = asked.get("legalTracks")?.question;
  const options = tracks && "options" in tracks ? tracks.options : undefined;
  const certainty = file("content/sources.yaml")?.value;
  for (const [id, duty] of pairsOf(duties?.value)) {
    const [track, needs, sources] = ["track", "needs", "sources"].map((key) => valueAt(duty, key));
    if (options && !options.includes(String(track)))
      duties?.report([id, "track"], `'${track}' is not an option of 'legalTracks'.${nearest(String(track), options)}`);
    if (needs !== undefined && !asked.has(String(needs)))
      duties?.report([id, "needs"], `There is no question '${needs}'.${nearest(String(needs), [...asked.keys()])}`);
    checkSources(project, sources, [id, "sources"], duties?.report);
    for (const [index, source] of (Array.isArray(sources) ? sources.map(String) : []).entries())
      if (valueAt(certainty, source, "certainty") === "C")
        duties?.report([id, "sources", index], `'${source}' has certainty C and may not carry a duty. Find a better source.`);
  }
  const ladder = file("content/ladder.yaml");
  for (const [id] of pairsOf(ladder?.value))
    if (!rungIds.some((rung) => rung === id)) ladder?.report([id], `There is no rung '${id}'.${nearest(id, rungIds)}`, { key: true });
  for (const [index, id] of rungIds.entries()) {
    const own = valueAt(ladder?.value, id);
    if (ladder && own === undefined) ladder.report([], `The rung '${id}' is missing.`);
    else if (own !== undefined && valueAt(own, "number") !== index + 1)
      ladder?.report([id, "number"], `The number of '${id}' must be ${index + 1}: the order of the rungs is fixed.`);
  }
}
