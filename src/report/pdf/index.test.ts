import { describe, expect, test, vi } from "vitest";
import { sampleCard } from "../sampleCard.ts";
import { sampleForm } from "../sampleForm.ts";
import { pdfBytes } from "./bytes.ts";
import { makePdf } from "./index.ts";

function fake(answer: (worker: Worker) => void): { worker: Worker; terminate: ReturnType<typeof vi.fn> } {
  const terminate = vi.fn();
  const worker = { terminate, postMessage: () => answer(worker) } as unknown as Worker;
  return { worker, terminate };
}
const make = (worker: () => Worker, more: Partial<Parameters<typeof makePdf>[1]> = {}) =>
  makePdf(sampleCard, { worker, date: new Date(0), fileId: "1", ...more });

describe("making a PDF in a worker", () => {
  test("gives what the worker made and ends it", async () => {
    const made = { bytes: new Uint8Array([1]), substituted: ["★"], pages: 1 };
    const { worker, terminate } = fake((one) => one.onmessage?.({ data: { made } } as MessageEvent));
    await expect(make(() => worker)).resolves.toEqual(made);
    expect(terminate).toHaveBeenCalledOnce();
  });

  test.each<[string, (worker: Worker) => void]>([
    ["reports a problem", (one) => one.onmessage?.({ data: { problem: "stuk" } } as MessageEvent)],
    ["breaks", (one) => one.onerror?.({ message: "stuk" } as ErrorEvent)],
    [
      "cannot be asked",
      () => {
        throw new Error("stuk");
      },
    ],
  ])("rejects clearly when the worker %s", async (_how, answer) => {
    const { worker, terminate } = fake(answer);
    await expect(make(() => worker)).rejects.toMatchObject({ name: "PdfFailed", message: "stuk" });
    expect(terminate).toHaveBeenCalledOnce();
  });

  test("rejects clearly when no worker can be started", async () => {
    await expect(
      make(() => {
        throw new TypeError("not allowed");
      }),
    ).rejects.toMatchObject({ name: "PdfFailed", message: "not allowed" });
  });

  test("PE-7: tells how far the worker is, until it is done", async () => {
    const heard: unknown[] = [];
    const made = { bytes: new Uint8Array([1]), substituted: [], pages: 1 };
    const { worker } = fake((one) => {
      const say = one.onmessage!.bind(one);
      for (const data of [{ progress: { step: "layout" } }, { progress: { step: "pages", done: 1, of: 1 } }, { made }])
        say({ data } as MessageEvent);
    });
    await expect(make(() => worker, { onProgress: (progress) => heard.push(progress) })).resolves.toEqual(made);
    expect(heard).toEqual([{ step: "layout" }, { step: "pages", done: 1, of: 1 }]);
  });

  test("PE-7: cancels at once, ends the worker and hears nothing more of it", async () => {
    const stop = new AbortController();
    const heard: unknown[] = [];
    let late: ((event: MessageEvent) => void) | null = null;
    const { worker, terminate } = fake((one) => {
      late = one.onmessage as typeof late;
      stop.abort();
    });
    const asked = make(() => worker, { signal: stop.signal, onProgress: (progress) => heard.push(progress) });
    await expect(asked).rejects.toMatchObject({ name: "PdfCancelled" });
    expect(terminate).toHaveBeenCalledOnce();
    expect(late).toBeTypeOf("function");
    expect(worker.onmessage).toBeNull();
    expect(heard).toEqual([]);
  });

  test("PE-7: starts no worker when it was cancelled before", async () => {
    const worker = vi.fn<() => Worker>();
    await expect(make(worker, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "PdfCancelled" });
    expect(worker).not.toHaveBeenCalled();
  });

  test("PE-7: cancelling what is done already changes nothing", async () => {
    const stop = new AbortController();
    const made = { bytes: new Uint8Array([1]), substituted: [], pages: 1 };
    const { worker, terminate } = fake((one) => one.onmessage?.({ data: { made } } as MessageEvent));
    await expect(make(() => worker, { signal: stop.signal })).resolves.toEqual(made);
    stop.abort();
    expect(terminate).toHaveBeenCalledOnce();
  });
});

test("PE-7: a document tells of its layout, each of its pages and the file", async () => {
  const heard: unknown[] = [];
  await pdfBytes(sampleForm, { date: new Date(0), fileId: "1" }, (progress) => heard.push(progress));
  expect(heard).toEqual([{ step: "layout" }, { step: "pages", done: 1, of: 2 }, { step: "pages", done: 2, of: 2 }, { step: "file" }]);
});
