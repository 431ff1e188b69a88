import { parseAnswer } from "../engine/answers.ts";
import type { Answer, Answers, Question, QuestionId, Row } from "../engine/types.ts";
import type { Known, Rename } from "./known.ts";
import type { Dossier, Retired } from "./types.ts";

/** Why an answer was withdrawn: one of these, or the reason that stands beside the rename in the words of an editor. */
type RetiredReason = "questionGone" | "optionGone" | "outOfRange" | "otherKind";

/** The case with its answers held against the questions of this release. An answer is withdrawn, never guessed. */
export function fitToKnown(dossier: Dossier, known: Known): { readonly dossier: Dossier; readonly retired: readonly Retired[] } {
  const retired: Retired[] = [];
  const retire = (question: QuestionId, answer: Answer, reason: string): void => {
    const words = known.wordsOf(question, answer) || plainWords(answer);
    retired.push({ question, answer, words, reason, told: false });
  };
  const answers = fitAnswers(dossier.answers, known, retire);
  const perStep = { ...known, questions: known.perStep.questions, renames: renamesIn(known.perStep.flow, known.renames) };
  const givenIn = byNewId(dossier.givenIn, known);
  const fitted: Dossier = {
    ...dossier,
    answers,
    givenIn: Object.fromEntries(Object.entries(givenIn).filter(([id]) => answers[id] !== undefined)),
    notes: byNewId(dossier.notes, known),
    drafts: byNewId(dossier.drafts, known),
    filters: Object.fromEntries(Object.entries(dossier.filters).map(([row, own]) => [row, fitAnswers(own, perStep, retire)])),
  };
  return { dossier: retired.length > 0 ? { ...fitted, retired: [...fitted.retired, ...retired] } : fitted, retired };
}
type Retire = (question: QuestionId, answer: Answer, reason: string) => void;

function fitAnswers(answers: Answers, known: Known, retire: Retire): Answers {
  const fitted: Record<QuestionId, Answer> = {};
  for (const [oldId, stored] of Object.entries(answers)) {
    const { id, dropped } = follow(known.renames.questions, oldId);
    const question = own(known.questions, id);
    const given = stored && renameOptions(stored, [oldId, id], known);
    // Answered under its new name as well: that is the later one.
    const isTaken = id !== oldId && answers[id] !== undefined;
    if (!stored || !given) continue;
    if (dropped !== undefined) retire(oldId, stored, dropped);
    else if ("because" in given) retire(id, stored, given.because);
    else if (!question || isTaken) retire(oldId, stored, "questionGone");
    else {
      const kept = fitAnswer(given, question, known, retire);
      if (kept) fitted[id] = kept;
    }
  }
  return fitted;
}

function fitAnswer(answer: Answer, question: Question, known: Known, retire: Retire): Answer | undefined {
  if (answer.kind === "unsure") return answer;
  if (answer.kind === "table" && question.kind === "table")
    return { ...answer, rows: apart(answer.rows).map((row) => fitRow(row, question, known, retire)) };
  const reason = misfit(answer, question);
  if (reason === undefined) return answer;
  retire(question.id, answer, reason);
  return undefined;
}
function fitRow(row: Row, table: Extract<Question, { kind: "table" }>, known: Known, retire: Retire): Row {
  const columns = Object.fromEntries(table.columns.map((column) => [column.id, column]));
  return { ...row, cells: fitAnswers(row.cells, { ...known, questions: columns }, retire) };
}

/** Rows with ids of their own; a file that was put together by hand may use one twice. */
function apart(rows: readonly Row[]): readonly Row[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let { id } = row;
    for (let nth = 2; taken.has(id); nth++) id = `${row.id}-${nth}`;
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  });
}

/** A text of any length fits: what someone wrote is theirs, and the page says when it is too long. */
function misfit(answer: Exclude<Answer, { kind: "unsure" }>, question: Question): RetiredReason | undefined {
  if (answer.kind !== question.kind || answer.kind === "table") return "otherKind";
  if (answer.kind === "text") return undefined;
  const value = answer.kind === "single" ? answer.option : answer.kind === "multi" ? answer.options : answer.value;
  const parsed = parseAnswer(question, value);
  if (answer.kind === "multi" && answer.options.length === 0) return undefined;
  if (!("problem" in parsed)) return parsed.kind === answer.kind ? undefined : "optionGone";
  return parsed.problem === "notAnOption" || parsed.problem === "empty" ? "optionGone" : "outOfRange";
}

function renameOptions(answer: Answer, questions: readonly QuestionId[], known: Known): Answer | { readonly because: string } {
  const chosen = answer.kind === "single" ? [answer.option] : answer.kind === "multi" ? answer.options : [];
  const renamed: string[] = [];
  for (const option of chosen) {
    const names = questions.map((question) => `${question}.${option}`);
    const rename = names.map((name) => own(known.renames.options, name)).find((found) => found !== undefined);
    if (rename?.dropped) return { because: rename.because };
    // Written as `question.option`, like the name it replaces.
    renamed.push(rename?.to?.slice(rename.to.lastIndexOf(".") + 1) ?? option);
  }
  if (answer.kind === "single") return { ...answer, option: renamed[0]! };
  return answer.kind === "multi" ? { ...answer, options: [...new Set(renamed)] } : answer;
}

/** The renames of one flow, by the ids that it uses itself. */
function renamesIn(flow: string, { questions, options }: Known["renames"]): Known["renames"] {
  const own = (renames: Readonly<Record<string, Rename>>) =>
    Object.fromEntries(
      Object.entries(renames)
        .filter(([id]) => id.startsWith(`${flow}.`))
        .map(([id, { to, ...rest }]) => [id.slice(flow.length + 1), { ...rest, ...(to ? { to: to.slice(flow.length + 1) } : {}) }]),
    );
  return { questions: own(questions), options: own(options) };
}

/** The id as it is now. A rename of a rename is followed; more steps than there are renames is a circle. */
function follow(renames: Readonly<Record<string, Rename>>, old: string): { readonly id: string; readonly dropped?: string } {
  let id = old;
  for (let step = 0; step <= Object.keys(renames).length; step++) {
    const rename = own(renames, id);
    if (rename?.dropped) return { id, dropped: rename.because };
    if (rename?.to === undefined) return { id };
    id = rename.to;
  }
  return { id: old };
}
function byNewId<T>(record: Readonly<Record<QuestionId, T>>, known: Known): Readonly<Record<QuestionId, T>> {
  const moved = Object.entries(record).map(([id, value]) => [follow(known.renames.questions, id).id, value] as const);
  // What already stands under the new id comes last and stays.
  return Object.fromEntries([
    ...moved.filter(([id]) => record[id] === undefined),
    ...Object.entries(record).filter(([id]) => follow(known.renames.questions, id).id === id),
  ]);
}
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

function plainWords(answer: Answer): string {
  switch (answer.kind) {
    case "unsure":
      return "";
    case "single":
      return answer.option;
    case "multi":
      return answer.options.join(", ");
    case "table":
      return answer.rows
        .map((row) =>
          Object.values(row.cells)
            .map((cell) => (cell ? plainWords(cell) : ""))
            .join(", "),
        )
        .join("; ");
    default:
      return String(answer.value);
  }
}
