import { unzipSync } from "fflate";
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Everything in a PDF as one text: what stands there plainly, and what was packed. */
export function pdfParts(bytes: Buffer): string {
  const raw = bytes.toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: found }) => {
    const from = index + found.length;
    try {
      return inflateSync(bytes.subarray(from, bytes.indexOf("endstream", from))).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...streams].join("\n");
}

/** The words of a PDF as a reader sees them, page after page, without white space. */
export async function pdfWords(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  for (let at = 1; at <= file.numPages; at += 1) {
    const { items } = await (await file.getPage(at)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  await task.destroy();
  return pages.join("").replaceAll(/\s+/g, "");
}

/** Everything in a Word file as one text. */
export const wordParts = (bytes: Buffer): string =>
  Object.values(unzipSync(new Uint8Array(bytes)))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
