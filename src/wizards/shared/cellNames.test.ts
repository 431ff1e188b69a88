import { describe, expect, it } from "vitest";
import { editRows, tableOf } from "../../engine/rows.ts";
import type { Answer, Question, Row } from "../../engine/types.ts";
import { keptEdit, keptRow, readable, type CellNames } from "./cellNames.ts";

const table: Extract<Question, { kind: "table" }> = { id: "steps", kind: "table", sources: [], columns: [] };
const forms: Readonly<Record<string, string>> = { "world-cafe": "World café", "walk-in": "Inloopavond" };
const names: CellNames = {
  table: "steps",
  column: "method",
  nameOf: (id) => forms[id],
  idOf: (name) => Object.keys(forms).find((id) => forms[id]?.toLowerCase() === name.toLowerCase()),
};
const row = (id: string, method: string): Row => ({ id, cells: { method: { kind: "text", value: method } } });
const answer: Answer = { kind: "table", rows: [row("a", "world-cafe"), row("b", "iets van onszelf")] };

describe("cells that are kept by an id", () => {
  it("are read by their name, and what has no name stays as it was typed", () => {
    expect(readable(names, table, answer)).toEqual({ kind: "table", rows: [row("a", "World café"), row("b", "iets van onszelf")] });
    expect(readable(names, table, answer)).toBe(readable(names, table, answer));
    expect(readable(names, { ...table, id: "risks" }, answer)).toBe(answer);
    expect(readable(undefined, table, answer)).toBe(answer);
  });

  it("are kept by the id again, whatever the capitals, in every edit that brings rows", () => {
    expect(keptRow(names, "steps", row("a", "WORLD CAFÉ "))).toEqual(row("a", "world-cafe"));
    const put = keptEdit(names, "steps", { kind: "put", row: row("b", "inloopavond") });
    const rows = editRows(answer.kind === "table" ? answer.rows : [], put);
    expect(tableOf(rows)).toEqual({ kind: "table", rows: [row("a", "world-cafe"), row("b", "walk-in")] });
    expect(keptEdit(names, "steps", { kind: "add", rows: [row("c", "Inloopavond")] })).toEqual({
      kind: "add",
      rows: [row("c", "walk-in")],
    });
    expect(keptEdit(names, "steps", { kind: "restore", row: row("c", "Inloopavond"), at: 0 })).toMatchObject({ row: row("c", "walk-in") });
    expect(keptEdit(names, "steps", { kind: "remove", row: "a" })).toEqual({ kind: "remove", row: "a" });
  });
});
