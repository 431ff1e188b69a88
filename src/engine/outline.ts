import type { Condition, QuestionId } from "./types.ts";

/**
 * A document as data: chapters of parts, each made from answers. What the parts say is in words files; how they look is for who
 * renders them. `say` is a sentence that answers fill, `tell` a sentence per option, `quote` a free text, `list` the chosen options,
 * `table` rows, `own` a part that code makes, `section` parts under a heading of their own.
 */
export type OutlinePart =
  | { readonly say: string; readonly when?: Condition }
  | { readonly tell: QuestionId }
  | { readonly quote: QuestionId }
  | { readonly list: QuestionId }
  | { readonly table: QuestionId; readonly columns: readonly QuestionId[] }
  | { readonly own: string }
  | { readonly section: string; readonly parts: readonly OutlinePart[] };
export interface OutlineChapter {
  readonly id: string;
  /** Written for residents, in their words. */
  readonly residents?: true;
  readonly parts: readonly OutlinePart[];
}
export interface Outline {
  readonly chapters: readonly OutlineChapter[];
  readonly annexes: readonly OutlineChapter[];
}
