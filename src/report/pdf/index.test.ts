import { describe, expect, test, vi } from "vitest";
import { sampleCard } from "../sampleCard.ts";
import { makePdf } from "./index.ts";

function fake(answer: (worker: Worker) => void): { worker: Worker; terminate: ReturnType<typeof vi.fn> } {
  const terminate = vi.fn();
  const worker = { terminate, postMessage: () => answer(worker) } as unknown as Worker;
  return { worker, terminate };
}
const make = (worker: () => Worker) => makePdf(sampleCard, { worker, date: new Date(0), fileId: "1" });

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
});
