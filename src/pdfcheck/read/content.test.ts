import { describe, expect, test } from "vitest";
import { Subject } from "../subject.ts";
import { fileOf, onePage, streamOf } from "../tinyFile.ts";
import type { Drawing } from "./drawing.ts";

const drawn = (content: string, more: readonly (string | Uint8Array)[] = []): Drawing =>
  new Subject(fileOf([...onePage(content), ...more])).drawings[0]!;
const lines = (content: string): readonly (readonly [string, number])[] =>
  drawn(content).shown.map(({ text, y }) => [text, Math.round(y)] as const);

describe("the content of a page", () => {
  test("has texts, each on its line", () => {
    expect(lines("BT /F 10 Tf 1 0 0 1 5 90 Tm (a) Tj 0 -12 Td (b) Tj 0 -13 TD (c) ' T* [(d) -200 (e)] TJ 1 2 (f) \" ET")).toEqual([
      ["a", 90],
      ["b", 78],
      ["c", 52],
      ["de", 39],
      ["f", 26],
    ]);
    expect(lines("q 2 0 0 2 0 10 cm BT /F 10 Tf 0 20 Td (a) Tj ET Q BT /F 10 Tf 0 20 Td (b) Tj ET")).toEqual([
      ["a", 50],
      ["b", 20],
    ]);
  });

  test("knows what is marked, and what is not", () => {
    const { pieces, loose, unbalanced } = drawn(
      "BT /F 1 Tf (a) Tj ET /P <</MCID 0>> BDC 0 0 1 1 re f /Span BMC 0 0 m 1 1 l S EMC EMC EMC 0 0 1 1 re B n /Artifact BMC",
    );
    expect(pieces.map(({ tag, mcid, drawn: count, outer }) => [tag, mcid, count, outer?.tag])).toEqual([
      ["P", 0, 1, undefined],
      ["Span", undefined, 1, "P"],
      ["Artifact", undefined, 0, undefined],
    ]);
    expect([...loose]).toEqual([
      ["Tj", 1],
      ["B", 1],
    ]);
    expect(unbalanced).toBe(2);
  });

  test("may hold a picture, whose data is no text", () => {
    const { loose, colours, shown } = drawn("BI /W 1 /H 1 /CS /DeviceCMYK ID (EIEI\xff EI BT /F 1 Tf (na) Tj ET");
    expect([...loose]).toEqual([
      ["BI", 1],
      ["Tj", 1],
    ]);
    expect([[...colours], shown.map(({ text }) => text)]).toEqual([["DeviceCMYK"], ["na"]]);
  });

  test("may hold a drawing of its own, which is read once and in its place", () => {
    const resources = "/Resources <</XObject <</A 6 0 R>> /Font <</F 5 0 R>>>>";
    const objects = onePage("1 0 0 1 0 50 cm /P <</MCID 0>> BDC /A Do /A Do EMC").map(String);
    const form = streamOf("/Subtype /Form /Matrix [1 0 0 1 0 5]", "BT /F 10 Tf (in) Tj ET /P <</MCID 0>> BDC EMC");
    const subject = new Subject(fileOf([...objects.slice(0, 2), objects[2]!.replace(">>", ` ${resources}>>`), ...objects.slice(3), form]));
    const { shown, pieces, forms } = subject.drawings[0]!;
    expect(shown.map(({ text, y, piece }) => [text, y, piece?.mcid])).toEqual([["in", 55, 0]]);
    expect(pieces.map(({ mcid, inForm }) => [mcid, inForm])).toEqual([
      [0, false],
      [undefined, true],
    ]);
    expect(forms).toHaveLength(1);
  });

  test("says when text cannot be seen", () => {
    expect(drawn("BT /F 1 Tf 3 Tr (a) Tj 0 Tr (b) Tj ET").shown.map(({ invisible }) => invisible)).toEqual([true, false]);
  });
});
