import { Unreadable } from "./unreadable.ts";
import { Name, PdfString, Ref, type Value, latin1 } from "./values.ts";

/** A word that is no value: `obj`, `stream`, an operator of a page. */
export class Keyword {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
const closing = { "]": new Keyword("]"), ">>": new Keyword(">>") };

const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1;
for (const sign of "()<>[]{}/%") kinds[sign.charCodeAt(0)] = 2;
const isWhite = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === 1;
const isRegular = (byte: number): boolean => kinds[byte] === 0;
/** What a number can begin with. */
const mayCount = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const deepest = 100;
const words = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const escapes: Readonly<Record<number, number>> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 };

/** Reads values and words one after the other, from a file or from the content of a page. */
export class Syntax {
  readonly bytes: Uint8Array;
  at: number;
  readonly #references: boolean;

  /** In the content of a page `1 0 R` is no reference. */
  constructor(bytes: Uint8Array, at: number, references: boolean) {
    this.bytes = bytes;
    this.at = at;
    this.#references = references;
  }

  /** The next value or word; undefined at the end. */
  next(depth = 0): Value | Keyword | undefined {
    if (depth > deepest) throw new Unreadable("The file is damaged: it has values inside values without end.");
    this.skipWhite();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    if (byte === 0x2f) return this.#name();
    if (byte === 0x28) return this.#literal();
    if (byte === 0x5b) return this.#array(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex();
    if (byte === 0x5d) return this.#close("]");
    if (byte === 0x3e && this.bytes[this.at + 1] === 0x3e) return this.#close(">>");
    if (kinds[byte] === 2) {
      this.at++;
      return new Keyword(String.fromCharCode(byte));
    }
    return this.#wordOrNumber();
  }

  skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (byte === 0x25) while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
      else if (isWhite(byte)) this.at++;
      else return;
    }
  }

  #close(text: keyof typeof closing): Keyword {
    this.at += text.length;
    return closing[text];
  }

  #regular(): string {
    const { bytes } = this;
    let text = "";
    for (; this.at < bytes.length && isRegular(bytes[this.at]!); this.at++) text += String.fromCharCode(bytes[this.at]!);
    return text;
  }

  #name(): Name {
    this.at++;
    const text = this.#regular();
    return new Name(
      text.includes("#") ? text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text,
    );
  }

  #wordOrNumber(): Value | Keyword {
    const text = this.#regular();
    const number = mayCount(text.charCodeAt(0)) ? parseFloat(text) : NaN;
    if (!Number.isNaN(number)) {
      return this.#references && /^\d+$/.test(text) ? (this.#reference(number) ?? number) : number;
    }
    const known = words.get(text);
    return known === undefined ? new Keyword(text) : known;
  }

  /** `12 0 R`, when that is what follows. */
  #reference(id: number): Ref | undefined {
    let at = this.at;
    const skip = (test: (byte: number | undefined) => boolean): boolean => {
      const start = at;
      while (test(this.bytes[at])) at++;
      return at > start;
    };
    if (!skip(isWhite) || !skip(isDigit) || !skip(isWhite) || this.bytes[at] !== 0x52) return undefined;
    const after = this.bytes[at + 1];
    if (after !== undefined && isRegular(after)) return undefined;
    this.at = at + 1;
    return new Ref(id);
  }

  #array(depth: number): readonly Value[] {
    this.at++;
    const values: Value[] = [];
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || value === closing["]"]) return values;
      if (!(value instanceof Keyword)) values.push(value);
    }
  }

  #dict(depth: number): Value {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      const key = this.next(depth + 1);
      if (key === undefined || key === closing[">>"]) return entries;
      if (!(key instanceof Name)) continue;
      const value = this.next(depth + 1);
      if (value === undefined || value === closing[">>"]) return entries;
      if (!(value instanceof Keyword)) entries.set(key.text, value);
    }
  }

  #hex(): PdfString {
    const end = this.bytes.indexOf(0x3e, this.at);
    const until = end < 0 ? this.bytes.length : end;
    const digits = latin1(this.bytes.subarray(this.at + 1, until)).replaceAll(/[^0-9a-f]/gi, "");
    this.at = until + 1;
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex"), true);
  }

  #literal(): PdfString {
    const found: number[] = [];
    let open = 1;
    for (this.at++; this.at < this.bytes.length; this.at++) {
      let byte = this.bytes[this.at]!;
      if (byte === 0x28) open++;
      else if (byte === 0x29) {
        if (--open === 0) break;
      } else if (byte === 0x5c) {
        const escaped = this.#escaped();
        if (escaped === undefined) continue;
        byte = escaped;
      } else if (byte === 13) {
        if (this.bytes[this.at + 1] === 10) this.at++;
        byte = 10;
      }
      found.push(byte);
    }
    this.at++;
    return new PdfString(Uint8Array.from(found), false);
  }

  /** The byte that a backslash and what follows stand for; nothing for a line that goes on. */
  #escaped(): number | undefined {
    const byte = this.bytes[++this.at] ?? 0x5c;
    if (byte === 13 && this.bytes[this.at + 1] === 10) this.at++;
    if (byte === 13 || byte === 10) return undefined;
    if (byte < 0x30 || byte > 0x37) return escapes[byte] ?? byte;
    let code = byte - 0x30;
    for (let more = 0; more < 2; more++) {
      const digit = this.bytes[this.at + 1] ?? 0;
      if (digit < 0x30 || digit > 0x37) break;
      code = code * 8 + digit - 0x30;
      this.at++;
    }
    return code & 0xff;
  }
}
