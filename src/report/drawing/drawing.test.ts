import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Art, Moment } from "../model.ts";
import { inter400 } from "../pdf/fonts/inter400.ts";
import { inter700 } from "../pdf/fonts/inter700.ts";
import { readFont } from "../pdf/font.ts";
import { randomBars, randomMatrix, randomTimeline } from "../reference/randomArt.ts";
import { drawingOf } from "./drawingOf.ts";
import { leading, linesIn, plain } from "./lines.ts";
import { approximateMeasure } from "./measure.ts";
import type { Drawing, Measure, Shape } from "./types.ts";

const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
const inter: Measure = (text, size, bold) => fonts[bold ? "bold" : "regular"].width(text) * size;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
function boxOf(shape: Shape, measure: Measure): Box {
  switch (shape.kind) {
    case "rect":
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
    case "line":
      return {
        left: Math.min(shape.x1, shape.x2),
        right: Math.max(shape.x1, shape.x2),
        top: Math.min(shape.y1, shape.y2),
        bottom: Math.max(shape.y1, shape.y2),
      };
    case "circle":
      return { left: shape.x - shape.radius, right: shape.x + shape.radius, top: shape.y - shape.radius, bottom: shape.y + shape.radius };
    case "polygon": {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case "text": {
      const wide = measure(shape.text, shape.size, shape.bold ?? false);
      const left = shape.anchor === "start" ? shape.x : shape.anchor === "middle" ? shape.x - wide / 2 : shape.x - wide;
      return { left, right: left + wide, top: shape.y - shape.size * 0.76, bottom: shape.y + shape.size * 0.24 };
    }
  }
}
const meet = (one: Box, other: Box): boolean =>
  one.left < other.right - 0.01 && other.left < one.right - 0.01 && one.top < other.bottom - 0.01 && other.top < one.bottom - 0.01;

type Text = Extract<Shape, { kind: "text" }>;
const textsOf = (drawing: Drawing): Text[] => drawing.shapes.filter((shape): shape is Text => shape.kind === "text");

/** What is wrong with a drawing, in words. */
function faults(drawing: Drawing, measure: Measure): string[] {
  const texts = textsOf(drawing);
  const boxes = texts.map((text) => boxOf(text, measure));
  const lines = drawing.shapes.filter((shape) => shape.kind === "line").map((line) => boxOf(line, measure));
  return [
    ...drawing.shapes.flatMap((shape) => {
      const { left, right, top, bottom } = boxOf(shape, measure);
      const inside = left >= -0.01 && right <= drawing.width + 0.01 && top >= -0.01 && bottom <= drawing.height + 0.01;
      return inside ? [] : [`outside: ${JSON.stringify(shape)}`];
    }),
    ...boxes.flatMap((box, at) =>
      boxes
        .slice(at + 1)
        .flatMap((other, more) => (meet(box, other) ? [`over each other: ${texts[at]!.text} | ${texts[at + 1 + more]!.text}`] : [])),
    ),
    ...boxes.flatMap((box, at) =>
      lines.some((line) => meet({ ...line, right: line.right + 0.1, bottom: line.bottom + 0.1 }, box))
        ? [`struck through: ${texts[at]!.text}`]
        : [],
    ),
    ...texts.filter((text) => text.size < 10.5).map((text) => `too small: ${text.text}`),
    ...drawing.shapes.filter((shape) => JSON.stringify(shape).includes("null")).map((shape) => `no number: ${JSON.stringify(shape)}`),
  ];
}

/** Whether all words are in the drawing, in order; a name of more than its lines may end in "…". */
function says(drawing: Drawing, words: string): boolean {
  const bare = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad-]/g, "");
  const wanted = bare(plain(words));
  const texts = textsOf(drawing).map((text) => bare(text.text));
  return texts.some((_, at) => {
    let told = "";
    for (const text of texts.slice(at)) {
      told += text;
      if (told.startsWith(wanted)) return true;
      if (text.endsWith("…")) return wanted.startsWith(told.slice(0, -1));
      if (!wanted.startsWith(told)) return false;
    }
    return false;
  });
}

const wordsOf = (art: Art): string[] => {
  const labels = art.items.map((one) => one.label);
  if (art.kind === "bars") return [...labels, ...art.items.map((bar) => bar.shown ?? String(bar.value))];
  if (art.kind === "timeline") return [...labels, ...art.items.map((one) => one.when)];
  return art.items.length === 0 ? [] : [...labels, art.across.name, art.up.name];
};

const widths = fc.oneof(fc.constantFrom(216, 245, 482, 513), fc.integer({ min: 200, max: 700 }));

describe("a drawing", () => {
  test.each([
    ["bars", randomBars],
    ["matrix", randomMatrix],
    ["timeline", randomTimeline],
  ])(
    "of any %s stays inside its edges, has no text over another or under a line, and shows every label and value",
    (_name, arts) => {
      fc.assert(
        fc.property(
          arts,
          widths,
          fc.constantFrom(inter, approximateMeasure),
          fc.constantFrom("nl" as const, "en" as const),
          (art, width, measure, lang) => {
            const drawing = drawingOf(art, width, measure, lang);
            expect(faults(drawing, measure)).toEqual([]);
            expect(wordsOf(art).filter((words) => !says(drawing, words))).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  test.each(["bars", "matrix", "timeline"] as const)("without anything to draw has no height: %s", (kind) => {
    const edge = { name: "a", from: 1, to: 5, low: "l", high: "h" };
    const art = { kind, what: "w", measure: "m", when: "w", across: edge, up: edge, items: [] };
    expect(drawingOf(art, 480, inter, "nl")).toEqual({ width: 480, height: 0, shapes: [] });
  });

  test("draws bars as long as their values", () => {
    const items = [
      { label: "Zaal", value: 100 },
      { label: "Verslag", value: 25 },
    ];
    const drawing = drawingOf({ kind: "bars", what: "Post", measure: "Bedrag", items }, 480, inter, "nl");
    const [long, short] = drawing.shapes.filter((shape) => shape.kind === "rect").map((bar) => bar.width);
    expect(long! / short!).toBeCloseTo(4);
  });

  test("puts who has more say to the right and who is hit harder above, each number by its name", () => {
    const up = { name: "hoe geraakt", from: 1, to: 5, low: "niet", high: "zeer" };
    const across = { ...up, name: "invloed", low: "geen", high: "veel" };
    const items = [
      { label: "Bewoners", across: 1, up: 5 },
      { label: "Raad", across: 5, up: 1 },
    ];
    const drawing = drawingOf({ kind: "matrix", what: "Groep", across, up, items }, 480, inter, "nl");
    const dots = drawing.shapes.filter((shape) => shape.kind === "circle");
    expect(dots).toHaveLength(4);
    expect(dots[0]!.y).toBeLessThan(dots[1]!.y);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    const texts = textsOf(drawing).map((text) => text.text);
    expect(texts).toEqual(expect.arrayContaining(["hoe geraakt", "invloed", "niet", "zeer", "geen", "veel", "1", "5", "Bewoners", "Raad"]));
  });

  test("tells the kinds of moment apart by their shape, with the words for it", () => {
    const items = (["decision", "meeting", "message"] as const).map((type, index): Moment => ({
      label: `Stap ${index}`,
      from: `2027-0${index * 3 + 1}-10`,
      when: "10e",
      type,
    }));
    const drawing = drawingOf({ kind: "timeline", what: "Stap", when: "Wanneer", items }, 480, inter, "nl");
    const count = (kind: Shape["kind"]): number => drawing.shapes.filter((shape) => shape.kind === kind).length;
    expect([count("polygon"), count("rect"), count("circle")]).toEqual([2, 2, 2]);
    const texts = textsOf(drawing).map((text) => text.text);
    expect(texts).toEqual(expect.arrayContaining(["Besluit", "Meedoen", "Bericht", "jan", "jul", "2027"]));
    const kinds = { name: "Soort", decision: "De raad is aan zet", meeting: "Mensen doen mee", message: "Wij vertellen iets" };
    const own = textsOf(drawingOf({ kind: "timeline", what: "Stap", when: "Wanneer", items, kinds }, 480, inter, "nl"));
    expect(own.map((text) => text.text)).toEqual(expect.arrayContaining(["De raad is aan zet", "Mensen doen mee", "Wij vertellen iets"]));
    const english = textsOf(drawingOf({ kind: "timeline", what: "Step", when: "When", items }, 480, inter, "en"));
    expect(english.map((text) => text.text)).toEqual(expect.arrayContaining(["Decision", "Taking part", "Message", "May"]));
  });

  test("gives many moments a row each", () => {
    const items = Array.from({ length: 20 }, (_, at): Moment => ({
      label: `Stap ${at}`,
      from: "2027-03-10",
      when: "10 maart",
      type: "message",
    }));
    const drawing = drawingOf({ kind: "timeline", what: "Stap", when: "Wanneer", items }, 480, inter, "nl");
    const rows = new Set(drawing.shapes.filter((shape) => shape.kind === "circle").map((circle) => circle.y));
    expect(rows.size).toBe(21);
    expect(drawing.height).toBeGreaterThan(40 * leading);
  });
});

describe("the width of a text without its font", () => {
  test("is never much too small for words in the font of the PDF, and at most half as much again", () => {
    for (const text of [
      "Gesprekken in portieken en op de markt",
      "Bewoners Stationsbuurt",
      "€ 12.500 (incl. btw)",
      "WIJKRAAD",
      "1 t/m 19 februari 2027",
    ])
      for (const bold of [false, true]) {
        const ratio = approximateMeasure(text, 10.5, bold) / inter(text, 10.5, bold);
        expect(ratio, text).toBeGreaterThan(0.99);
        expect(ratio, text).toBeLessThan(1.5);
      }
  });
});

describe("lines in a drawing", () => {
  const measure: Measure = (text, size) => text.length * size * 0.5;
  test.each([
    ["een twee drie", 45, ["een twee", "drie"]],
    ["Afhankelijk\u00adheid", 65, ["Afhankelijk-", "heid"]],
    ["Afhankelijk\u00adheid", 200, ["Afhankelijkheid"]],
    ["kost €\u00a02.500", 40, ["kost", "€ 2.500"]],
    ["abcdefghij", 30, ["abcde", "fghij"]],
    ["a\n\tb", 90, ["a b"]],
    ["een twee drie vier vijf", 25, ["een", "twee", "drie", "vie…"]],
  ])("breaks %j at %d points", (text, room, lines) => {
    expect(linesIn(text, room, { measure })).toEqual(lines);
  });
});
