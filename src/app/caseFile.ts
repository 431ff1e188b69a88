import { caseFileOf } from "../exchange/caseFile.ts";
import { fileNameOf } from "../exchange/fileName.ts";
import type { Dossier } from "../dossier/types.ts";
import type { Words } from "../i18n/types.ts";
import { readableCase } from "../wizards/consistent/caseDocument.ts";
import type { FileToSave } from "./plainCaseFile.ts";
import { titleOf } from "./titleOf.ts";

/** The case as one HTML file: everyone can read it, and the app opens it again. */
export function caseFile(dossier: Dossier, words: Words): FileToSave {
  const html = caseFileOf(readableCase(dossier, words), dossier);
  return {
    name: fileNameOf(titleOf(dossier, words), words.t("shell.case.fileKind"), "html"),
    content: new Blob([html], { type: "text/html;charset=utf-8" }),
  };
}
