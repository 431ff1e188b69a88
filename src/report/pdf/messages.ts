import type { DocModel } from "../model.ts";
import type { PdfOptions } from "./bytes.ts";
import type { MadePdf, Progress } from "./types.ts";

/** What the worker is asked. */
export interface PdfRequest {
  readonly model: DocModel;
  readonly options: PdfOptions;
}
/** What it answers: any number of times how far it is, and once how it ended. */
export type PdfReply = { readonly progress: Progress } | { readonly made: MadePdf } | { readonly problem: string };
