import type { Condition, Field, QuestionId } from "../engine/types.ts";
import { checksIn, quantitiesIn, questionsRead } from "../engine/conditions.ts";
import { checkCondition, type Sight } from "./checkFacts.ts";
import { neverHolds } from "./neverHolds.ts";
import { seenFrom, valueAt, withFields, type FlowFolder, type Project } from "./project.ts";
import type { Path, Report } from "./source.ts";

/** Every condition reads what exists and is answered by then, in a way that fits, and can hold. */
export function checkConditions(project: Project): void {
  for (const folder of project.folders) {
    const seen = seenFrom(project, folder);
    checkSteps(seen, folder);
    checkFields(seen, folder);
    checkRules(seen, folder);
  }
}

const pick = (project: Project, ids: readonly QuestionId[]): ReadonlyMap<QuestionId, Field> =>
  new Map(ids.flatMap((id): [QuestionId, Field][] => (project.asked.has(id) ? [[id, project.asked.get(id)?.question as Field]] : [])));

function checkSteps(project: Project, { flow, file }: FlowFolder): void {
  const loaded = file("flow");
  if (!flow || !loaded) return;
  for (const [index, step] of flow.steps.entries()) {
    const earlier = withFields([...flow.reads, ...flow.steps.slice(0, index).flatMap((one) => one.questions)], project.asked);
    const refusal = (id: QuestionId) => {
      const later = flow.steps.find((one) => withFields(one.questions, project.asked).includes(id));
      if (!later) return notInFlow(id, flow.id);
      return later === step
        ? `'${id}' is asked in this step itself. A step can only depend on earlier ones.`
        : `'${id}' is asked later, in step '${later.id}'. A condition reads only earlier steps.`;
    };
    checkOne(
      step.showIf,
      ["steps", index, "showIf"],
      { project, report: loaded.report, visible: pick(project, earlier), refusal },
      `The step '${step.id}' can never be shown`,
    );
  }
}
const notInFlow = (id: QuestionId, flow: string) => `The flow '${flow}' does not ask '${id}'. Put it in a step, or in 'reads'.`;

/** A field reads earlier steps and the question it belongs to; a column reads the columns before it as well. */
function checkFields(project: Project, { folder, file }: FlowFolder): void {
  const loaded = file("questions");
  if (!loaded) return;
  for (const { question, folder: own } of project.asked.values()) {
    if (own !== folder) continue;
    const { fields, before } = fieldsOf(project, question);
    const at: Path = [question.id, question.kind === "table" ? "columns" : "with"];
    for (const field of fields) {
      const columns = question.kind === "table" ? question.columns : [];
      const refusal = (id: QuestionId) =>
        field.id === id
          ? `'${id}' cannot decide about itself.`
          : columns.length > 0
            ? `'${id}' is not answered yet here. A column reads earlier steps and the columns before it.`
            : `'${id}' is not answered yet here. A field reads earlier steps and the question it belongs to.`;
      const place = columns.indexOf(field);
      const siblings = columns.slice(0, place).map((column) => [column.id, column] as const);
      const later = columns.slice(place).map((column) => column.id);
      const visible = new Map<QuestionId, Field>([...pick(project, before), ...siblings]);
      checkOne(
        field.showIf,
        [...at, field.id, "showIf"],
        { project, report: loaded.report, visible, refusal, later },
        `The field '${field.id}' can never be shown`,
      );
    }
  }
}

function fieldsOf(project: Project, question: Field): { fields: readonly Field[]; before: readonly QuestionId[] } {
  const flows = project.folders.flatMap(({ flow }) => flow ?? []);
  const sights = flows.flatMap((flow) => {
    const at = flow.steps.findIndex((step) => step.questions.includes(question.id));
    return at < 0 ? [] : [withFields([...flow.reads, ...flow.steps.slice(0, at).flatMap((step) => step.questions)], project.asked)];
  });
  // A shared question is asked by several flows: its fields may read only what all of them asked before.
  const [first = []] = sights;
  const before = first.filter((id) => sights.every((sight) => sight.includes(id)));
  return { fields: question.kind === "table" ? question.columns : (question.with ?? []), before: [...before, question.id] };
}

/** What a condition over a whole case may look at: everything that the flow asks, reads or sets. */
export function wholeCase(project: Project, { folder, flow, file }: FlowFolder, report: Report): Sight {
  const adjusts = valueAt(file("flow")?.value, "adjusts");
  const asked = [
    ...(flow?.reads ?? []),
    ...(flow?.steps.flatMap((step) => step.questions) ?? []),
    ...(Array.isArray(adjusts) ? adjusts.map(String) : []),
  ];
  return {
    project,
    report,
    visible: pick(project, withFields(asked, project.asked)),
    refusal: (id) => notInFlow(id, flow?.id ?? folder),
  };
}

function checkRules(project: Project, folder: FlowFolder): void {
  const { rules } = folder;
  const loaded = folder.file("rules");
  if (!loaded) return;
  const sight = wholeCase(project, folder, loaded.report);
  for (const rule of rules) {
    const reads = [...questionsRead(rule.when), ...quantitiesIn(rule.when).flatMap(project.known.quantityReads)];
    const known = quantitiesIn(rule.when).every((id) => project.known.quantities.includes(id));
    if (reads.length === 0 && known && checksIn(rule.when).length === 0)
      loaded.report([rule.id, "when"], `The rule '${rule.id}' reads no answer, so it always says the same.`);
    checkOne(rule.when, [rule.id, "when"], sight, `The rule '${rule.id}' can never hold`);
    for (const variant of rule.variants ?? [])
      checkOne(
        { all: [rule.when, variant.when] },
        [rule.id, "variants", variant.id, "when"],
        sight,
        `The variant '${variant.id}' can never hold`,
        variant.when,
      );
  }
}

/** Reports what is wrong in a condition, and with `never` that it cannot hold. */
export function checkOne(condition: Condition | undefined, at: Path, sight: Sight, never: string, own = condition): void {
  if (!condition || !own) return;
  const right = checkCondition(own, at, sight);
  if (right && neverHolds(condition, sight.visible)) sight.report(at, `${never}: its conditions contradict each other.`);
}
