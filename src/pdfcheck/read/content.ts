import type { Drawing, Piece, Shown } from "./drawing.ts";
import type { PdfFile } from "./file.ts";
import type { Font } from "./font.ts";
import { type Matrix, TextState } from "./textState.ts";
import { contentOf, type Page } from "./pages.ts";
import { Keyword, Syntax } from "./syntax.ts";
import { type Dict, isArray, isDict, nameOf, numberOf, PdfString, Ref, type Stream, type Value } from "./values.ts";

const painting = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh"]);
const colourOf: Readonly<Record<string, string>> = {
  g: "DeviceGray",
  G: "DeviceGray",
  rg: "DeviceRGB",
  RG: "DeviceRGB",
  k: "DeviceCMYK",
  K: "DeviceCMYK",
};

/** What a page draws. */
export function drawingOf(file: PdfFile, page: Page, fontAt: (value: Value | undefined) => Font | undefined): Drawing {
  return new Walk(file, fontAt).of(contentOf(file, page), page.resources);
}

class Walk {
  readonly #pieces: Piece[] = [];
  readonly #shown: Shown[] = [];
  readonly #loose = new Map<string, number>();
  readonly #colours = new Set<string>();
  readonly #forms = new Set<Stream>();
  readonly #file: PdfFile;
  readonly #fontAt: (value: Value | undefined) => Font | undefined;
  #unbalanced = 0;
  #open: Piece | undefined;

  constructor(file: PdfFile, fontAt: (value: Value | undefined) => Font | undefined) {
    this.#file = file;
    this.#fontAt = fontAt;
  }

  of(bytes: Uint8Array, resources: Dict): Drawing {
    this.#run(bytes, resources, new TextState(), true);
    return {
      pieces: this.#pieces,
      shown: this.#shown,
      loose: this.#loose,
      unbalanced: this.#unbalanced,
      colours: this.#colours,
      forms: [...this.#forms],
    };
  }

  #run(bytes: Uint8Array, resources: Dict, state: TextState, ownPage: boolean): void {
    const syntax = new Syntax(bytes, 0, false);
    const around = this.#open;
    const given: Value[] = [];
    const begun: Piece[] = [];
    for (let token = syntax.next(); token !== undefined; token = syntax.next()) {
      if (!(token instanceof Keyword)) {
        if (given.push(token) > 64) given.shift();
        continue;
      }
      const operator = token.text;
      if (operator === "BDC" || operator === "BMC") begun.push(this.#begin(given, resources, ownPage));
      else if (operator === "EMC") {
        if (begun.pop()) this.#open = begun.at(-1) ?? around;
        else this.#unbalanced++;
      } else if (operator === "BI") this.#picture(syntax, resources);
      else if (operator === "Do") this.#draw(resources, nameOf(given.at(-1)) ?? "", state);
      else this.#other(operator, given, resources, state);
      given.length = 0;
    }
    this.#unbalanced += begun.length;
    this.#open = around;
  }

  #other(operator: string, given: readonly Value[], resources: Dict, state: TextState): void {
    if (painting.has(operator)) this.#paint(operator);
    const colour = colourOf[operator];
    if (colour) this.#colours.add(colour);
    if (operator === "cs" || operator === "CS") this.#colour(given[0], resources);
    if (operator === "sh") {
      const shading = this.#file.dict(this.#file.dict(resources.get("Shading"))?.get(nameOf(given[0]) ?? ""));
      this.#colour(shading?.get("ColorSpace"), resources);
    }
    if (operator === "Tf") {
      const name = nameOf(given[0]) ?? "";
      const fonts = this.#file.dict(resources.get("Font"));
      state.font = { name, font: this.#fontAt(fonts?.get(name)), size: numberOf(given[1]) ?? 0 };
    } else state.change(operator, given);
    const text = shownBy(operator, given);
    if (text) this.#show(text, state, operator);
  }

  #begin(given: readonly Value[], resources: Dict, ownPage: boolean): Piece {
    const named = given[1];
    const properties = isDict(named) ? named : this.#file.dict(this.#file.dict(resources.get("Properties"))?.get(nameOf(named) ?? ""));
    const piece: Piece = {
      tag: nameOf(given[0]) ?? "",
      // Numbers inside a form belong to the form, not to the page.
      mcid: ownPage ? numberOf(this.#file.follow(properties?.get("MCID"))) : undefined,
      inForm: !ownPage && (properties?.has("MCID") ?? false),
      properties: properties ?? new Map(),
      outer: this.#open,
      drawn: 0,
    };
    this.#pieces.push(piece);
    this.#open = piece;
    return piece;
  }

  #paint(what: string): void {
    if (this.#open) this.#open.drawn++;
    else this.#loose.set(what, (this.#loose.get(what) ?? 0) + 1);
  }

  #colour(value: Value | undefined, resources: Dict): void {
    const found = this.#file.follow(value);
    const named = nameOf(found);
    const space = named === undefined ? found : (this.#file.follow(this.#file.dict(resources.get("ColorSpace"))?.get(named)) ?? found);
    const kind = nameOf(isArray(space) ? this.#file.follow(space[0]) : space);
    if (kind) this.#colours.add(kind);
  }

  #draw(resources: Dict, name: string, state: TextState): void {
    const { value, stream } = this.#resource(resources, "XObject", name);
    const kind = nameOf(this.#file.follow(stream?.dict.get("Subtype")));
    if (kind === "Image" && stream) this.#colour(stream.dict.get("ColorSpace"), resources);
    if (kind !== "Form" || !stream || !(value instanceof Ref)) return this.#paint("Do");
    if (this.#forms.has(stream)) return;
    this.#forms.add(stream);
    const inside = state.copy();
    inside.transform(matrixOf(this.#file.array(stream.dict.get("Matrix"))));
    this.#run(this.#file.unpacked(stream) ?? new Uint8Array(), this.#file.dict(stream.dict.get("Resources")) ?? resources, inside, false);
  }

  #resource(resources: Dict, kind: string, name: string): { value: Value | undefined; stream: Stream | undefined } {
    const value = this.#file.dict(resources.get(kind))?.get(name);
    return { value, stream: this.#file.stream(value) };
  }

  /** A picture that stands in the content itself: its data is no syntax, so it is passed over. */
  #picture(syntax: Syntax, resources: Dict): void {
    const entries: Value[] = [];
    for (let token = syntax.next(); token !== undefined; token = syntax.next()) {
      if (token instanceof Keyword) {
        if (token.text === "ID") break;
      } else entries.push(token);
    }
    const at = entries.findIndex((value) => ["CS", "ColorSpace"].includes(nameOf(value) ?? ""));
    if (at >= 0) this.#colour(entries[at + 1], resources);
    const rest = Buffer.from(syntax.bytes.buffer, syntax.bytes.byteOffset, syntax.bytes.byteLength);
    let end = syntax.at;
    do end = rest.indexOf("EI", end + 1, "latin1");
    while (end >= 0 && !(isSpace(rest[end - 1]) && (end + 2 >= rest.length || isSpace(rest[end + 2]))));
    syntax.at = end < 0 ? rest.length : end + 2;
    this.#paint("BI");
  }

  #show(strings: readonly PdfString[], state: TextState, operator: string): void {
    const { font, name } = state.font;
    const codes = strings.flatMap(({ bytes }) => codesOf(bytes, font?.bytesPerCode ?? 1));
    if (codes.length === 0) return;
    this.#paint(operator);
    const { x, y, size } = state.place();
    const width = (codes.reduce((sum, code) => sum + (font?.width(code) ?? 0), 0) * size) / 1000;
    const text = codes.map((code) => font?.unicode(code) ?? "").join("");
    this.#shown.push({ font, fontName: name, codes, text, piece: this.#open, invisible: state.invisible, x, width, y, size });
  }
}

function shownBy(operator: string, given: readonly Value[]): readonly PdfString[] | undefined {
  if (operator !== "Tj" && operator !== "TJ" && operator !== "'" && operator !== '"') return undefined;
  const last = given.at(-1);
  return (isArray(last) ? last : [last]).filter((value): value is PdfString => value instanceof PdfString);
}

function codesOf(bytes: Uint8Array, wide: 1 | 2): number[] {
  if (wide === 1) return [...bytes];
  return Array.from({ length: Math.ceil(bytes.length / 2) }, (_, at) => (bytes[at * 2]! << 8) | (bytes[at * 2 + 1] ?? 0));
}

const isSpace = (byte: number | undefined): boolean => byte !== undefined && [0, 9, 10, 12, 13, 32].includes(byte);

function matrixOf(values: readonly Value[]): Matrix {
  const numbers = values.map((value) => numberOf(value) ?? 0);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : [1, 0, 0, 1, 0, 0];
}
