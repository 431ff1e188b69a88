import type { DocModel } from "../model.ts";
import { palette } from "../palette.ts";
import { fullTitle } from "../text.ts";
import type { Running } from "./running.ts";
import { element, escaped, namespaces, spoken, w, xmlFile } from "./xml.ts";

const office = "http://schemas.openxmlformats.org";
const types = "application/vnd.openxmlformats-officedocument";
const relations = `${office}/officeDocument/2006/relationships`;
const ofPackage = `${office}/package/2006/relationships`;

/** The list of what is in the file. */
export function contentTypes(running: readonly Running[]): string {
  const part = (name: string, type: string): string => element("Override", { PartName: name, ContentType: type });
  const word = (name: string, type: string): string => part(`/word/${name}`, `${types}.wordprocessingml.${type}+xml`);
  return xmlFile(
    element(
      "Types",
      { xmlns: `${office}/package/2006/content-types` },
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      word("document.xml", "document.main"),
      word("styles.xml", "styles"),
      word("numbering.xml", "numbering"),
      word("settings.xml", "settings"),
      word("fontTable.xml", "fontTable"),
      ...running.map(({ file, type }) => word(file, type)),
      part("/word/theme/theme1.xml", `${types}.theme+xml`),
      part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      part("/docProps/app.xml", `${types}.extended-properties+xml`),
    ),
  );
}

const relation = (Id: string, Type: string, Target: string, TargetMode?: "External"): string =>
  element("Relationship", { Id, Type, Target, TargetMode });

/** Where the parts of the file begin. */
export const packageRelations = (): string =>
  xmlFile(
    element(
      "Relationships",
      { xmlns: ofPackage },
      relation("document", `${relations}/officeDocument`, "word/document.xml"),
      relation("core", `${office}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"),
      relation("app", `${relations}/extended-properties`, "docProps/app.xml"),
    ),
  );

/** What the text refers to: parts of the file, and the addresses of its links. */
export const documentRelations = (running: readonly Running[], addresses: readonly string[]): string =>
  xmlFile(
    element(
      "Relationships",
      { xmlns: ofPackage },
      ...["styles", "numbering", "settings", "fontTable"].map((name) => relation(name, `${relations}/${name}`, `${name}.xml`)),
      relation("theme", `${relations}/theme`, "theme/theme1.xml"),
      ...running.map(({ file, type }) => relation(file.replace(".xml", ""), `${relations}/${type}`, file)),
      ...addresses.map((address, index) => relation(`link${index + 1}`, `${relations}/hyperlink`, address, "External")),
    ),
  );

/** Title, kind, language and day. Never who made it on which machine. */
export function coreProperties(model: DocModel, date: Date): string {
  const day = (name: string): string =>
    element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, date.toISOString().replace(/\.\d+/, ""));
  return xmlFile(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${office}/package/2006/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escaped(spoken(fullTitle(model)))),
      element("dc:subject", {}, escaped(spoken(model.subject))),
      element("dc:language", {}, model.lang === "nl" ? "nl-NL" : "en-GB"),
      day("created"),
      day("modified"),
    ),
  );
}

export const appProperties = (): string =>
  xmlFile(element("Properties", { xmlns: `${office}/officeDocument/2006/extended-properties` }, element("Application", {}, "THiNK!")));

/** How Word treats the file: as one of its newest kind, in the language of the document. */
export function settingsXml({ lang }: DocModel): string {
  const compatibility = (name: string, val: number): string =>
    w("compatSetting", { name, uri: "http://schemas.microsoft.com/office/word", val });
  return xmlFile(
    w(
      "settings",
      namespaces,
      w("zoom", { percent: 100 }),
      w("defaultTabStop", { val: 708 }),
      w("characterSpacingControl", { val: "doNotCompress" }),
      w(
        "compat",
        {},
        compatibility("compatibilityMode", 15),
        compatibility("overrideTableStyleFontSizeAndJustification", 1),
        compatibility("enableOpenTypeFeatures", 1),
        compatibility("doNotFlipMirrorIndents", 1),
        compatibility("differentiateMultirowTableHeaders", 1),
      ),
      w("themeFontLang", { val: lang === "nl" ? "nl-NL" : "en-GB" }),
      w("clrSchemeMapping", {
        bg1: "light1",
        t1: "dark1",
        bg2: "light2",
        t2: "dark2",
        accent1: "accent1",
        accent2: "accent2",
        accent3: "accent3",
        accent4: "accent4",
        accent5: "accent5",
        accent6: "accent6",
        hyperlink: "hyperlink",
        followedHyperlink: "followedHyperlink",
      }),
      w("decimalSymbol", { val: lang === "nl" ? "," : "." }),
      w("listSeparator", { val: lang === "nl" ? ";" : "," }),
    ),
  );
}

/** Arial is on every office computer; where it is not, these have letters of the same width. */
export const fontTable = (): string =>
  xmlFile(
    w(
      "fonts",
      namespaces,
      w(
        "font",
        { name: "Arial" },
        w("altName", { val: "Liberation Sans,Helvetica" }),
        w("panose1", { val: "020B0604020202020204" }),
        w("charset", { val: "00" }),
        w("family", { val: "swiss" }),
        w("pitch", { val: "variable" }),
      ),
    ),
  );

/** The colours and letters that Word offers in its menus, so that what people add looks like the rest. */
export function themeXml(): string {
  const a = (name: string, attributes: Parameters<typeof element>[1] = {}, ...children: readonly string[]): string =>
    element(`a:${name}`, attributes, ...children);
  const colours = {
    dk1: palette.ink,
    lt1: palette.paper,
    dk2: palette.brand,
    lt2: palette.tint,
    accent1: palette.brand,
    accent2: palette.tip,
    accent3: palette.done,
    accent4: palette.caution,
    accent5: palette.stop,
    accent6: palette.mark,
    hlink: palette.brand,
    folHlink: palette.soft,
  };
  const scheme = Object.entries(colours).map(([name, colour]) => a(name, {}, a("srgbClr", { val: colour.slice(1).toUpperCase() })));
  const font = (name: string): string =>
    a(name, {}, a("latin", { typeface: "Arial" }), a("ea", { typeface: "" }), a("cs", { typeface: "Arial" }));
  const solid = a("solidFill", {}, a("schemeClr", { val: "phClr" }));
  const line = (width: number): string => a("ln", { w: width }, solid);
  const effect = a("effectStyle", {}, a("effectLst"));
  return xmlFile(
    a(
      "theme",
      { "xmlns:a": `${office}/drawingml/2006/main`, name: "THiNK!" },
      a(
        "themeElements",
        {},
        a("clrScheme", { name: "THiNK!" }, ...scheme),
        a("fontScheme", { name: "THiNK!" }, font("majorFont"), font("minorFont")),
        a(
          "fmtScheme",
          { name: "THiNK!" },
          a("fillStyleLst", {}, solid, solid, solid),
          a("lnStyleLst", {}, line(6350), line(12700), line(19050)),
          a("effectStyleLst", {}, effect, effect, effect),
          a("bgFillStyleLst", {}, solid, solid, solid),
        ),
      ),
    ),
  );
}
