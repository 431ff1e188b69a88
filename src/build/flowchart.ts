import { questionsRead } from "../engine/conditions.ts";
import type { Amount, Condition, Fact, Flow, Question, QuestionId } from "../engine/types.ts";

const [start, end] = ["<!-- flows:start -->", "<!-- flows:end -->"];

/**
 * A flow as a Mermaid flowchart. With a fixed order: steps in that order, with the condition on the way into a step and on what a
 * question opens. Without: the parts, and what opens what.
 */
export const chartOf = (flow: Flow, questions: ReadonlyMap<QuestionId, Question>): string =>
  flow.order === "free" && flow.parts ? chartOfParts(flow, flow.parts, questions) : chartInOrder(flow, questions);

function chartInOrder(flow: Flow, questions: ReadonlyMap<QuestionId, Question>): string {
  const lines = ["```mermaid", "flowchart TD", `  start_([${flow.id}, version ${flow.version}])`];
  let before = ["start_"];
  for (const step of flow.steps) {
    lines.push(`  ${step.id}["${step.questions.join(", ")}"]`);
    for (const from of before) lines.push(step.showIf ? `  ${from} -->|"${inWords(step.showIf)}"| ${step.id}` : `  ${from} --> ${step.id}`);
    // A step that may be left out is passed by: the next is reached from before it as well.
    before = step.showIf ? [step.id, ...before] : [step.id];
    for (const id of step.questions)
      for (const field of questions.get(id)?.with ?? []) {
        lines.push(`  ${step.id}_${field.id}("${field.id}")`);
        lines.push(`  ${step.id} -.->${field.showIf ? `|"${inWords(field.showIf)}"|` : ""} ${step.id}_${field.id}`);
      }
  }
  lines.push("  end_([result])", ...before.map((from) => `  ${from} --> end_`), "```");
  return [`### ${flow.id}`, "", ...lines].join("\n");
}

function chartOfParts(flow: Flow, parts: NonNullable<Flow["parts"]>, questions: ReadonlyMap<QuestionId, Question>): string {
  const stepOf = new Map(flow.steps.flatMap((step) => step.questions.map((id) => [id, step.id] as const)));
  const opens = (condition: Condition, target: string) =>
    questionsRead(condition)
      .flatMap((id) => stepOf.get(id) ?? [])
      .map((from) => `  ${from} -.->|"${inWords(condition)}"| ${target}`);
  const boxes = parts.flatMap((part) => [
    `  subgraph part_${part.id}["${part.id}"]`,
    ...flow.steps
      .filter(({ id }) => part.steps.includes(id))
      .flatMap(({ id, questions: asked }) => [
        `    ${id}["${asked.join(", ")}"]`,
        ...fieldsOf(asked, questions).map((field) => `    ${id} --- ${id}_${field.id}("${field.id}")`),
      ]),
    "  end",
  ]);
  const ways = flow.steps.flatMap(({ id, showIf }) => (showIf ? opens(showIf, id) : []));
  const head = ["```mermaid", "flowchart LR", `  start_([${flow.id}, version ${flow.version}])`];
  return [`### ${flow.id}`, "", ...head, ...boxes, ...ways, "```"].join("\n");
}
const fieldsOf = (asked: readonly QuestionId[], questions: ReadonlyMap<QuestionId, Question>) =>
  asked.flatMap((id) => questions.get(id)?.with ?? []);

/** The README with the charts between its markers, or undefined when it has none. */
export function withCharts(readme: string, charts: string): string | undefined {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${readme.slice(0, from + start.length)}\n\n${charts}\n\n${readme.slice(to)}`;
}

/** A condition as a short English sentence. */
export function inWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(grouped).join(" and ");
  if ("any" in condition) return condition.any.map(grouped).join(" or ");
  return "not" in condition ? `not ${grouped(condition.not)}` : factInWords(condition);
}
const grouped = (condition: Condition) => ("all" in condition || "any" in condition ? `(${inWords(condition)})` : inWords(condition));
const amount = (given: Amount) => (typeof given === "number" ? String(given) : given.quantity);

function factInWords(fact: Fact): string {
  if ("check" in fact) return fact.check;
  if ("rowsOf" in fact)
    return `${fact.every ? "every row" : `${fact.atLeast ?? 1} or more rows`} of ${fact.rowsOf}: ${inWords(fact.where)}`;
  const subject = "quantity" in fact ? fact.quantity : fact.question;
  if ("is" in fact) return `${subject} is ${fact.is}`;
  if ("oneOf" in fact) return `${subject} is ${fact.oneOf.join(" or ")}`;
  if ("includes" in fact) return `${subject} has ${fact.includes}`;
  if ("includesOtherThan" in fact) return `${subject} has more than ${fact.includesOtherThan}`;
  if ("first" in fact) return `${subject} has ${fact.first} first`;
  if ("before" in fact) return `${subject} before ${fact.before}`;
  if ("after" in fact) return `${subject} after ${fact.after}`;
  if ("empty" in fact) return `${subject} is empty`;
  if ("atLeast" in fact) return `${subject} at least ${amount(fact.atLeast)}`;
  if ("atMost" in fact) return `${subject} at most ${amount(fact.atMost)}`;
  return "above" in fact ? `${subject} above ${amount(fact.above)}` : `${subject} below ${amount(fact.below)}`;
}
