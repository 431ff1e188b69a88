import type { DocModel } from "../model.ts";
import type { PdfOptions } from "./bytes.ts";
import type { MadePdf } from "./types.ts";

/** What the worker is asked. */
export interface PdfRequest {
  readonly model: DocModel;
  readonly options: PdfOptions;
}
/** What it answers. */
export type PdfReply = { readonly made: MadePdf } | { readonly problem: string };
