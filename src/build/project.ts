import type { Field, Flow, Question, QuestionId, Rule } from "../engine/types.ts";
import type { Known } from "./compile.ts";
import { flowOf, questionsOf, rulesOf } from "./normalForm.ts";
import { isMapValue } from "./shape.ts";
import type { Path, Problem, Report, Source } from "./source.ts";

/** A file whose shape is right, with a way to say what is wrong in it. */
export interface Loaded {
  readonly source: Source;
  readonly value: unknown;
  readonly report: Report;
}
/** Where a question stands and to whom it belongs. */
interface Asked {
  readonly question: Field;
  /** The folder under flows/. */
  readonly folder: string;
  readonly at: Path;
  /** For a field: the question it belongs to. */
  readonly parent?: QuestionId;
}
/** The files of one folder under flows/, as far as they can be read. */
export interface FlowFolder {
  readonly folder: string;
  readonly flow: Flow | undefined;
  /** Of a flow that is answered once per step: its questions, whose ids are its own. */
  readonly own: ReadonlyMap<QuestionId, Asked> | undefined;
  readonly rules: readonly Rule[];
  /** A file of the folder by its name without ending. */
  readonly file: (name: string) => Loaded | undefined;
}
/** Everything authors wrote, for the checks. Only files without mistakes of shape are in it. */
export interface Project {
  readonly known: Known;
  readonly folders: readonly FlowFolder[];
  /** Every question and field of a case; the first where an id is there twice. */
  readonly asked: ReadonlyMap<QuestionId, Asked>;
  readonly file: (path: string) => Loaded | undefined;
  readonly paths: readonly string[];
}

/** The report function of one file. */
export const reporterFor =
  (source: Source, problems: Problem[]): Report =>
  (at, sentence, how = {}) => {
    problems.push({ file: source.path, ...source.placeOf(at, how.key, how.document), sentence, level: how.level ?? "error" });
  };

/** The keys and values of a map, none when it is something else. */
export const pairsOf = (value: unknown): readonly (readonly [string, unknown])[] => (isMapValue(value) ? Object.entries(value) : []);
/** A value deep in a value, as far as it exists. */
export const valueAt = (value: unknown, ...at: Path): unknown =>
  at.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** Puts the files together. */
export function projectOf(loaded: ReadonlyMap<string, Loaded>, known: Known): Project {
  const paths = [...loaded.keys()];
  const names = new Set(paths.flatMap((path) => /^flows\/([^/]+)\/[^/]+\.yaml$/.exec(path)?.[1] ?? []));
  const asked = new Map<QuestionId, Asked>();
  const folders = [...names].map((folder): FlowFolder => {
    const file = (name: string) => loaded.get(`flows/${folder}/${name}.yaml`);
    const questions = questionsOf(file("questions")?.value, known.checkReads);
    const flow = file("flow")?.value;
    const own = valueAt(flow, "scope") === "step" ? new Map<QuestionId, Asked>() : undefined;
    for (const [id, raw] of pairsOf(file("questions")?.value)) {
      add(own ?? asked, questions[id], { folder, at: [id] });
      for (const [field] of pairsOf(valueAt(raw, "with")))
        add(own ?? asked, questions[field], { folder, at: [id, "with", field], parent: id });
    }
    return {
      folder,
      own,
      flow: isMapValue(flow) ? flowOf(flow, known.checkReads) : undefined,
      rules: rulesOf(file("rules")?.value, known.checkReads),
      file,
    };
  });
  return { known, folders, asked, file: (path) => loaded.get(path), paths };
}

function add(asked: Map<QuestionId, Asked>, question: Question | undefined, where: Omit<Asked, "question">): void {
  if (question && !asked.has(question.id)) asked.set(question.id, { question, ...where });
}

/** The project as the files of a folder see it: the questions of a step are known only there. */
export const seenFrom = (project: Project, { own }: FlowFolder): Project =>
  own === undefined ? project : { ...project, asked: new Map([...project.asked, ...own]) };

/** The questions of a flow's steps with the fields that belong to them, in order. */
export const withFields = (questions: readonly QuestionId[], asked: Project["asked"]): readonly QuestionId[] =>
  questions.flatMap((id) => [id, ...(asked.get(id)?.question.with ?? []).map((field) => field.id)]);
