import type { DocModel } from "../model.ts";
import { fullTitle } from "../text.ts";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";
import { inter700 } from "./fonts/inter700.ts";
import { write } from "./jspdf.ts";
import { layOut } from "./layout/sheet.ts";
import type { FileFacts, MadePdf, Progress } from "./types.ts";

/** What differs between two files of the same document. */
export interface PdfOptions {
  readonly date: Date;
  readonly fileId: string;
  /** Who stands behind the document, only when somebody wants to be named. */
  readonly author?: string;
}

/**
 * The document as a PDF. The same model, date and file id give the same bytes. Loads fonts and jsPDF: only for worker and
 * Node. Holds its thread from the first `onProgress` to the last.
 */
export function pdfBytes(
  model: DocModel,
  options: PdfOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<MadePdf> {
  return new Promise((resolve) => {
    onProgress({ step: "layout" });
    const fonts = { regular: readFont(inter400), bold: readFont(inter700) };
    const missed = new Set<string>();
    const sheet = layOut(model, fonts, missed);
    const facts: FileFacts = {
      ...options,
      title: fullTitle(model),
      subject: model.subject,
      ...(model.attached === undefined ? {} : { attached: model.attached }),
      lang: model.lang === "nl" ? "nl-NL" : "en-GB",
    };
    resolve({ bytes: write(sheet, fonts, facts, onProgress), substituted: [...missed], pages: sheet.pages.length });
  });
}
