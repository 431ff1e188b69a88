import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, groups, visits } from "../oneTable.tsx";
import { cellTextsOf } from "../cellText.ts";
import { betweenIn, cellsIn } from "./cells.ts";
import { dayIn } from "./dates.ts";
import { mostPasted, readPaste, type PasteChoices } from "./readPaste.ts";
import { initWords, wordsIn } from "../../../../i18n/index.ts";
import { isHeading, type Known } from "./recognise.ts";

initWords("nl", { nl: { app: {} } });
const present = [
  { id: "r1", name: "Bewoners" },
  { id: "r2", name: "Winkels" },
];
const known: Known = { columns: groups.columns, columnOf, rowsOf: () => present, lang: "nl" };
const texts = cellTextsOf(wordsIn("nl", "app"), groups, { columnOf, rowsOf: () => present });
const read = (text: string, choices: PasteChoices = {}, names: readonly string[] = [], by = known) =>
  readPaste(text, by, choices, names, texts, (at) => `Kolom ${at + 1}`);
const rowOf = (text: string) => read(text).rows[0]?.row;

describe("lines and cells", () => {
  it.each([
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"a ""b"" c"\td', [['a "b" c', "d"]]],
    [
      '"Groene" buurt\t4\nB\t2',
      [
        ['"Groene" buurt', "4"],
        ["B", "2"],
      ],
    ],
    ['Zaal "De Kroon"\t3', [['Zaal "De Kroon"', "3"]]],
    [
      '"open\t4\nc\t5',
      [
        ['"open', "4"],
        ["c", "5"],
      ],
    ],
    ['""\tx', [["", "x"]]],
    ["\n \n\ta\n", [["", "a"]]],
    ["a\t\tb\t", [["a", "", "b", ""]]],
  ])("%j", (text, cells) => expect(cellsIn(text, "tab")).toEqual(cells));

  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', "\n", "\t", ";", ",", " ", "7") });
  const filled = fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.some((one) => one.trim() !== ""));

  it("come out as a spreadsheet wrote them", () => {
    const quoted = (one: string) => (/["\n\t]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(cellsIn(rows.map((row) => row.map(quoted).join("\t")).join("\n"), "tab")).toEqual(rows);
      }),
    );
  });

  it("lose nothing of a text that nobody quoted well", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom("tab" as const, "semicolon" as const, "none" as const), (text, between) => {
        const kept = cellsIn(text, between).flat().join("");
        const signs = /["\n\t;, ]/g;
        expect(kept.replaceAll(signs, "")).toBe(text.replaceAll(signs, ""));
      }),
    );
  });

  it.each([
    ["a\tb, c", "tab"],
    ["a;b\nc;d", "semicolon"],
    ["Bewoners, winkels\nScholen, kerken", "none"],
    ["Groep,Aantal\nBewoners,4", "comma"],
    ["een zin; met een teken\nen een zonder", "none"],
  ])("what stands between cells in %j is %s", (text, between) => {
    expect(betweenIn(text, (cells) => isHeading(cells, known))).toBe(between);
  });
});

describe("a day", () => {
  it.each(["15-3-2027", "15/03/2027", "15.3.2027", "15 3 2027", "15-3-27", "15 maart 2027", "ma 15 mrt 2027", "15-mrt-27", "2027-03-15"])(
    "is read from %s",
    (written) => expect(dayIn(written)).toBe("2027-03-15"),
  );
  it.each(["15 mrt. 2027", "maandag 15 maart 2027", "15-03-2027 00:00", "15 March 2027"])("is read from %s", (written) =>
    expect(dayIn(written)).toBe("2027-03-15"),
  );
  it.each(["maart 2027", "31-2-2027", "3/15/2027", "15 maart", "46461", "begin maart", "", "15-3-2027 of later"])(
    "is not guessed from %j",
    (written) => expect(dayIn(written)).toBeUndefined(),
  );
});

describe("what is recognised", () => {
  it("columns by heading, whatever the order, capitals, accents and brackets", () => {
    const { columns, hasHeading } = read("UITGENODIGD\thoe geraakt\tOpmerking\tgroep\nja\t4\tx\tBewoners");
    expect(hasHeading).toBe(true);
    expect(columns.map((column) => column?.id)).toEqual(["invited", "hit", undefined, "name"]);
  });

  it("columns by place without headings, and what is beyond them as text of the row", () => {
    const { columns, rows } = read(`Bewoners\t4\tja${"\t".repeat(5)}extra`);
    expect(columns.map((column) => column?.id)).toEqual([...groups.columns.map(({ id }) => id), undefined]);
    expect(rows[0]?.row.draft).toEqual({ left: [{ from: "Kolom 8", text: "extra" }] });
  });

  it.each([
    ["Ja", { kind: "single", option: "yes" }],
    [" nee ", { kind: "single", option: "no" }],
    ["later", { kind: "single", option: "later" }],
    ["yes", { kind: "single", option: "yes" }],
    ["3", { kind: "single", option: "no" }],
    ["misschien", undefined],
    ["4", undefined],
    ["-", undefined],
  ])("an option by its words, id or number: %s", (given, answer) => {
    expect(rowOf(`A\t\t${given}`)?.row["invited"]).toEqual(answer);
  });

  it.each([
    ["4", 4],
    ["fors", 4],
    ["4. fors", 4],
    ["4 - Fors", 4],
    ["6", undefined],
    ["veel", undefined],
  ])("a position by its number, its words or both: %s", (given, value) => {
    expect(rowOf(`A\t${given}`)?.row["hit"]).toEqual(value && { kind: "scale", value });
  });

  it.each([
    ["brief; website", ["letter", "web"], undefined],
    ["Website", ["web"], undefined],
    ["brief, duif", ["letter"], "duif"],
    ["duif", undefined, "duif"],
  ])("several options, and the rest apart: %s", (given, options, left) => {
    const row = rowOf(`A\t\t\t\t\t\t${given}`);
    expect(row?.row["via"]).toEqual(options && { kind: "multi", options });
    expect(row?.draft).toEqual(left && { left: [{ from: "Via", text: left }] });
  });

  it("numbers and days; what is neither goes to the form of the row, in its box where it has one", () => {
    expect(rowOf("A\t\t\t\t1.500\t15 mrt 2027")).toMatchObject({
      row: { since: { value: "2027-03-15" } },
      draft: { typed: { people: "1.500" } },
    });
    expect(rowOf("A\t\t\t\t150\tmorgen")).toMatchObject({
      row: { people: { kind: "number", value: 150 } },
      draft: { left: [{ from: "Sinds", text: "morgen" }] },
    });
    expect(rowOf("x".repeat(61))?.draft).toEqual({ typed: { name: "x".repeat(61) } });
  });

  it("a break in a text of one line as a space, and in a long text as it is", () => {
    expect(rowOf('"Fietsers\nbond"\t\tnee\t"een\ntwee"')?.row).toMatchObject({
      name: { value: "Fietsers bond" },
      whyNot: { value: "een\ntwee" },
    });
  });

  it.each([
    ["winkels", "Winkels", ["r2"]],
    ["Winkels; bewoners", "Winkels, Bewoners", ["r2", "r1"]],
    ["Winkels en scholen", "Winkels en scholen", []],
  ])("rows of another table by their names: %s", (given, value, ids) => {
    const visit = read(`Ronde\t${given}`, {}, [], { ...known, columns: visits.columns }).rows[0]?.row.row["who"];
    expect(visit).toMatchObject({ kind: "text", value });
    expect((visit?.kind === "text" ? (visit.rows ?? []) : []).map(({ id }) => id)).toEqual(ids);
  });

  it("rows that are there already, in the list or higher up in what was pasted", () => {
    expect(read("bewoners\nWinkels\nWINKELS\n", {}, ["Bewoners"]).rows.map(({ isDouble }) => isDouble)).toEqual([true, false, true]);
  });

  it("nothing is lost: every pasted text is in the row, in its form, or both", () => {
    const word = fc.constantFrom("Ja", "veel", "4", "150", "15-3-2027", "maart", "brief; duif", "Los", "x".repeat(70), "");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.boolean(), (cells, heading) => {
        fc.pre(cells.some((cell) => cell !== ""));
        const { rows } = read(cells.join("\t"), { between: "tab", heading: false, ...(heading ? { columns: new Map([[0, "hit"]]) } : {}) });
        const { row } = rows[0]!;
        const said = JSON.stringify([row.draft, ...row.cells.filter(({ left }) => left === undefined).map(({ text: kept }) => kept)]);
        for (const [at, cell] of cells.entries()) {
          const found = row.cells[at]!;
          expect(found.answer !== undefined || found.left === cell || cell === "").toBe(true);
          if (found.left !== undefined) expect(said).toContain(found.left);
        }
      }),
    );
  });

  it("what a person says otherwise counts", () => {
    const pasted = "Groep;4\nBewoners;5";
    expect(read(pasted).hasHeading).toBe(true);
    expect(read(pasted, { heading: false }).rows).toHaveLength(2);
    expect(read(pasted, { between: "none", heading: false }).rows[0]?.row.row["name"]).toMatchObject({ value: "Groep;4" });
    const other = read("Bewoners\t4", { columns: new Map([[1, "people"]]) });
    expect(other.rows[0]?.row.row).toMatchObject({ name: { value: "Bewoners" }, people: { value: 4 } });
    const moved = read("4\tBewoners", { columns: new Map([[1, "name"]]) });
    expect(moved.columns.map((column) => column?.id)).toEqual([undefined, "name"]);
    expect(moved.rows[0]?.row.draft).toEqual({ left: [{ from: "Kolom 1", text: "4" }] });
  });

  it("what is too much for one time stays, with its heading, and is read the next time", () => {
    const lines = Array.from({ length: mostPasted + 2 }, (_, at) => `Groep ${at}\t"a ""b""\nc"`);
    const first = read(["Groep\tReden", ...lines].join("\n"));
    expect(first.rows).toHaveLength(mostPasted);
    const second = read(first.rest);
    expect(second.rows.map(({ name }) => name)).toEqual(["Groep 200", "Groep 201"]);
    expect(second.rows[0]?.row.row["whyNot"]).toMatchObject({ value: 'a "b"\nc' });
    expect(second.rest).toBe("");
  });

  it("never throws, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (pasted) => {
        expect(read(pasted).rows.length).toBeLessThanOrEqual(mostPasted);
      }),
    );
  });
});
