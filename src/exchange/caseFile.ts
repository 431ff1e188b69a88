import type { Opened } from "../dossier/api.ts";
import { canonical } from "../dossier/hash.ts";
import type { Known } from "../dossier/known.ts";
import { openDossier } from "../dossier/open.ts";
import type { Dossier } from "../dossier/types.ts";
import { htmlOf } from "../report/html.ts";
import type { DocModel } from "../report/model.ts";
import { caseInPdf, isPdf } from "./pdfCase.ts";

/** A case with everything that can be written in it and its readable part is smaller. */
const mostBytes = 16 * 1024 * 1024;
const mark = 'id="think-dossier"';

/** A document that takes the case along, as an HTML file or as a PDF. */
export const withCase = (model: DocModel, dossier: Dossier): DocModel => ({ ...model, attached: canonical(dossier) });

/** One HTML file: a document for everyone who opens it, and the case itself for this app. */
export const caseFileOf = (model: DocModel, dossier: Dossier): string => htmlOf(withCase(model, dossier));

/**
 * Reads the case out of a document `withCase`, be it HTML or PDF, or out of plain JSON. Nothing in the file is run or shown.
 * Never rejects.
 */
export async function readCaseFile(bytes: Uint8Array, known: Known): Promise<Opened> {
  if (bytes.length > mostBytes) return { kind: "notOurs", why: "tooLarge" };
  if (!isPdf(bytes)) return readText(decoded(bytes), known);
  const found = await caseInPdf(bytes);
  if ("text" in found) return openCarried(found.text, known);
  return found.why === "damaged" ? damaged : { kind: "notOurs", why: found.why };
}

const damaged: Opened = { kind: "damaged", readable: undefined, lost: ["think-dossier"] };

function readText(text: string, known: Known): Opened {
  const carried = carriedIn(text);
  if (carried === undefined) return text.trimStart().startsWith("<") ? { kind: "notOurs", why: "noCase" } : openDossier(text, known);
  return openCarried(carried, known);
}

function openCarried(text: string, known: Known): Opened {
  const opened = openDossier(text, known);
  const isCutOff = opened.kind === "notOurs" && (opened.why === "notJson" || opened.why === "empty");
  return isCutOff ? damaged : opened;
}

// By searching and not with a DOM parser: a file of someone else must not become a document here.
function carriedIn(text: string): string | undefined {
  const at = text.lastIndexOf(mark);
  const element = at < 0 ? -1 : text.lastIndexOf("<script", at);
  if (element < 0 || text.slice(element, at).includes(">")) return undefined;
  const from = text.indexOf(">", at) + 1;
  if (from === 0) return "";
  const to = text.indexOf("</script", from);
  return text.slice(from, to < 0 ? undefined : to);
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
