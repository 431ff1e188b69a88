/**
 * A picture made of shapes, in points from its top left corner. PDF, page and Word each draw these in their own way.
 * Text stands on its baseline, `y`. Nothing in a picture says something that its words do not.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Look {
  readonly fill?: Paint;
  readonly line?: Paint;
  /** Points; 0.75 when absent. */
  readonly lineWidth?: number;
  readonly dashed?: true;
}
export type Shape =
  | (Look & { readonly kind: "rect"; readonly x: number; readonly y: number; readonly width: number; readonly height: number })
  | (Look & { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number })
  | (Look & { readonly kind: "polygon"; readonly points: readonly (readonly [x: number, y: number])[] })
  | (Look & { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number })
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly bold?: true;
      readonly paint: Paint;
    };

/** A colour of the palette by its part. */
export type Paint = "ink" | "soft" | "rule" | "brand" | "tint" | "paper" | "mark" | "stop" | "caution" | "tip" | "done";

/** The width of a text in points. */
export type Measure = (text: string, size: number, bold: boolean) => number;
