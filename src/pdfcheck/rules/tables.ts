import { attributeOf } from "../read/attributes.ts";
import { textOf } from "../read/textString.ts";
import type { Element } from "../read/tree.ts";
import { isArray, nameOf } from "../read/values.ts";
import type { Subject } from "../subject.ts";
import { gridOf } from "./grid.ts";
import { about, count, holds, inside, isIn } from "./nesting.ts";
import { nothing, type Outcome, type Rule } from "./rule.ts";
import { ofType } from "./structure.ts";

const parts = ["Table", "THead", "TBody", "TFoot"];

/** Tables: what stands in what, a grid without holes, and heads that cells can find. */
export const tableRules: readonly Rule[] = [
  holds("7.2-3", "Table", ["TR", "THead", "TBody", "TFoot", "Caption"]),
  isIn("7.2-4", "TR", parts),
  isIn("7.2-5", "THead", ["Table"]),
  isIn("7.2-6", "TBody", ["Table"]),
  isIn("7.2-7", "TFoot", ["Table"]),
  isIn("7.2-8", "TH", ["TR"]),
  isIn("7.2-9", "TD", ["TR"]),
  holds("7.2-10", "TR", ["TH", "TD"]),
  about("7.2-11", "Table", "A table has at most one THead.", (table) => count(table, "THead") > 1),
  about("7.2-12", "Table", "A table has at most one TFoot.", (table) => count(table, "TFoot") > 1),
  about("7.2-13", "Table", "A table with a TFoot has a TBody.", (table) => count(table, "TFoot") > 0 && count(table, "TBody") === 0),
  about("7.2-14", "Table", "A table with a THead has a TBody.", (table) => count(table, "THead") > 0 && count(table, "TBody") === 0),
  about("7.2-16", "Table", "The Caption of a table is the first or the last in it.", (table) =>
    inside(table)
      .slice(1, -1)
      .some(({ role }) => role === "Caption"),
  ),
  holds("7.2-36", "THead", ["TR"]),
  holds("7.2-37", "TBody", ["TR"]),
  holds("7.2-38", "TFoot", ["TR"]),
  about("7.2-39", "Table", "A table has at most one Caption.", (table) => count(table, "Caption") > 1),
  about("7.2-15", "Table", "No two cells of a table take the same place.", (table, { file }) => gridOf(file, table).overlap),
  about("7.2-41", "Table", "No cell reaches below the last row of its table.", (table, { file }) => gridOf(file, table).tooLow),
  about("7.2-42", "Table", "No row of a table has more columns than the first.", (table, { file }) => gridOf(file, table).tooMany),
  about("7.2-43", "Table", "No row of a table has fewer columns than the first.", (table, { file }) => gridOf(file, table).tooFew),
  {
    id: "7.5-1",
    asks: "Every head of a table says whether it is above a column or before a row, or cells name their heads.",
    check: (subject) => {
      const determined = new Map<Element | undefined, boolean>();
      return ofType(subject, ["TH"], (head) => {
        if (hasScope(subject, head)) return false;
        const table = tableOf(head);
        if (!determined.has(table)) determined.set(table, table !== undefined && everyCellNames(subject, table));
        return !determined.get(table);
      });
    },
  },
  {
    id: "7.5-2",
    asks: "The heads that a cell names are there.",
    check: (subject) => named(subject),
  },
];

const hasScope = ({ file }: Subject, head: Element): boolean =>
  ["Row", "Column", "Both"].includes(nameOf(attributeOf(file, head, "Table", "Scope")) ?? "");
const idOf = ({ file }: Subject, { dict }: Element): string | undefined => textOf(file.follow(dict.get("ID")));

const headsOf = ({ file }: Subject, cell: Element): readonly string[] => {
  const given = attributeOf(file, cell, "Table", "Headers");
  return isArray(given) ? given.map((one) => textOf(file.follow(one)) ?? "") : [];
};

function tableOf(cell: Element): Element | undefined {
  let at: Element | undefined = cell;
  while (at && at.role !== "Table") at = at.parent;
  return at;
}

function everyCellNames(subject: Subject, table: Element): boolean {
  const cells = subject.elements.filter((cell) => cell.role === "TD" && tableOf(cell) === table);
  return cells.length > 0 && cells.every((cell) => headsOf(subject, cell).length > 0);
}

function named(subject: Subject): Outcome {
  const cells = subject.elements.filter((cell) => headsOf(subject, cell).length > 0);
  if (cells.length === 0) return nothing;
  const known = new Set(subject.elements.filter(({ role }) => role === "TH").map((head) => idOf(subject, head)));
  return ofType(subject, ["TD"], (cell) => headsOf(subject, cell).find((id) => !known.has(id)));
}
