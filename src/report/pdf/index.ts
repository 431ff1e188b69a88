import type { DocModel } from "../model.ts";
import type { PdfOptions } from "./bytes.ts";
import type { PdfReply, PdfRequest } from "./messages.ts";
import type { MadePdf } from "./types.ts";

/** The PDF could not be made. The message is for people who mend it, not for the screen. */
class PdfFailed extends Error {
  override readonly name = "PdfFailed";
}

/** Makes the PDF in a worker of its own, so that the page stays quick; the worker ends with it. Rejects with `PdfFailed`. */
export function makePdf(model: DocModel, { worker: start, ...options }: PdfOptions & { readonly worker: () => Worker }): Promise<MadePdf> {
  return new Promise<MadePdf>((resolve, reject) => {
    let worker: Worker | undefined;
    const fail = (message: string): void => {
      worker?.terminate();
      reject(new PdfFailed(message));
    };
    try {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
        if ("problem" in data) return fail(data.problem);
        worker?.terminate();
        resolve(data.made);
      };
      worker.onerror = (event) => fail(event.message || "the worker did not start");
      worker.onmessageerror = () => fail("the worker's answer could not be read");
      const request: PdfRequest = { model, options };
      worker.postMessage(request);
    } catch (cause) {
      fail(cause instanceof Error ? cause.message : String(cause));
    }
  });
}
