import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import consistent from "../../../flows/consistent/questions.yaml";
import shared from "../../../flows/shared/questions.yaml";
import cases from "../../../flows/twice/cases.yaml";
import own from "../../../flows/twice/questions.yaml";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answer, Answers, Question, QuestionId } from "../../engine/types.ts";
import { checkIds, checkOf, checkReads } from "../checks.ts";
import { single } from "./given.ts";
import { isInput } from "./steps.ts";

const questions: Readonly<Record<QuestionId, Question>> = { ...consistent, ...shared, ...own };
const columnsOf = (id: QuestionId) => {
  const question = questions[id];
  return question?.kind === "table" ? question.columns : [];
};
const given = cases.map(({ answers }): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, parseAnswer(questions[id]!, value) as Answer])),
);

/** Everything asked of an object by name, noted before it is given. */
const watched = <T extends object>(inner: T, note: (name: string) => void): T =>
  new Proxy(inner, {
    get(target, name) {
      if (typeof name === "string") note(name);
      return Reflect.get(target, name) as unknown;
    },
  });

/** The columns that a check looks at over all named cases, as `table.column`. */
function columnsRead(id: string): readonly string[] {
  const seen = new Set<string>();
  for (const answers of given) {
    const tables = Object.entries(answers).flatMap(([table, answer]): [QuestionId, Answer][] => {
      if (answer?.kind !== "table") return answer ? [[table, answer]] : [];
      const rows = answer.rows.map((row) => ({ ...row, cells: watched(row.cells, (column) => seen.add(`${table}.${column}`)) }));
      return [[table, { ...answer, rows }]];
    });
    checkOf(id, { answers: Object.fromEntries(tables), profile: standard });
  }
  return [...seen];
}

describe("what a check says it reads", () => {
  it.each(checkIds)("%s comes out the same without all other answers", (id) => {
    for (const answers of given) {
      const read = Object.fromEntries(Object.entries(answers).filter(([question]) => checkReads(id).includes(question)));
      expect(checkOf(id, { answers: read, profile: standard })).toEqual(checkOf(id, { answers, profile: standard }));
    }
  });

  it.each(checkIds)("%s looks at columns that are there", (id) => {
    for (const name of columnsRead(id)) {
      const [table = "", column = ""] = name.split(".");
      expect(columnsOf(table).map((one) => one.id)).toContain(column);
    }
  });
});

describe("options that code names", () => {
  const options = (table: QuestionId, column: QuestionId) => {
    const found = columnsOf(table).find(({ id }) => id === column);
    return found && "options" in found ? found.options : [];
  };
  it("splits the aims of a step in those that ask and those that tell", () => {
    const asks = options("steps", "aim").filter((aim) => isInput({ id: "r", cells: { aim: single(aim) } }).truth === "yes");
    expect(asks).toEqual(["collect", "understand", "design", "choose", "agree"]);
    expect(options("steps", "aim").filter((aim) => !asks.includes(aim))).toEqual(["inform", "feedBack", "evaluate"]);
  });
  it("are there", () => {
    expect(options("councilMoments", "role")).toContain("frameSetting");
    expect(options("steps", "place")).toContain("online");
    expect(options("steps", "level")).toEqual(options("stakeholders", "level"));
    const varies = questions["levelVaries"];
    expect(varies && "options" in varies ? varies.options : []).toEqual(expect.arrayContaining(["no", "perGroup"]));
  });
});
