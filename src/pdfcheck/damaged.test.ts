import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { sampleForm } from "../report/sampleForm.ts";
import { checkPdf } from "./check.ts";
import { linksOf, pageLabelsOf, textOf } from "./extract.ts";
import { Unreadable } from "./read/unreadable.ts";
import { packedFileOf } from "./tinyFile.ts";
import { Workbench } from "./workbench.ts";

let files: readonly Uint8Array[] = [];
beforeAll(async () => {
  const { bytes } = await pdfBytes(sampleForm, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0".repeat(32) });
  const objects = ["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>", "<</Type /Page /Parent 2 0 R>>"];
  files = [bytes, new Workbench(bytes).file(), packedFileOf(objects, (row) => [0, ...row])];
});

const harm = fc.record({
  /** Where, as a share of the file. */
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  put: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 6 }),
    fc.constantFrom("0", "9 0 R", "<<", "]", "(", "endobj", "stream").map((text) => Buffer.from(text)),
  ),
});

test("a file that is damaged anywhere is judged or refused with a sentence, and never more", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.array(harm, { minLength: 1, maxLength: 12 }), (which, harms) => {
      const bytes = Uint8Array.from(files[which]!);
      for (const { at, put } of harms)
        bytes.set(put.subarray(0, bytes.length - Math.floor(at * bytes.length)), Math.floor(at * bytes.length));
      try {
        checkPdf(bytes);
        textOf(bytes);
        linksOf(bytes);
        pageLabelsOf(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
