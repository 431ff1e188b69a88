import type { Opened } from "../dossier/api.ts";
import { canonical } from "../dossier/hash.ts";
import type { Known } from "../dossier/known.ts";
import { openDossier } from "../dossier/open.ts";
import type { Dossier } from "../dossier/types.ts";
import { htmlOf } from "../report/html.ts";
import type { DocModel } from "../report/model.ts";

/** A case with everything that can be written in it and its readable part is smaller. */
const mostBytes = 16 * 1024 * 1024;
const mark = 'id="think-dossier"';

/** One HTML file: a document for everyone who opens it, and the case itself for this app. */
export const caseFileOf = (model: DocModel, dossier: Dossier): string => htmlOf({ ...model, attached: canonical(dossier) });

/** Reads the case out of a file as `caseFileOf` wrote it, or out of plain JSON. Nothing in the file is run or shown. */
export function readCaseFile(bytes: Uint8Array, known: Known): Opened {
  if (bytes.length > mostBytes) return { kind: "notOurs", why: "tooLarge" };
  const text = decoded(bytes);
  const carried = carriedIn(text);
  if (carried === undefined) return text.trimStart().startsWith("<") ? { kind: "notOurs", why: "noCase" } : openDossier(text, known);
  const opened = openDossier(carried, known);
  const isCutOff = opened.kind === "notOurs" && (opened.why === "notJson" || opened.why === "empty");
  return isCutOff ? { kind: "damaged", readable: undefined, lost: ["think-dossier"] } : opened;
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
