import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editRows, type RowEdit } from "./rows.ts";
import type { Answer, Row } from "./types.ts";

const text = (value: string): Answer => ({ kind: "text", value });
const row = (id: string, name = id): Row => ({ id, cells: { name: text(name) } });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join("");
const abc = [row("a"), row("b"), row("c")];

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
});
