import type { RowEdit } from "../engine/rows.ts";
import type { Answer, Question } from "../engine/types.ts";
import type { Change } from "./api.ts";
import { hostile, questions } from "./fakes.ts";

/** A source of chance that gives the same run for the same seed. */
export type Chance = (below: number) => number;
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** For tests: any answer that fits the question. */
function anyAnswer(question: Question, chance: Chance): Answer {
  if (chance(8) === 0) return { kind: "unsure" };
  switch (question.kind) {
    case "single":
      return { kind: "single", option: question.options[chance(question.options.length)]! };
    case "multi":
      return { kind: "multi", options: question.options.filter((option) => option !== question.alone && chance(2) === 0) };
    case "scale":
      return { kind: "scale", value: question.from + chance(question.to - question.from + 1) };
    case "number":
      return { kind: "number", value: chance(1_000_000) / 4 };
    case "date":
      return { kind: "date", value: `20${27 + chance(9)}-0${1 + chance(9)}-1${chance(10)}` };
    case "text":
      return chance(4) === 0
        ? { kind: "text", value: anyText(chance), rows: [{ id: `row${chance(3)}`, name: anyText(chance) }] }
        : { kind: "text", value: anyText(chance) };
    case "table":
      return {
        kind: "table",
        rows: Array.from({ length: chance(3) }, (_, at) => ({
          id: `row${at}`,
          cells: Object.fromEntries(question.columns.map((column) => [column.id, anyAnswer(column, chance)])),
        })),
      };
  }
}

/** For tests: a text as people type it, or one that hurts. */
const anyText = (chance: Chance): string => (chance(3) === 0 ? hostile[chance(hostile.length)]! : `tekst ${chance(1000)}`);

function anyRowEdit(chance: Chance): RowEdit {
  const [row, as] = [`row${chance(4)}`, `row${chance(9)}`];
  const whole = { id: row, cells: { subject: { kind: "text", value: anyText(chance) } } } as const;
  const edits: readonly RowEdit[] = [
    { kind: "add", rows: [whole], after: as },
    { kind: "put", row: whole },
    { kind: "duplicate", row, as },
    { kind: "move", row, by: chance(5) - 2 },
    { kind: "remove", row },
    { kind: "restore", row: whole, at: chance(4) },
  ];
  return edits[chance(edits.length)]!;
}

/** For tests: any change of a case. */
export function anyChange(chance: Chance): Change {
  const all = Object.values(questions);
  const { id, ...rest } = all[chance(all.length)]!;
  const on = "2027-03-15";
  switch (chance(14)) {
    case 0:
      return { kind: "note", question: id, text: chance(3) === 0 ? "" : anyText(chance) };
    case 1:
      return { kind: "draft", question: id, input: chance(3) === 0 ? undefined : { day: anyText(chance), month: "" } };
    case 2:
      return { kind: "adjust", adjustment: { setting: "breadth", chosen: chance(4), proposed: 2, note: anyText(chance), on } };
    case 3:
      return { kind: "unadjust", setting: "breadth" };
    case 4:
      return { kind: "place", flow: "consistent", step: id };
    case 5:
      return { kind: "filledBy", text: chance(2) === 0 ? "" : anyText(chance) };
    case 6:
      return { kind: "rename", title: anyText(chance) };
    case 7:
      return { kind: "rows", question: "steps", edit: anyRowEdit(chance), flow: "twice" };
    case 8:
      return {
        kind: "rowDraft",
        question: "steps",
        row: `row${chance(3)}`,
        input: chance(3) === 0 ? undefined : { typed: anyText(chance) },
      };
    case 9:
      return { kind: "adopted", adopted: chance(2) === 0 ? undefined : { on, by: anyText(chance) } };
    default:
      return {
        kind: "answer",
        question: id,
        answer: chance(6) === 0 ? undefined : anyAnswer({ id, ...rest } as Question, chance),
        flow: "consistent",
      };
  }
}
