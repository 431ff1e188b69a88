/** The document as data. Builders make it; HTML, Markdown, PDF and the preview only read it. No question id in here. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };
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
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Text; readonly id: string }
  | { readonly kind: "paragraph"; readonly text: Text; readonly small?: true }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "definitions"; readonly items: readonly { readonly term: Text; readonly body: readonly Block[] }[] }
  /** The first cell of every row is the row's head. */
  | {
      readonly kind: "table";
      readonly caption: Text;
      readonly captionHidden?: true;
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
      readonly widths?: readonly number[];
    }
  | { readonly kind: "callout"; readonly tone: "outcome" | "stop" | "caution" | "tip" | "gap"; readonly body: readonly Block[] }
  | { readonly kind: "ladder"; readonly alt: string; readonly caption: Text; readonly rungs: readonly LadderRung[] }
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
  /** Fit on one A4: the renderer may tighten sizes down to 10.5 pt, never lose text. */
  readonly onePage?: true;
  /** The case as text, carried inside the HTML file. */
  readonly attached?: string;
}
