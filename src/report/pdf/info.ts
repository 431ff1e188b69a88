import type { jsPDF } from "jspdf";
import type { About } from "./about.ts";
import { hex } from "./write.ts";

/**
 * Puts what a file says about itself in its Info dictionary. jsPDF writes it in a way that turns "č" into another letter and
 * takes no year after 2037, and cannot be told otherwise; so it gets stand-ins of the same length, and `fill` puts the words
 * in their place when the file is finished.
 */
export function infoFor(doc: jsPDF, about: About): { readonly fill: (bytes: Uint8Array) => Uint8Array } {
  const words = Object.entries({ Title: about.title, Subject: about.subject, Author: about.author, Creator: about.creator })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, text]) => ({ key, text: hex(text), stand: "-".repeat(hex(text).length - 2) }));
  doc.setProperties(Object.fromEntries(words.map(({ key, stand }) => [key.toLowerCase(), stand])));
  const day = `D:2037${about.made.info.slice(6)}`;
  doc.setCreationDate(day as unknown as Date);
  const places = [
    ...words.map(({ key, text, stand }) => ({ wanted: `/${key} (${stand})`, text: `/${key} ${text}` })),
    { wanted: `/CreationDate (${day})`, text: `/CreationDate (${about.made.info})` },
  ];
  return {
    fill: (bytes) => {
      for (const { wanted, text } of places) bytes.set(bytesOf(text), lastPlace(bytes, bytesOf(wanted)));
      return bytes;
    },
  };
}

const bytesOf = (ascii: string): Uint8Array => new TextEncoder().encode(ascii);

function lastPlace(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  throw new Error(`${new TextDecoder().decode(wanted.slice(0, 20))} was not found in the file`);
}
