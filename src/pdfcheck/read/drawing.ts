import type { PdfFile } from "./file.ts";
import type { Font } from "./font.ts";
import { textOf } from "./textString.ts";
import type { Dict, Stream } from "./values.ts";

/** A stretch of a page between a mark and its end. */
export interface Piece {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly properties: Dict;
  /** Whether it is numbered by the form that it stands in, and not by the page. */
  readonly inForm: boolean;
  readonly outer: Piece | undefined;
  /** How many things are drawn directly in it. */
  drawn: number;
}

/** A text that one operator shows. */
export interface Shown {
  readonly font: Font | undefined;
  readonly fontName: string;
  readonly codes: readonly number[];
  readonly text: string;
  readonly piece: Piece | undefined;
  readonly invisible: boolean;
  /** Where its line begins, and how wide its letters are together. */
  readonly x: number;
  readonly width: number;
  /** Height of the line it stands on, and of its letters. */
  readonly y: number;
  readonly size: number;
}

export interface Drawing {
  readonly pieces: readonly Piece[];
  readonly shown: readonly Shown[];
  /** What is drawn outside all marks: the operator and how often. */
  readonly loose: ReadonlyMap<string, number>;
  /** Ends without a beginning, and beginnings without an end. */
  readonly unbalanced: number;
  /** The kinds of colour that are used, such as DeviceRGB. */
  readonly colours: ReadonlySet<string>;
  /** Drawings inside the drawing, which pages refer to by name. */
  readonly forms: readonly Stream[];
}

/** The piece and those around it, from the inside out. */
export function* around(piece: Piece | undefined): Iterable<Piece> {
  for (let at = piece; at; at = at.outer) yield at;
}

export const isArtifact = (piece: Piece): boolean => piece.tag === "Artifact";

/** What stands in for the text of a piece, when its mark says so. */
export const actualTextOf = (file: PdfFile, piece: Piece): string | undefined => textOf(file.follow(piece.properties.get("ActualText")));
