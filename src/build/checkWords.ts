import type { Field } from "../engine/types.ts";
import { pairsOf, seenFrom, type FlowFolder, type Project } from "./project.ts";
import { nearest, type Path } from "./source.ts";

/** A text of a words file and where it stands. */
export interface Leaf {
  readonly at: Path;
  readonly text: string;
}
/** Every Dutch text of a file, in order. */
export function leavesOf(value: unknown, at: Path = []): readonly Leaf[] {
  if (typeof value === "string" || typeof value === "number") return [{ at, text: String(value) }];
  return pairsOf(value).flatMap(([key, own]) => leavesOf(own, [...at, key]));
}

/** Everything that is shown has a Dutch text, and every text of a flow is about something. */
export function checkFlowWords(project: Project): void {
  for (const folder of project.folders) {
    const words = folder.file("nl");
    if (!words) continue;
    const { needed, possible } = expectedWords(seenFrom(project, folder), folder);
    const present = new Set(leavesOf(words.value).map(({ at }) => at.join(".")));
    for (const key of needed) if (!present.has(key)) words.report(key.split("."), `The text '${key}' is missing.`, { key: true });
    for (const { at } of leavesOf(words.value)) {
      const key = at.join(".");
      if (isOwn(at) || needed.has(key) || possible.has(key)) continue;
      words.report(
        at,
        `Nothing shows the text '${key}'.${nearest(
          key,
          [...needed, ...possible].filter((other) => !present.has(other)),
        )}`,
        { key: true },
      );
    }
  }
}

/** Texts of a wizard's own screens: under `words`, and beside the name of the flow. The program looks them up by key. */
export const isOwn = (at: Path): boolean => at[0] === "words" || at[0] === "quotes" || (at[0] === "flow" && at[1] !== "name");

function expectedWords({ asked }: Project, { folder, flow, rules }: FlowFolder) {
  const needed = new Set<string>(["flow.name"]);
  const possible = new Set<string>();
  for (const step of flow?.steps ?? []) {
    const title = `steps.${step.id}.title`;
    (step.questions.length > 1 ? needed : possible).add(title);
    possible.add(`steps.${step.id}.help`);
  }
  for (const part of flow?.parts ?? []) {
    needed.add(`parts.${part.id}.title`);
    possible.add(`parts.${part.id}.help`);
  }
  for (const track of flow?.tracks ?? []) {
    needed.add(`tracks.${track.id}.name`);
    possible.add(`tracks.${track.id}.help`);
  }
  const askedHere = [...asked.values()].filter((one) => one.folder === folder);
  for (const { question, parent } of askedHere) {
    const base = `questions.${question.id}`;
    for (const key of ["ask", "short"]) needed.add(`${base}.${key}`);
    (parent === undefined ? needed : possible).add(`${base}.why`);
    for (const key of ["help", "example", "counts", "note", "unsure", "empty"]) possible.add(`${base}.${key}`);
    if (question.kind === "table") for (const key of rowWords) possible.add(`${base}.rows.${key}`);
    for (const { key, label } of labelsOf(question)) {
      needed.add(`${base}.${key}.label`);
      for (const extra of label) possible.add(`${base}.${key}.${extra}`);
    }
  }
  for (const rule of rules) {
    needed.add(`rules.${rule.id}.sentence`);
    for (const key of ["do", "why"]) possible.add(`rules.${rule.id}.${key}`);
    for (const variant of rule.variants ?? []) {
      needed.add(`rules.${rule.id}.variants.${variant.id}.sentence`);
      possible.add(`rules.${rule.id}.variants.${variant.id}.do`);
    }
  }
  return { needed, possible };
}

/** What is said about the rows of a table; `nothing` offers to say that nothing belongs in it. */
const rowWords = "add change save back empty nothing paste count_one count_other addPasted_one addPasted_other".split(" ");

function labelsOf(question: Field): readonly { key: string; label: readonly string[] }[] {
  if ("options" in question) return question.options.map((option) => ({ key: `options.${option}`, label: ["help"] }));
  if (question.kind === "table") {
    return question.columns.flatMap((column) => [
      { key: `columns.${column.id}`, label: ["ask", "help", "empty"] },
      ...labelsOf(column).map(({ key, label }) => ({ key: `columns.${column.id}.${key}`, label })),
    ]);
  }
  if (question.kind !== "scale") return [];
  return Array.from({ length: question.to - question.from + 1 }, (_, at) => ({
    key: `positions.${question.from + at}`,
    label: ["example", "help"],
  }));
}
