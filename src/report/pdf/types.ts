/** What layout makes and a writer turns into bytes. Points, from the top left corner of the page; pages count from 0. */
export interface Sheet {
  readonly pages: readonly (readonly Op[])[];
  readonly root: StructNode;
  /** What the bookmarks are made of. */
  readonly headings: readonly HeadingSpot[];
  /** Where links inside the document lead, by the part behind `#`. */
  readonly targets: ReadonlyMap<string, Spot>;
}
/** A height on a page. */
export interface Spot {
  readonly page: number;
  readonly y: number;
}

export type FontName = "regular" | "bold";

/** A grey from 0, black, to 1, white, or the red, green and blue of a screen (sRGB), each from 0 to 1. Nothing is transparent. */
export type Colour = number | readonly [red: number, green: number, blue: number];

/** A drawing operation. Later ones cover earlier ones. */
export type Op = { readonly mark: Mark } & (
  | {
      readonly kind: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly size: number;
      readonly font: FontName;
      readonly text: string;
      /** Without it, the ink of documents. */
      readonly colour?: Colour;
    }
  | { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly pen: PenLine }
  | ({ readonly kind: "rect"; readonly box: Box } & Look)
  /** From point to point; `closed` goes back to the first. What is filled is closed by itself. */
  | ({ readonly kind: "path"; readonly points: readonly Point[]; readonly closed?: true } & Look)
  | ({ readonly kind: "circle"; readonly centre: Point; readonly radius: number } & Look)
);
/** How a shape looks. With neither it is not seen. */
export interface Look {
  readonly fill?: Colour;
  readonly pen?: PenLine;
}
/** A line of a width; `dashes` are lengths on and off in turn. */
export interface PenLine {
  readonly width: number;
  readonly colour: Colour;
  readonly dashes?: readonly number[];
}
export type Point = readonly [x: number, y: number];
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What an operation belongs to: a piece of a structure element, or nothing that is read aloud: a running head or foot, or lines, backgrounds and repeated table heads. */
export type Mark = Content | "decoration" | "head" | "foot";
export interface Content {
  readonly kind: "content";
  readonly page: number;
  readonly type: StructType;
}
/** The place of a link on a page. A link over two lines has two. */
export interface LinkSpot {
  readonly kind: "link";
  readonly page: number;
  readonly box: Box;
  readonly href: string;
  readonly label: string;
}

/** The types of PDF 1.7 that documents use; no others, so that no reader needs a translation. */
export type StructType =
  | "Document"
  | "Div"
  | `H${1 | 2 | 3 | 4}`
  | "P"
  | "Link"
  | "Span"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Figure";

/** An element of the structure tree. The order of `kids` is the order in which it is read. */
export interface StructNode {
  readonly kind: "node";
  readonly type: StructType;
  readonly kids: (StructNode | Content | LinkSpot)[];
  readonly alt?: string;
  /** What is read instead of the text in it. */
  readonly actualText?: string;
  /** The language of what is in it, when that is not the language of the document. */
  readonly lang?: string;
  readonly list?: "Disc" | "Decimal" | "None";
  readonly scope?: "Column" | "Row";
  readonly summary?: string;
  /** Where a figure stands; known when it is drawn. */
  box?: Box;
}

export interface HeadingSpot {
  readonly text: string;
  readonly level: number;
  readonly page: number;
  readonly y: number;
}

/** What a document file must say about itself. */
export interface FileFacts {
  readonly title: string;
  /** The kind of document. */
  readonly subject?: string;
  /** Who stands behind it, such as a municipality. Only when somebody wants to be named. */
  readonly author?: string;
  readonly lang: "nl-NL" | "en-GB";
  readonly date: Date;
  readonly fileId: string;
  /** The case as text, when it travels along. */
  readonly attached?: string;
}

/** A finished file, with the characters that the font does not have and that were replaced visibly. */
export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly substituted: readonly string[];
  readonly pages: number;
}

/** How far the making of a file is: words get their place, pages are written, and the file is put together. */
export type Progress =
  { readonly step: "layout" } | { readonly step: "pages"; readonly done: number; readonly of: number } | { readonly step: "file" };
