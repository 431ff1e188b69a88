import { strToU8, zipSync } from "fflate";
import type { DocModel } from "../model.ts";
import { blockParts } from "./blocks.ts";
import {
  appProperties,
  contentTypes,
  coreProperties,
  documentRelations,
  fontTable,
  packageRelations,
  settingsXml,
  themeXml,
} from "./file.ts";
import { numberingXml } from "./numbering.ts";
import { openingParts } from "./opening.ts";
import { paragraph, written } from "./parts.ts";
import { runningOf, sectionXml, tooLongForFoot } from "./running.ts";
import { run } from "./runs.ts";
import { stylesXml } from "./styles.ts";
import { newWriting } from "./writing.ts";
import { namespaces, w, xmlFile } from "./xml.ts";

/** A Word file. `substituted` is always empty: Word takes another font for a character that one does not have. */
export interface MadeDocx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly substituted: readonly string[];
}

/**
 * The document as a Word file with real styles, in the words and the order of the other forms. The same model and date
 * give the same bytes, on any computer. Needs neither page nor network; load it when it is asked for.
 */
export function docxBytes(model: DocModel, { date }: { readonly date: Date }): Promise<MadeDocx> {
  return new Promise((resolve) => {
    const writing = newWriting(model);
    const leftOver = tooLongForFoot(writing).map((part) => paragraph(run(part), { style: "Details" }));
    const body = written([...openingParts(writing), ...blockParts(model.blocks, writing), ...leftOver]);
    const running = runningOf(writing);
    const files: Record<string, string> = {
      "[Content_Types].xml": contentTypes(running),
      "_rels/.rels": packageRelations(),
      "docProps/core.xml": coreProperties(model, date),
      "docProps/app.xml": appProperties(),
      "word/document.xml": xmlFile(w("document", namespaces, w("body", {}, body, sectionXml(writing, running)))),
      "word/_rels/document.xml.rels": documentRelations(running, writing.addresses),
      "word/styles.xml": stylesXml(model),
      "word/numbering.xml": numberingXml(writing.lists),
      "word/settings.xml": settingsXml(model),
      "word/fontTable.xml": fontTable(),
      "word/theme/theme1.xml": themeXml(),
      ...Object.fromEntries(running.map(({ file, xml }) => [`word/${file}`, xml])),
    };
    const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
    // A zip file counts days in the time of the computer; this one reads the same everywhere.
    resolve({ bytes: zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) }), substituted: [] });
  });
}
