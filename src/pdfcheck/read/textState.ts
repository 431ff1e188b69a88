import type { Font } from "./font.ts";
import { numberOf, type Value } from "./values.ts";

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const none: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
function multiplied(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

interface Kept {
  readonly page: Matrix;
  readonly leading: number;
  readonly mode: number;
  readonly font: ChosenFont;
}
interface ChosenFont {
  readonly name: string;
  readonly font: Font | undefined;
  readonly size: number;
}

/** Which font text is in and on which line it stands, as operators change it. */
export class TextState {
  font: ChosenFont = { name: "", font: undefined, size: 0 };
  #page = none;
  #line = none;
  #leading = 0;
  #mode = 0;
  readonly #kept: Kept[] = [];

  /** The same state for a drawing inside the drawing. */
  copy(): TextState {
    const copy = new TextState();
    copy.font = this.font;
    copy.#page = this.#page;
    copy.#leading = this.#leading;
    copy.#mode = this.#mode;
    return copy;
  }

  transform(matrix: Matrix): void {
    this.#page = multiplied(matrix, this.#page);
  }

  /** Text that is there to be found and not to be seen. */
  get invisible(): boolean {
    return this.#mode === 3;
  }

  place(): { readonly x: number; readonly y: number; readonly size: number } {
    const [, , c, d, e, f] = multiplied(this.#line, this.#page);
    return { x: e, y: f, size: Math.abs(this.font.size) * Math.hypot(c, d) };
  }

  change(operator: string, given: readonly Value[]): void {
    const at = (index: number): number => numberOf(given[index]) ?? 0;
    const matrix = (): Matrix => [at(0), at(1), at(2), at(3), at(4), at(5)];
    if (operator === "q") this.#kept.push({ page: this.#page, leading: this.#leading, mode: this.#mode, font: this.font });
    else if (operator === "Q") this.#restore();
    else if (operator === "cm") this.transform(matrix());
    else if (operator === "BT") this.#line = none;
    else if (operator === "Tm") this.#line = matrix();
    else if (operator === "Td") this.#move(at(0), at(1));
    else if (operator === "TD") {
      this.#leading = -at(1);
      this.#move(at(0), at(1));
    } else if (operator === "T*" || operator === "'" || operator === '"') this.#move(0, -this.#leading);
    else if (operator === "TL") this.#leading = at(0);
    else if (operator === "Tr") this.#mode = at(0);
  }

  #move(x: number, y: number): void {
    this.#line = multiplied([1, 0, 0, 1, x, y], this.#line);
  }

  #restore(): void {
    const last = this.#kept.pop();
    if (!last) return;
    this.#page = last.page;
    this.#leading = last.leading;
    this.#mode = last.mode;
    this.font = last.font;
  }
}
