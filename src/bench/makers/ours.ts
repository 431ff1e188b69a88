import type { DocModel } from "../../report/model.ts";
import { pdfBytes } from "../../report/pdf/bytes.ts";

export const make = async (model: DocModel): Promise<Uint8Array> =>
  (await pdfBytes(model, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" })).bytes;
