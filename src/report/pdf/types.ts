/** What layout makes and a writer turns into bytes. Points, from the top left corner of the page; pages count from 0. */
export interface Sheet {
  readonly pages: readonly (readonly Op[])[];
  readonly root: StructNode;
  readonly headings: readonly HeadingSpot[];
}

export type FontName = "regular" | "bold";

/** A drawing operation. Greys run from 0, black, to 1, white. */
export type Op = { readonly mark: Mark } & (
  | { readonly kind: "text"; readonly x: number; readonly y: number; readonly size: number; readonly font: FontName; readonly text: string }
  | { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly pen: PenLine }
  | { readonly kind: "rect"; readonly box: Box; readonly fill?: number; readonly pen?: PenLine }
);
export interface PenLine {
  readonly width: number;
  readonly grey: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What an operation belongs to: a piece of a structure element, or nothing that is read aloud. */
export type Mark = Content | "decoration" | "foot";
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
  | "Figure";

/** An element of the structure tree. The order of `kids` is the order in which it is read. */
export interface StructNode {
  readonly kind: "node";
  readonly type: StructType;
  readonly kids: (StructNode | Content | LinkSpot)[];
  readonly alt?: string;
  readonly list?: "Disc" | "Decimal" | "None";
  readonly scope?: "Column" | "Row";
  readonly summary?: string;
  /** Where a figure stands; known when it is drawn. */
  box?: Box;
}

export interface HeadingSpot {
  readonly text: string;
  readonly level: number;
  readonly id: string;
  readonly page: number;
  readonly y: number;
}

/** What a document file must say about itself. */
export interface FileFacts {
  readonly title: string;
  readonly lang: "nl-NL" | "en-GB";
  readonly date: Date;
  readonly fileId: string;
}

/** A finished file, with the characters that the font does not have and that were replaced visibly. */
export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly substituted: readonly string[];
  readonly pages: number;
}
