import type { Measure } from "../drawing/types.ts";

// Thousandths of the size, from the space to the tilde. Arial, Helvetica and Liberation Sans share these widths.
const regular =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 " +
  "1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 " +
  "333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const bold =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 " +
  "975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 " +
  "333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";
const widths = { regular: regular.split(" ").map(Number), bold: bold.split(" ").map(Number) };
// What Latin letters hardly ever exceed; signs outside the table are rare and may be as wide as the size.
const unknown = 1000;
const narrow: Readonly<Record<string, number>> = {
  "\u00a0": 278,
  "\u00ad": 0,
  "–": 556,
  "’": 222,
  "‘": 222,
  "“": 333,
  "”": 333,
  "•": 350,
  "€": 556,
};

/** The width of a text in Arial, in points. An estimate: the computer that opens the file may have another font. */
export const arialWidth: Measure = (text, size, strong) => {
  const table = strong ? widths.bold : widths.regular;
  let sum = 0;
  for (const sign of text.normalize("NFD")) {
    // An accent stands over the letter before it.
    if (sign >= "\u0300" && sign <= "\u036f") continue;
    sum += table[sign.codePointAt(0)! - 32] ?? narrow[sign] ?? unknown;
  }
  return (sum * size) / 1000;
};
