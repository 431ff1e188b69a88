import { paper } from "./layout/style.ts";
import type { Colour, Look, Op, PenLine, Point } from "./types.ts";
import { number } from "./write.ts";

const up = (y: number): string => number(paper.height - y);
const at = ([x, y]: Point): string => `${number(x)} ${up(y)}`;

const share = (value: number): string => String(Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000);
const numbers = (colour: Colour): string => (typeof colour === "number" ? share(colour) : colour.map(share).join(" "));
/** Sets the colour of what is filled, in grey or in red, green and blue: nothing else is in a document. */
const fillIn = (colour: Colour): string => `${numbers(colour)} ${typeof colour === "number" ? "g" : "rg"} `;
const strokeIn = (colour: Colour): string => `${numbers(colour)} ${typeof colour === "number" ? "G" : "RG"} `;

function pen(line: PenLine): string {
  const dashes = line.dashes === undefined ? "" : `[${line.dashes.map(number).join(" ")}] 0 d `;
  return `${number(line.width)} w ${dashes}${strokeIn(line.colour)}`;
}

function painted({ fill, pen: line }: Look, path: string, closed = true): string {
  const paint = fill === undefined ? (line ? (closed ? "s" : "S") : "n") : line ? (closed ? "b" : "B") : "f";
  return `q ${fill === undefined ? "" : fillIn(fill)}${line ? pen(line) : ""}${path} ${paint} Q`;
}

/** A shape in the language of a page. It leaves pen and colour as they were. */
export function shape(op: Exclude<Op, { kind: "text" }>): string {
  switch (op.kind) {
    case "line":
      return painted({ pen: op.pen }, `${at([op.x1, op.y1])} m ${at([op.x2, op.y2])} l`, false);
    case "rect": {
      const { x, y, width, height } = op.box;
      return painted(op, `${at([x, y + height])} ${number(width)} ${number(height)} re`, false);
    }
    case "path": {
      const [first, ...rest] = op.points;
      if (!first || rest.length === 0) return "";
      return painted(op, `${at(first)} m ${rest.map((point) => `${at(point)} l`).join(" ")}`, op.closed === true);
    }
    case "circle":
      return painted(op, circle(op.centre, op.radius));
  }
}

/** Four curves that stay within a thousandth of the radius of a circle. */
function circle([x, y]: Point, radius: number): string {
  const pull = radius * 0.5523;
  const curve = (...points: readonly Point[]): string => `${points.map(at).join(" ")} c`;
  return [
    `${at([x + radius, y])} m`,
    curve([x + radius, y + pull], [x + pull, y + radius], [x, y + radius]),
    curve([x - pull, y + radius], [x - radius, y + pull], [x - radius, y]),
    curve([x - radius, y - pull], [x - pull, y - radius], [x, y - radius]),
    curve([x + pull, y - radius], [x + radius, y - pull], [x + radius, y]),
  ].join(" ");
}
