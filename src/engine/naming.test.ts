import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfRow, namedIn, rowRefs, shownColumns, tablesNamedBy, textNaming } from "./naming.ts";
import { editRows, tableOf, type RowEdit } from "./rows.ts";
import type { Answer, Question, Row } from "./types.ts";

const text = (value: string): Answer => ({ kind: "text", value });
const row = (id: string, name = id): Row => ({ id, cells: { name: text(name) } });
const abc = [row("a"), row("b"), row("c")];
const base = { sources: [] } as const;
const groups: Extract<Question, { kind: "table" }> = {
  ...base,
  id: "groups",
  kind: "table",
  columns: [
    { ...base, id: "name", kind: "text", long: false, max: 200 },
    { ...base, id: "invited", kind: "single", options: ["yes", "no"] },
    { ...base, id: "whyNot", kind: "text", long: true, max: 200, showIf: { question: "invited", is: "no" } },
    { ...base, id: "shout", kind: "text", long: false, max: 9, showIf: { question: "whyNot", empty: true } },
  ],
};
const plain = (_: unknown, cell: Answer) => (cell.kind === "text" ? cell.value : "?");

const anyId = fc.constantFrom("a", "b", "c", "d", "e");
const anyEdit: fc.Arbitrary<RowEdit> = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), row: anyId, by: fc.integer({ min: -4, max: 4 }) }),
  fc.record({ kind: fc.constant("remove" as const), row: anyId }),
  fc.record({ kind: fc.constant("duplicate" as const), row: anyId, as: anyId }),
  fc.record({
    kind: fc.constant("put" as const),
    row: fc.tuple(anyId, fc.string({ minLength: 1 })).map(([id, name]) => row(id, `x${name}`)),
  }),
);

describe("a text that names rows", () => {
  const present = [
    { id: "1", name: "Bewoners, boven" },
    { id: "2", name: "Winkels" },
  ];

  it("keeps its rows through random edits: those that are there by their name of today, those that are gone by their name of then", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), fc.string(), (edits, own) => {
        const named = textNaming(rowRefs(groups, tableOf(abc), plain), own);
        const rows = edits.reduce<readonly Row[]>(editRows, abc);
        const present = rowRefs(groups, tableOf(rows), plain);
        const now = namedIn(named, present).rows;
        for (const [at, { id }] of abc.entries()) {
          const there = present.find((one) => one.id === id);
          expect(now[at]).toEqual(there ?? { id, name: id, gone: true });
        }
      }),
    );
  });

  it("holds all its words, names first", () => {
    expect(textNaming(present, " de school ")).toEqual({ kind: "text", value: "Bewoners, boven, Winkels, de school", rows: present });
    expect(textNaming([], "de school")).toEqual(text("de school"));
    expect(textNaming([], "  ")).toBeUndefined();
    expect(textNaming([{ id: "3", name: "" }], "")).toBeUndefined();
  });

  it("comes apart again as it was put together", () => {
    const words = fc.string().map((one) => one.trim());
    fc.assert(
      fc.property(fc.subarray(present), words, (refs, own) => {
        fc.pre(!present.some(({ name: taken }) => taken.toLowerCase() === own.toLowerCase()));
        expect(namedIn(textNaming(refs, own), present)).toEqual({ rows: refs, own });
      }),
    );
  });

  it("follows a row to its name of today, and keeps the name of a row that is gone", () => {
    const named = textNaming(present, "");
    expect(namedIn(named, [{ id: "2", name: "Ondernemers" }])).toEqual({
      rows: [
        { id: "1", name: "Bewoners, boven", gone: true },
        { id: "2", name: "Ondernemers" },
      ],
      own: "",
    });
  });

  it("means the row when a file holds only its name", () => {
    expect(namedIn(text(" winkels"), present)).toEqual({ rows: [present[1]], own: "" });
    expect(namedIn(text("winkels en bewoners"), present)).toEqual({ rows: [], own: "winkels en bewoners" });
    expect(namedIn(undefined, present)).toEqual({ rows: [], own: "" });
  });
});

describe("the columns of a row", () => {
  const shown = (cells: Row["cells"]) => shownColumns(groups, cells).map(({ id }) => id);

  it("show by the row's own cells, and a hidden cell decides nothing", () => {
    expect(shown({})).toEqual(["name", "invited", "shout"]);
    expect(shown({ invited: { kind: "single", option: "no" }, whyNot: text("vol") })).toEqual(["name", "invited", "whyNot"]);
    expect(shown({ invited: { kind: "single", option: "yes" }, whyNot: text("vol") })).toEqual(["name", "invited", "shout"]);
  });

  it("name the row by the first of them", () => {
    expect(nameOfRow(groups, row("a", "Buurt"), plain)).toBe("Buurt");
    expect(nameOfRow(groups, row("a", "  "), plain)).toBe("");
    expect(nameOfRow(groups, { id: "a", cells: {} }, plain)).toBe("");
  });

  it("say which tables they name rows of, each once", () => {
    const refers = (id: string) => ({ ...base, id, kind: "text", long: false, max: 9, rowsOf: "groups" }) as const;
    expect(tablesNamedBy({ ...groups, columns: [...groups.columns, refers("x"), refers("y")] })).toEqual(["groups"]);
  });
});
