import { pdfBytes } from "./bytes.ts";
import type { PdfReply, PdfRequest } from "./messages.ts";

// The types of a page and those of a worker cannot be in one program; this is all that a worker needs.
const own = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PdfRequest>) => void) | null;
  postMessage(reply: PdfReply, transfer: readonly ArrayBufferLike[]): void;
};

own.onmessage = ({ data }) => {
  pdfBytes(data.model, data.options, (progress) => own.postMessage({ progress }, [])).then(
    (made) => own.postMessage({ made }, [made.bytes.buffer]),
    (cause: unknown) => own.postMessage({ problem: cause instanceof Error ? cause.message : String(cause) }, []),
  );
};
