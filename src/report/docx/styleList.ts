import { isCard, type DocModel } from "../model.ts";
import { calloutBox, calloutInset, tones } from "./calloutLook.ts";
import { millimetres, type ParagraphLook, type RunLook } from "./look.ts";
import { sizesOf } from "./page.ts";

export interface Style {
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

/** The styles of paragraphs. */
export function paragraphStyles(model: DocModel): Style[] {
  const size = sizesOf(model);
  const named = (nl: string, en: string): string => (model.lang === "nl" ? nl : en);
  const rule = { line: "single", width: 0.5, paint: "rule" } as const;
  const right = [{ at: size.width, side: "right" }] as const;
  const headings = [1, 2, 3].map((level): Style => {
    const [before, after] = size.headingSpace[level - 1]!;
    const under =
      level === 1 && isCard(model) ? { edges: { bottom: { line: "single", width: 1.5, paint: "ink", space: 1 } as const } } : {};
    return {
      id: `Heading${level}`,
      name: `heading ${level}`,
      next: "Normal",
      paragraph: { keepNext: true, keepLines: true, ...under, before, after, leading: 1.1, outline: level - 1 },
      run: { heading: true, bold: true, paint: level === 1 && !isCard(model) ? "brand" : "ink", size: size.headings[level - 1]! },
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

/** The styles of words in a paragraph. */
export const characterStyles = (model: DocModel): Style[] => [
  { id: "Strong", name: "Strong", run: { bold: true }, quick: true },
  { id: "Hyperlink", name: "Hyperlink", run: { paint: "brand", underline: "single" } },
  { id: "TermLink", name: model.lang === "nl" ? "Verwijzing naar begrip" : "Link to a term", run: { underline: "dotted" } },
];
