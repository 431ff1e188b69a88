import { constants, inflateSync } from "node:zlib";
import { Unreadable } from "./unreadable.ts";
import { type Dict, type Value, isArray, isDict, nameOf, numberOf } from "./values.ts";

const mega = 1_000_000;
/** A page of text unpacks to some ten kilobytes; files that grow past this are made to exhaust a computer. */
const mostPerStream = 32 * mega;
const mostTogether = 128 * mega;

/** Unpacks streams, and refuses when it becomes too much. */
export class Unpacker {
  #left = mostTogether;

  /** The bytes of a stream; nothing when they are damaged or packed in a way that is not read, such as a picture. */
  unpacked(data: Uint8Array, dict: Dict, follow: (value: Value | undefined) => Value | undefined): Uint8Array | undefined {
    const listed = (key: string, short: string): readonly (Value | undefined)[] => {
      const value = follow(dict.get(key) ?? dict.get(short));
      return value === undefined || value === null ? [] : isArray(value) ? value.map(follow) : [value];
    };
    const settings = listed("DecodeParms", "DP");
    let bytes: Uint8Array | undefined = data;
    for (const [at, filter] of listed("Filter", "F").entries()) {
      const given = settings[at];
      bytes = bytes && this.#through(nameOf(filter) ?? "", bytes, isDict(given) ? given : new Map());
    }
    return bytes;
  }

  #through(filter: string, bytes: Uint8Array, settings: Dict): Uint8Array | undefined {
    if (filter === "FlateDecode" || filter === "Fl") return predicted(this.#inflated(bytes), settings);
    if (filter === "ASCIIHexDecode" || filter === "AHx") return fromHex(bytes);
    if (filter === "ASCII85Decode" || filter === "A85") return fromBase85(bytes);
    if (filter === "RunLengthDecode" || filter === "RL") return this.#counted(fromRuns(bytes));
    return undefined;
  }

  #inflated(bytes: Uint8Array): Uint8Array | undefined {
    const maxOutputLength = Math.max(1, Math.min(mostPerStream, this.#left));
    try {
      return this.#counted(inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooMuch();
      return undefined;
    }
  }

  #counted(bytes: Uint8Array): Uint8Array {
    this.#left -= bytes.length;
    if (this.#left < 0) throw tooMuch();
    return bytes;
  }
}

const tooMuch = (): Unreadable =>
  new Unreadable(
    `The file unpacks to more than ${mostPerStream / mega} MB in one part, or ${mostTogether / mega} MB together, and is refused.`,
  );

/** Undoes the difference with the byte to the left or above, which makes tables of numbers small. */
function predicted(bytes: Uint8Array | undefined, settings: Dict): Uint8Array | undefined {
  const kind = numberOf(settings.get("Predictor")) ?? 1;
  if (!bytes || kind < 2) return bytes;
  const bits = (numberOf(settings.get("Colors")) ?? 1) * (numberOf(settings.get("BitsPerComponent")) ?? 8);
  const wide = Math.ceil(bits / 8);
  const width = Math.ceil(((numberOf(settings.get("Columns")) ?? 1) * bits) / 8);
  if (kind === 2 || width < 1 || wide < 1) return undefined;
  const rows = Math.ceil(bytes.length / (width + 1));
  const result = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const type = bytes[row * (width + 1)]!;
    for (let column = 0; column < width; column++) {
      const to = row * width + column;
      const left = column < wide ? 0 : result[to - wide]!;
      const up = row === 0 ? 0 : result[to - width]!;
      const upLeft = row === 0 || column < wide ? 0 : result[to - width - wide]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][type] ?? 0;
      result[to] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return result;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = Buffer.from(bytes)
    .toString("latin1")
    .split(">", 1)[0]!
    .replaceAll(/[^0-9a-f]/gi, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

function fromBase85(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1").replaceAll(/\s/g, "").replace(/^<~/, "").split("~", 1)[0]!.replaceAll("z", "!!!!!");
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5);
    let sum = 0;
    for (const sign of group.padEnd(5, "u")) sum = sum * 85 + sign.charCodeAt(0) - 33;
    found.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((shift) => Math.floor(sum / 2 ** shift) % 256));
  }
  return Uint8Array.from(found);
}

function fromRuns(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at++]!;
    if (length === 128) break;
    total += length < 128 ? length + 1 : 257 - length;
    if (total > mostPerStream) throw tooMuch();
    if (length < 128) {
      parts.push(bytes.subarray(at, at + length + 1));
      at += length + 1;
    } else parts.push(new Uint8Array(257 - length).fill(bytes[at++] ?? 0));
  }
  return Buffer.concat(parts);
}
