import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editRows, nameOfRow, namedIn, rowRefs, shownColumns, tableOf, tablesNamedBy, textNaming, type RowEdit } from "./rows.ts";
import type { Answer, Question, Row } from "./types.ts";

const text = (value: string): Answer => ({ kind: "text", value });
const row = (id: string, name = id): Row => ({ id, cells: { name: text(name) } });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join("");
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

describe("one edit of the rows", () => {
  it.each([
    [{ kind: "add", rows: [row("d"), row("e")] }, "abcde"],
    [{ kind: "add", rows: [row("d")], after: "a" }, "adbc"],
    [{ kind: "add", rows: [row("d")], after: "gone" }, "abcd"],
    [{ kind: "add", rows: [row("b"), row("d"), row("d")] }, "abcd"],
    [{ kind: "put", row: row("d") }, "abcd"],
    [{ kind: "duplicate", row: "a", as: "d" }, "adbc"],
    [{ kind: "duplicate", row: "a", as: "c" }, "abc"],
    [{ kind: "duplicate", row: "gone", as: "d" }, "abc"],
    [{ kind: "move", row: "a", by: 1 }, "bac"],
    [{ kind: "move", row: "c", by: -1 }, "acb"],
    [{ kind: "move", row: "c", by: 5 }, "abc"],
    [{ kind: "move", row: "c", by: -9 }, "cab"],
    [{ kind: "move", row: "gone", by: 1 }, "abc"],
    [{ kind: "remove", row: "b" }, "ac"],
    [{ kind: "remove", row: "gone" }, "abc"],
    [{ kind: "restore", row: row("d"), at: 1 }, "adbc"],
    [{ kind: "restore", row: row("d"), at: 99 }, "abcd"],
    [{ kind: "restore", row: row("b"), at: 0 }, "abc"],
  ] as readonly (readonly [RowEdit, string])[])("%j", (edit, after) => {
    expect(ids(editRows(abc, edit))).toBe(after);
  });

  it("puts a changed row in its own place and leaves the others the same objects", () => {
    const rows = editRows(abc, { kind: "put", row: row("b", "other") });
    expect(rows[1]).toEqual(row("b", "other"));
    expect([rows[0], rows[2]].every((one, at) => one === abc[at * 2])).toBe(true);
  });

  it("copies everything but the cells that are to differ", () => {
    const [, copy] = editRows([{ id: "a", cells: { name: text("x"), kind: text("y") } }], {
      kind: "duplicate",
      row: "a",
      as: "b",
      cells: { name: text("x (copy)") },
    });
    expect(copy).toEqual({ id: "b", cells: { name: text("x (copy)"), kind: text("y") } });
  });

  it("is undone by restoring what was removed where it was", () => {
    const at = 1;
    expect(editRows(editRows(abc, { kind: "remove", row: "b" }), { kind: "restore", row: abc[at]!, at })).toEqual(abc);
  });
});

const name = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const anyRow = fc.record({ id: name, words: fc.string() }).map(({ id, words }) => row(id, words));
const anyEdit: fc.Arbitrary<RowEdit> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), rows: fc.array(anyRow, { maxLength: 3 }), after: name }),
  fc.record({ kind: fc.constant("put" as const), row: anyRow }),
  fc.record({ kind: fc.constant("duplicate" as const), row: name, as: name }),
  fc.record({ kind: fc.constant("move" as const), row: name, by: fc.integer({ min: -4, max: 4 }) }),
  fc.record({ kind: fc.constant("remove" as const), row: name }),
  fc.record({ kind: fc.constant("restore" as const), row: anyRow, at: fc.integer({ min: -2, max: 9 }) }),
);
const touched = (edit: RowEdit): string | undefined => (edit.kind === "put" ? edit.row.id : edit.kind === "remove" ? edit.row : undefined);

describe("random edits", () => {
  it("lose or change no row that the edit was not about, and no id is there twice", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        let rows: readonly Row[] = abc;
        for (const edit of edits) {
          const after = editRows(rows, edit);
          for (const one of rows) if (one.id !== touched(edit)) expect(after).toContain(one);
          const present = after.map(({ id }) => id);
          expect(new Set(present).size).toBe(present.length);
          if (edit.kind === "move") expect(present.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
          // Only the row that moved leaves the order of the others.
          const stay = (list: readonly Row[]) =>
            list.filter(({ id }) => id !== ("row" in edit && edit.kind === "move" ? edit.row : undefined));
          const before = new Set(rows);
          expect(stay(after).filter((one) => before.has(one))).toEqual(stay(rows).filter((one) => after.includes(one)));
          rows = after;
        }
      }),
    );
  });

  it("leave what a text names alone: a row keeps its id through every edit, and gone rows keep their name", () => {
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
});

describe("a text that names rows", () => {
  const present = [
    { id: "1", name: "Bewoners, boven" },
    { id: "2", name: "Winkels" },
  ];

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
