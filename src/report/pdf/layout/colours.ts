import type { Paint } from "../../drawing/types.ts";
import { palette } from "../../palette.ts";
import type { Colour } from "../types.ts";
import { ink } from "./style.ts";

/** On a card everything is black, white or the grey of a rule: it is copied as often as it is printed. */
const plainly: Readonly<Record<Paint, Colour>> = {
  ink,
  soft: ink,
  brand: ink,
  stop: ink,
  caution: ink,
  tip: ink,
  done: ink,
  rule: 0.56,
  tint: 1,
  paper: 1,
  mark: 1,
};

const share = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
const coloured = Object.fromEntries(
  Object.entries(palette).map(([paint, hex]) => [paint, [share(hex, 1), share(hex, 3), share(hex, 5)]]),
) as unknown as Readonly<Record<Paint, Colour>>;

/** The colours of a document on paper. */
export const coloursOf = (plain: boolean): ((paint: Paint) => Colour) => {
  const colours = plain ? plainly : coloured;
  return (paint) => colours[paint];
};
