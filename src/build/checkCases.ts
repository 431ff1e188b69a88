import { parseAnswer } from "../engine/answers.ts";
import type { Field } from "../engine/types.ts";
import { pairsOf, seenFrom, valueAt, withFields, type Project } from "./project.ts";
import { isMapValue } from "./shape.ts";
import { nearest } from "./source.ts";

/** Every case answers questions that its flow asks, in their own notation, and says what it expects. */
export function checkCases(project: Project): void {
  for (const folder of project.folders) {
    const { flow, file } = folder;
    const { asked } = seenFrom(project, folder);
    const cases = file("cases");
    if (!cases || !flow) continue;
    const adjusts = valueAt(file("flow")?.value, "adjusts");
    const ids = withFields(
      [...flow.reads, ...flow.steps.flatMap((step) => step.questions), ...(Array.isArray(adjusts) ? adjusts.map(String) : [])],
      asked,
    );
    const seen = new Set<string>();
    for (const [document, value] of cases.source.values.entries()) {
      const name = String(valueAt(value, "case"));
      if (seen.has(name)) cases.report(["case"], `There is already a case '${name}'. Choose another id.`, { document });
      const base = valueAt(value, "base");
      if (base !== undefined && !seen.has(String(base)))
        cases.report(["base"], `There is no case '${String(base)}' above this one.${nearest(String(base), [...seen])}`, { document });
      seen.add(name);
      for (const key of ["answers", "expect"]) {
        const own = valueAt(value, key);
        if ((!isMapValue(own) || Object.keys(own).length === 0) && !(key === "answers" && base !== undefined))
          cases.report([key], `The case '${name}' says nothing in '${key}'.`, { document });
      }
      for (const [id, answer] of pairsOf(valueAt(value, "answers"))) {
        const question = ids.includes(id) ? asked.get(id)?.question : undefined;
        if (!question) {
          cases.report(["answers", id], `The flow '${flow.id}' does not ask '${id}'.${nearest(id, ids)}`, { document, key: true });
          continue;
        }
        const { problem, at: cell } = { problem: undefined, at: undefined, ...parseAnswer(question, answer) };
        if (problem === undefined || problem === "empty") continue;
        const column = cell && question.kind === "table" ? question.columns.find((one) => one.id === cell[1]) : undefined;
        const [place, asks] = cell ? [cell, column] : [[], question];
        const value = valueAt(answer, ...place);
        cases.report(
          ["answers", id, ...place],
          asks ? `${shown(value)} is not an answer to '${asks.id}'. ${wanted(asks)}` : `'${cell?.[1]}' is not a column of '${id}'.`,
          { document, ...(asks ? {} : { key: true }) },
        );
      }
    }
  }
}

const shown = (answer: unknown) => {
  const text = JSON.stringify(answer) ?? "This";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function wanted(question: Field): string {
  switch (question.kind) {
    case "single":
      return `Choose one of: ${question.options.join(", ")}.`;
    case "multi":
      return `Give a list of: ${question.options.join(", ")}.`;
    case "scale":
      return `Give a whole number from ${question.from} to ${question.to}.`;
    case "number":
      return "Give a number in its range.";
    case "date":
      return "Give a day such as 2027-03-15.";
    case "text":
      return `Give a text of at most ${question.max} signs.`;
    case "table":
      return "Give a list of rows, each with values by column.";
  }
}
