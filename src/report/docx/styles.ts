import type { DocModel } from "../model.ts";
import { calloutBox, calloutInset, tones } from "./calloutLook.ts";
import { hex, millimetres, type ParagraphLook, paragraphProperties, type RunLook, runProperties, twips } from "./look.ts";
import { sizesOf } from "./page.ts";
import { namespaces, w, xmlFile } from "./xml.ts";

interface Style {
  readonly id: string;
  /** The names of Word's own styles are English; Word shows them in the language of who opens it. */
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  /** Shown in the gallery. */
  readonly quick?: true;
}

/** How deep a list goes in step: one step a level. */
export const listStep = millimetres(6.5);
/** Levels that have a style of Word's own. Deeper items use the last of these. */
export const listLevels = 3;

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
      tables(model),
    ),
  );
}

function paragraphStyles(model: DocModel): Style[] {
  const size = sizesOf(model);
  const named = (nl: string, en: string): string => (model.lang === "nl" ? nl : en);
  const rule = { line: "single", width: 0.5, paint: "rule" } as const;
  const right = [{ at: size.width, side: "right" }] as const;
  const headings = [1, 2, 3].map((level): Style => {
    const [before, after] = size.headingSpace[level - 1]!;
    const under =
      level === 1 && model.onePage ? { edges: { bottom: { line: "single", width: 1.5, paint: "ink", space: 1 } as const } } : {};
    return {
      id: `Heading${level}`,
      name: `heading ${level}`,
      next: "Normal",
      paragraph: { keepNext: true, keepLines: true, ...under, before, after, leading: 1.1, outline: level - 1 },
      run: { heading: true, bold: true, paint: level === 1 && !model.onePage ? "brand" : "ink", size: size.headings[level - 1]! },
      quick: true,
    };
  });
  const levels = Array.from({ length: listLevels }, (_, index) => index);
  const lists = levels.flatMap((level): Style[] => {
    const [suffix, said] = level === 0 ? ["", ""] : [`${level + 1}`, ` ${level + 1}`];
    return [
      { id: `ListBullet${suffix}`, name: `List Bullet${said}`, paragraph: { number: { id: 1, level }, after: size.item }, quick: true },
      { id: `ListNumber${suffix}`, name: `List Number${said}`, paragraph: { number: { id: 2, level }, after: size.item }, quick: true },
      { id: `ListContinue${suffix}`, name: `List Continue${said}`, paragraph: { after: size.item, left: listStep * (level + 1) } },
      {
        id: `TOC${level + 1}`,
        name: `toc ${level + 1}`,
        next: "Normal",
        paragraph: { tabs: [{ at: size.width, side: "right" }], after: 60, left: listStep * level },
      },
    ];
  });
  const callouts = Object.entries(tones).map(([tone, { style, nl, en }]): Style => {
    const inset = calloutInset(tone as keyof typeof tones);
    const look = { keepLines: true, ...calloutBox(tone as keyof typeof tones), after: size.item, left: inset.left, right: inset.right };
    return { id: style, name: named(nl, en), paragraph: look, quick: true };
  });
  return [
    { id: "Normal", name: "Normal", quick: true },
    ...headings,
    {
      id: "Title",
      name: "Title",
      next: "Normal",
      paragraph: { keepNext: true, keepLines: true, after: size.titleAfter, leading: 1.05 },
      run: { heading: true, bold: true, paint: "ink", size: size.title },
      quick: true,
    },
    {
      id: "Subtitle",
      name: "Subtitle",
      next: "Normal",
      paragraph: { keepNext: true, after: 40 },
      run: { bold: true, paint: "brand", size: size.subject },
      quick: true,
    },
    {
      id: "Details",
      name: named("Gegevens", "Details"),
      paragraph: { after: 20 },
      run: { paint: "soft", size: size.small },
    },
    {
      id: "Stamp",
      name: named("Stempel", "Stamp"),
      next: "Normal",
      paragraph: { keepNext: true, keepLines: true, before: 60, after: 0, left: 120 },
      run: { bold: true },
    },
    { id: "Small", name: named("Klein", "Small"), run: { paint: "soft", size: size.small }, quick: true },
    ...lists,
    {
      id: "Term",
      name: named("Begrip", "Term"),
      next: "Normal",
      paragraph: { keepNext: true, after: 0 },
      run: { bold: true },
    },
    {
      id: "Lead",
      name: named("Uitkomst", "Outcome"),
      paragraph: { keepNext: true, keepLines: true, after: size.item, leading: 1.1 },
      run: { heading: true, bold: true, size: size.lead },
    },
    ...callouts,
    {
      id: "Caption",
      name: "caption",
      next: "Normal",
      paragraph: { keepLines: true, before: 40, after: size.after },
      run: { paint: "soft", size: size.small },
      quick: true,
    },
    {
      id: "TableCaption",
      name: named("Tabeltitel", "Table caption"),
      based: "Caption",
      paragraph: { keepNext: true, before: 120, after: 60 },
      run: { bold: true, paint: "ink", size: size.body },
    },
    { id: "TableText", name: named("Tabeltekst", "Table text"), paragraph: { after: 0, leading: size.leading } },
    { id: "TableHead", name: named("Tabelkop", "Table head"), based: "TableText", paragraph: { keepNext: true }, run: { bold: true } },
    { id: "TableNumber", name: named("Tabelgetal", "Table number"), based: "TableText", paragraph: { align: "right" } },
    { id: "Space", name: named("Witregel", "Space"), paragraph: { after: 0, exactly: 160 } },
    {
      id: "Rung",
      name: named("Trede", "Rung"),
      paragraph: { keepNext: true, keepLines: true, after: size.rungAfter, leading: 1.1, left: 100 },
    },
    {
      id: "WritingLine",
      name: named("Schrijfregel", "Writing line"),
      paragraph: {
        edges: { bottom: { ...rule, width: 0.75, space: 0 }, between: { ...rule, width: 0.75, space: 0 } },
        after: 0,
        exactly: millimetres(9),
      },
    },
    {
      id: "TickBox",
      name: named("Aankruisvak", "Tick box"),
      paragraph: { keepLines: true, after: size.item, left: listStep, hanging: listStep },
    },
    { id: "FigureText", name: named("Figuurtekst", "Figure text"), paragraph: { after: 0, leading: 1 } },
    { id: "Figure", name: named("Figuur", "Figure"), paragraph: { keepNext: true, before: 60, after: 40, leading: 1 } },
    {
      id: "Header",
      name: "header",
      paragraph: { edges: { bottom: { ...rule, space: 4 } }, tabs: right, after: 0 },
      run: { paint: "soft", size: size.small },
    },
    { id: "Footer", name: "footer", paragraph: { tabs: right, after: 0 }, run: { paint: "soft", size: size.small } },
    {
      id: "FooterTop",
      name: named("Voettekst, eerste regel", "Footer, first line"),
      based: "Footer",
      paragraph: { edges: { top: { ...rule, space: 4 } } },
    },
    { id: "TOCHeading", name: "TOC Heading", based: "Heading1", next: "Normal", paragraph: { outline: 9 } },
  ];
}

const characterStyles = (model: DocModel): Style[] => [
  { id: "Strong", name: "Strong", run: { bold: true }, quick: true },
  { id: "Hyperlink", name: "Hyperlink", run: { paint: "brand", underline: "single" } },
  { id: "TermLink", name: model.lang === "nl" ? "Verwijzing naar begrip" : "Link to a term", run: { underline: "dotted" } },
];

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

/** What stands under everything, and the one look of tables: rules between rows, a heavier one under the head. */
function tables(model: DocModel): string {
  const size = sizesOf(model);
  const margins = (...sides: readonly (readonly [string, number])[]): string =>
    w("tblCellMar", {}, ...sides.map(([side, width]) => w(side, { w: width, type: "dxa" })));
  const line = (name: string, width: number, color: string): string => w(name, { val: "single", sz: width, space: 0, color });
  return [
    w(
      "style",
      { type: "character", default: 1, styleId: "DefaultParagraphFont" },
      w("name", { val: "Default Paragraph Font" }),
      w("uiPriority", { val: 1 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
    ),
    w(
      "style",
      { type: "table", default: 1, styleId: "TableNormal" },
      w("name", { val: "Normal Table" }),
      w("uiPriority", { val: 99 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
      w("tblPr", {}, w("tblInd", { w: 0, type: "dxa" }), margins(["top", 0], ["left", 108], ["bottom", 0], ["right", 108])),
    ),
    w(
      "style",
      { type: "numbering", default: 1, styleId: "NoList" },
      w("name", { val: "No List" }),
      w("uiPriority", { val: 99 }),
      w("semiHidden"),
      w("unhideWhenUsed"),
    ),
    w(
      "style",
      { type: "table", customStyle: 1, styleId: "Rows" },
      w("name", { val: model.lang === "nl" ? "Tabel met regels" : "Table with rules" }),
      w("basedOn", { val: "TableNormal" }),
      w("qFormat"),
      w(
        "tblPr",
        {},
        w("tblBorders", {}, line("bottom", 4, hex("rule")), line("insideH", 4, hex("rule"))),
        margins(["top", size.cell], ["left", 0], ["bottom", size.cell], ["right", twips(8)]),
      ),
      w(
        "tblStylePr",
        { type: "firstRow" },
        w("rPr", {}, w("b"), w("bCs")),
        w("tcPr", {}, w("tcBorders", {}, line("bottom", 12, hex("brand")))),
      ),
      w("tblStylePr", { type: "firstCol" }, w("rPr", {}, w("b"), w("bCs"))),
    ),
  ].join("");
}
