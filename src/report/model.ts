/** The document as data. Builders make it; HTML, Markdown, PDF and the preview only read it. No question id in here. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  /** To a website, a mail address, or a heading of the document itself (`#id`). */
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  /** A word that is explained further on, in the item of a definition list with this id. */
  | { readonly kind: "term"; readonly text: string; readonly id: string }
  /** Words in another language than the document's, such as a name or a quote; `lang` is a language tag. */
  | { readonly kind: "foreign"; readonly text: string; readonly lang: string };
export type Text = string | readonly Inline[];

export interface Cell {
  readonly text: Text;
  readonly numeric?: true;
  readonly strong?: true;
}
/** A rung of the ladder figure, from low to high; what is said in the figure is said in words as well. */
export interface LadderRung {
  readonly number: number;
  readonly name: string;
  /** Written at the right end of the rung, such as "advies en bodem". */
  readonly note?: string;
  readonly state: "advice" | "possible" | "outside";
}
/**
 * A figure of data. `what` names what is listed in it, such as "Groep"; `measure` and `when` name what is said of each:
 * they are the heads of the same data as a table. What it shows is also said in words: see `altOf` and `dataOf` in figure.ts. */
export type Art =
  | { readonly kind: "bars"; readonly what: string; readonly measure: string; readonly items: readonly Bar[]; readonly max?: number }
  | { readonly kind: "matrix"; readonly what: string; readonly across: Axis; readonly up: Axis; readonly items: readonly Placed[] }
  | {
      readonly kind: "timeline";
      readonly what: string;
      readonly when: string;
      readonly items: readonly Moment[];
      /** The words for the types of moment, such as "besluit": the key of the drawing, and a column of its values called `name`. */
      readonly kinds?: { readonly name: string } & Readonly<Record<Moment["type"], string>>;
    };
interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written, such as "2.500 euro"; the number itself when absent. */
  readonly shown?: string;
}
/** An axis of a matrix in whole steps, such as "hoe geraakt", from 1 to 5, "bijna niet" to "zeer fors". */
export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
}
export interface Placed {
  readonly label: string;
  readonly across: number;
  readonly up: number;
}
export interface Moment {
  readonly label: string;
  /** Days as `2027-03-15`; a period when there are two. */
  readonly from: string;
  readonly to?: string;
  /** The same in words, such as "1 t/m 19 februari 2027". */
  readonly when: string;
  /** `decision`: a body is asked to act. `meeting`: people can take part. `message`: something is told. */
  readonly type: "decision" | "meeting" | "message";
}
export type Block = Made & Content;
/** What made a block, in the words of its builder, such as the ids of questions. No file shows it; see `linkOf` of Preview.tsx. */
interface Made {
  readonly origin?: readonly string[];
}
type Content =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Text; readonly id: string }
  | { readonly kind: "paragraph"; readonly text: Text; readonly small?: true }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  /** An item with an id is where a `term` with that id leads. */
  | {
      readonly kind: "definitions";
      readonly items: readonly { readonly term: Text; readonly body: readonly Block[]; readonly id?: string }[];
    }
  /** The first cell of every row is the row's head, unless `rowHeads` is false. Every row has as many cells as the head. */
  | {
      readonly kind: "table";
      readonly caption: Text;
      readonly captionHidden?: true;
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
      readonly widths?: readonly number[];
      readonly rowHeads?: false;
      /** What made each row, like `origin`. */
      readonly rowOrigins?: readonly string[];
    }
  | { readonly kind: "callout"; readonly tone: "outcome" | "summary" | "stop" | "caution" | "tip" | "gap"; readonly body: readonly Block[] }
  | { readonly kind: "ladder"; readonly alt: string; readonly caption: Text; readonly rungs: readonly LadderRung[] }
  /** `dataElsewhere`: the same values stand in a table or a text beside it, so that they need not be repeated under it. */
  | {
      readonly kind: "figure";
      /** What the figure shows, in one sentence; its values are added to it. */
      readonly alt: string;
      readonly caption: Text;
      readonly art: Art;
      readonly dataElsewhere?: true;
    }
  /** A place on a scale, drawn as steps; `words` says it in full, such as "3 van 5: merkbaar". */
  | {
      readonly kind: "scale";
      readonly label: string;
      readonly from: number;
      readonly to: number;
      readonly at?: number;
      readonly words: string;
    }
  /** The headings up to this level with the page they are on, where there are pages. */
  | { readonly kind: "contents"; readonly title: string; readonly depth: 1 | 2 | 3 }
  /** Blocks side by side where the page is wide enough; read left first. */
  | { readonly kind: "columns"; readonly left: readonly Block[]; readonly right: readonly Block[] }
  /** Room to write by hand, for questionnaires on paper. */
  | { readonly kind: "writingLines"; readonly lines: number; readonly label: string }
  /** A box to tick by hand, with its words. */
  | { readonly kind: "tickBoxes"; readonly items: readonly Text[] }
  | { readonly kind: "pageBreak" };

export interface DocModel {
  readonly lang: "nl" | "en";
  readonly title: string;
  /** The kind of document above the title, such as "Afwegingskaart participatie". */
  readonly subject: string;
  /** Right of the title: date, version, function of who filled it in. */
  readonly meta: readonly string[];
  readonly made: string;
  readonly blocks: readonly Block[];
  /** Left in the running foot: case name; rule, version and profile. The page number is added by the renderer. */
  readonly foot: readonly string[];
  /** "Pagina {page} van {pages}" in the document's language. */
  readonly pageLabel: string;
  /** How far the document is, such as "Concept" or "Vastgesteld op 3 maart 2027 door de raad". */
  readonly status?: { readonly text: string; readonly detail?: string; readonly tone: "draft" | "stop" | "settled" };
  /** Title, status and meta on a page of their own. */
  readonly cover?: true;
  /** The running head, from the second page: the case on the left, its version on the right. */
  readonly head?: readonly [left: string, right: string];
  /** Fit on one A4: the renderer may tighten sizes down to 10.5 pt, never lose text. */
  readonly onePage?: true;
  /** As small and as grey as a card, on as many pages as it takes: for cards that are printed to be cut out and handed round. */
  readonly dense?: true;
  /** The case as text, carried inside the HTML file and the PDF. Only the own copy and the archive version have it. */
  readonly attached?: string;
}

/** Whether a document looks like a card: in shades of grey, with little white. */
export const isCard = ({ onePage, dense }: Pick<DocModel, "onePage" | "dense">): boolean => onePage === true || dense === true;
