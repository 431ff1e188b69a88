import type { DocModel } from "../model.ts";
import { hex, paragraphProperties, runProperties } from "./look.ts";
import { sizesOf } from "./page.ts";
import { characterStyles, paragraphStyles, type Style } from "./styleList.ts";
import { tableStyles } from "./styleTable.ts";
import { namespaces, w, xmlFile } from "./xml.ts";

/**
 * The styles. Those of Word's own keep their ids and names, so that text pasted elsewhere with "use destination styles"
 * takes over the look of the place it lands in; ours bring their own and are named in the language of the document.
 */
export function stylesXml(model: DocModel): string {
  const tag = model.lang === "nl" ? "nl-NL" : "en-GB";
  const size = sizesOf(model);
  const defaults = w(
    "docDefaults",
    {},
    w(
      "rPrDefault",
      {},
      w(
        "rPr",
        {},
        w("rFonts", { asciiTheme: "minorHAnsi", hAnsiTheme: "minorHAnsi", eastAsiaTheme: "minorEastAsia", cstheme: "minorBidi" }),
        w("color", { val: hex("ink") }),
        w("sz", { val: size.body * 2 }),
        w("szCs", { val: size.body * 2 }),
        w("lang", { val: tag, eastAsia: tag, bidi: "ar-SA" }),
      ),
    ),
    w("pPrDefault", {}, paragraphProperties({ after: size.after, leading: size.leading })),
  );
  return xmlFile(
    w(
      "styles",
      namespaces,
      defaults,
      ...paragraphStyles(model).map(paragraphStyle),
      ...characterStyles(model).map(characterStyle),
      tableStyles(model),
    ),
  );
}

function paragraphStyle({ id, name, based, next, paragraph = {}, run = {}, quick }: Style): string {
  const first = id === "Normal";
  return w(
    "style",
    { type: "paragraph", default: first ? 1 : undefined, customStyle: own(name) ? 1 : undefined, styleId: id },
    w("name", { val: name }),
    first ? "" : w("basedOn", { val: based ?? "Normal" }),
    next ? w("next", { val: next }) : "",
    quick ? w("qFormat") : "",
    paragraphProperties(paragraph),
    runProperties(run),
  );
}

const characterStyle = ({ id, name, run = {}, quick }: Style): string =>
  w(
    "style",
    { type: "character", customStyle: own(name) ? 1 : undefined, styleId: id },
    w("name", { val: name }),
    w("basedOn", { val: "DefaultParagraphFont" }),
    quick ? w("qFormat") : "",
    runProperties(run),
  );

const words =
  /^(?:Normal|Title|Subtitle|heading \d|List (?:Bullet|Number|Continue)(?: \d)?|caption|header|footer|toc \d|TOC Heading|Strong|Hyperlink)$/;
const own = (name: string): boolean => !words.test(name);
