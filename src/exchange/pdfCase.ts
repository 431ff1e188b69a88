import { caseProperty } from "../report/pdf/caseProperty.ts";
import { inflated } from "./inflate.ts";

/** What was found of a case in a PDF. */
type InPdf = { readonly text: string } | { readonly why: "noCase" | "damaged" | "tooLarge" };

const marked = ascii("%PDF-");
const ended = ascii("%%EOF");
const namespace = ascii(caseProperty.namespace);

export const isPdf = (bytes: Uint8Array): boolean => isAt(bytes, marked, 0);

/**
 * Reads the case that travels in the metadata of a PDF. By searching, as nothing of a PDF is run or parsed here: that also
 * finds it after another program wrote the file anew, as long as the metadata stayed readable.
 */
export async function caseInPdf(bytes: Uint8Array): Promise<InPdf> {
  const place = valueIn(bytes);
  if (!place) return { why: placeOf(bytes, ended, 0, bytes.length) < 0 ? "damaged" : "noCase" };
  const packed = unpacked(bytes, place.from, place.to);
  return packed ? await inflated(packed) : { why: "damaged" };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** More than any program leaves in a file; one that is full of our words is not searched to its end. */
const mostTries = 50;

/** The last one: a program that adds to a file leaves what was before. */
function valueIn(bytes: Uint8Array): Place | undefined {
  let [end, tries] = [bytes.length, 0];
  for (let at = end - namespace.length; at > 0 && tries < mostTries; at--) {
    if (!isAt(bytes, namespace, at) || !isQuote(bytes[at - 1])) continue;
    tries++;
    const start = Math.max(0, at - 200);
    const prefix = /xmlns:([\w.-]+)\s*=\s*["']$/.exec(textOf(bytes, start, at))?.[1];
    if (prefix === undefined) continue;
    // From a little before, as the namespace may be declared on the property itself.
    const found = propertyIn(bytes, ascii(`${prefix}:${caseProperty.name}`), start, end);
    if (found) return found;
    end = at;
  }
  return undefined;
}

const isQuote = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x27;

/** A property is written as an element or, by some programs, as an attribute. */
function propertyIn(bytes: Uint8Array, name: Uint8Array, start: number, end: number): Place | undefined {
  let tries = 0;
  for (let at = placeOf(bytes, name, start, end); at >= 0 && tries < mostTries; at = placeOf(bytes, name, at + 1, end)) {
    tries++;
    const after = at + name.length;
    const head = textOf(bytes, after, Math.min(end, after + 300));
    const before = textOf(bytes, at - 1, at);
    const element = before === "<" ? /^(?:\s[^<>]*)?>/.exec(head) : undefined;
    const attribute = /\s/.test(before) ? /^\s*=\s*(["'])/.exec(head) : undefined;
    const opened = element ?? attribute;
    if (!opened) continue;
    const from = after + opened[0].length;
    const closing = bytes.indexOf((attribute?.[1] ?? "<").charCodeAt(0), from);
    return { from, to: closing < 0 ? bytes.length : closing };
  }
  return undefined;
}

const values = new Int8Array(256).fill(-1);
for (const [value, sign] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries())
  values[sign.charCodeAt(0)] = value;

/** Base64, from bytes to bytes, so that a large file is not in memory as a text as well. White space in it is nothing. */
function unpacked(bytes: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> | undefined {
  const result = new Uint8Array(Math.floor(((to - from) * 3) / 4));
  let [size, bits, count, isPadded] = [0, 0, 0, false];
  for (let at = from; at < to; at++) {
    const sign = bytes[at]!;
    if (sign === 0x20 || (sign >= 9 && sign <= 13)) continue;
    const value = values[sign]!;
    if (sign === 0x3d) isPadded = true;
    else if (value < 0 || isPadded) return undefined;
    else {
      bits = ((bits << 6) | value) & 0xffffff;
      count++;
      if (count % 4 !== 1) result[size++] = (bits >> (6 - 2 * ((count - 1) % 4))) & 255;
    }
  }
  return count % 4 === 1 ? undefined : result.slice(0, size);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
const textOf = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(Math.max(0, from), to));

function isAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < wanted.length; offset++) if (bytes[at + offset] !== wanted[offset]) return false;
  return true;
}

function placeOf(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): number {
  for (let at = from; at <= to - wanted.length; at++) if (isAt(bytes, wanted, at)) return at;
  return -1;
}
