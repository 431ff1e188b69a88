import type { DocModel } from "../model.ts";
import type { PdfOptions } from "./bytes.ts";
import type { PdfReply, PdfRequest } from "./messages.ts";
import type { MadePdf, Progress } from "./types.ts";

/** The PDF could not be made. The message is for people who mend it, not for the screen. */
class PdfFailed extends Error {
  override readonly name = "PdfFailed";
}
/** The PDF was not wanted any more. Nothing went wrong. */
class PdfCancelled extends Error {
  override readonly name = "PdfCancelled";
}

interface Making extends PdfOptions {
  readonly worker: () => Worker;
  /** Hears how far it is. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the making when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the PDF in a worker of its own, so that the page stays quick; the worker ends with it. Rejects with an error whose
 * name is `PdfFailed`, or `PdfCancelled` when the signal was aborted first.
 */
export function makePdf(model: DocModel, { worker: start, onProgress, signal, ...options }: Making): Promise<MadePdf> {
  return new Promise<MadePdf>((resolve, reject) => {
    let worker: Worker | undefined;
    const end = (): void => {
      signal?.removeEventListener("abort", cancel);
      if (!worker) return;
      // What was on its way already is not heard any more.
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
    };
    const fail = (message: string): void => {
      end();
      reject(new PdfFailed(message));
    };
    const cancel = (): void => {
      end();
      reject(new PdfCancelled("The PDF was cancelled"));
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel);
    try {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
        if ("progress" in data) return onProgress?.(data.progress);
        if ("problem" in data) return fail(data.problem);
        end();
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
