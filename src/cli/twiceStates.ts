import cases from "../../flows/twice/cases.yaml";
import { parseAnswer } from "../engine/answers.ts";
import type { Answer, Answers, StepId } from "../engine/types.ts";
import { definition } from "../wizards/twice/definition.ts";
import { assess } from "../wizards/twice/findings.ts";
import { pages, pathOfRow, pathOfStep } from "../wizards/twice/paths.ts";
import { known } from "../wizards/twice/useAssessment.ts";

/** A page of Twice for one set of answers. `step` is that of a question, or the name of another page. */
interface TwiceState {
  readonly title: string;
  readonly step: string;
  readonly path: string;
  readonly answers: Answers;
}

const answersOf = (id: string): Answers => {
  const found = cases.find((one) => one.case === id);
  if (!found) throw new Error(`There is no case '${id}'.`);
  return Object.fromEntries(
    Object.entries(found.answers).flatMap(([question, value]): [string, Answer][] => {
      const asked = definition.questions[question];
      const answer = asked && parseAnswer(asked, value);
      return answer && !("problem" in answer) ? [[question, answer]] : [];
    }),
  );
};
const single = (option: string): Answer => ({ kind: "single", option });
const multi = (...options: string[]): Answer => ({ kind: "multi", options });

/** The practice case with its twelve findings, and the same case after repair. */
export const practice = answersOf("KERKPLEIN");
export const repaired = answersOf("HERSTELD");
/** Answers that together open everything there is to ask, as far as it goes together. */
const doors: readonly Answers[] = [
  {
    room: single("s2"),
    influenceLevel: single("coDecide"),
    decisionBody: single("council"),
    barriers: multi("youth"),
    speaksFor: single("both"),
    councilPosition: single("first"),
    personalData: multi("nameAndEmail"),
    legalTracks: multi("outOfPlanPermit", "ownOrdinance"),
    priorInput: single("noTrace"),
  },
  { influenceLevel: single("consult") },
];

/** For every question: with nothing filled in, with the answer of a case, and "weet ik nog niet"; for every table a row; every other page. */
export function twiceStates(): readonly TwiceState[] {
  const named: Answers = { caseTitle: { kind: "text", value: "Kerkplein opnieuw inrichten" } };
  const steps = definition.flow.steps.map(({ id, questions }) => ({ id, question: definition.questions[questions[0] ?? ""]! }));
  const empty = steps.flatMap(({ id, question }): TwiceState[] => {
    const open = doors.map((door) => without({ ...named, ...door }, question.id)).find((answers) => isShown(id, answers));
    if (!open) throw new Error(`No door opens '${id}'.`);
    const states = [{ title: `${id} empty`, step: id, path: pathOfStep(id), answers: open }];
    const unsure: Answer = { kind: "unsure" };
    if (question.kind === "table") states.push({ title: `${id} new row`, step: id, path: pathOfRow(id, "nieuw"), answers: open });
    else states.push({ title: `${id} unsure`, step: id, path: pathOfStep(id), answers: { ...open, [question.id]: unsure } });
    return states;
  });
  const filled = steps.flatMap(({ id, question }): TwiceState[] => {
    const answers = [practice, repaired].find((all) => isShown(id, all));
    if (!answers) return [];
    const answer = answers[question.id];
    const row = answer?.kind === "table" ? answer.rows[0] : undefined;
    return [
      { title: `${id} answered`, step: id, path: pathOfStep(id), answers },
      ...(row ? [{ title: `${id} row`, step: id, path: pathOfRow(id, row.id), answers }] : []),
    ];
  });
  const others = ["", ...Object.values(pages)].flatMap((path) =>
    [named, practice].map((answers, at) => ({ title: `${path || "tasks"} ${at}`, step: path || "tasks", path, answers })),
  );
  return [...empty, ...filled, ...others];
}

const isShown = (step: StepId, answers: Answers) => assess(answers, known).shown.includes(step);
function without(answers: Answers, question: string): Answers {
  const { [question]: _gone, ...rest } = answers;
  return rest;
}
