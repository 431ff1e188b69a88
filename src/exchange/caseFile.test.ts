import fc from "fast-check";
import { expect, test } from "vitest";
import { anyChange, chanceOf } from "../dossier/arbitrary.ts";
import { newDossier } from "../dossier/blank.ts";
import { change } from "../dossier/change.ts";
import { hostile, known, profile } from "../dossier/fakes.ts";
import type { Dossier } from "../dossier/types.ts";
import type { DocModel } from "../report/model.ts";
import { caseFileOf, readCaseFile } from "./caseFile.ts";

const now = new Date("2027-03-15T13:02:00.000Z");
const blank = newDossier({ now: () => now, newId: () => "case-1" }, profile);
const model = (dossier: Dossier): DocModel => ({
  lang: "nl",
  title: dossier.title,
  subject: "Zaak",
  meta: [],
  made: "15 maart 2027",
  blocks: Object.values(dossier.notes).map((text) => ({ kind: "paragraph", text })),
  foot: [],
  pageLabel: "Pagina {page} van {pages}",
});
// As a browser writes and reads a file: through UTF-8.
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (dossier: Dossier): Uint8Array => bytesOf(caseFileOf(model(dossier), dossier));

test("a case written to a file and read again is the same case", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const chance = chanceOf(seed);
      let dossier = blank;
      for (let at = 0; at < 30; at++) dossier = change(dossier, anyChange(chance), { now });
      expect(await readCaseFile(fileOf(dossier), known)).toEqual({ kind: "opened", dossier });
    }),
    { numRuns: 60 },
  );
});

test("SE-6: hostile texts in the case end neither the document nor the case in it", async () => {
  for (const text of hostile) {
    const dossier: Dossier = { ...blank, title: text, notes: { room: text }, filledBy: text, place: { flow: text, step: text } };
    const html = caseFileOf(model(dossier), dossier);
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<!--/i);
    expect(await readCaseFile(bytesOf(html), known)).toEqual({ kind: "opened", dossier });
  }
});

test("60,000 characters of notes come back from the file", async () => {
  const dossier: Dossier = { ...blank, notes: { room: "ë <b> ".repeat(10_000), impact: "x".repeat(60_000) } };
  expect(await readCaseFile(fileOf(dossier), known)).toEqual({ kind: "opened", dossier });
});

test("a file that a browser or mail program changed around the case is still read", async () => {
  const html = caseFileOf(model(blank), blank);
  const moved = html.replace('type="application/json" id="think-dossier"', 'id="think-dossier" type="application/json" class="x"');
  for (const text of [moved, `\uFEFF${html}`, html.replaceAll("\n", "\r\n"), JSON.stringify(blank), ` ${JSON.stringify(blank)}`])
    expect(await readCaseFile(bytesOf(text), known)).toEqual({ kind: "opened", dossier: blank });
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...html].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
  expect(await readCaseFile(utf16, known)).toEqual({ kind: "opened", dossier: blank });
});

test("a case file that was cut off says that it is damaged, wherever it was cut", async () => {
  const bytes = fileOf({ ...blank, notes: { room: "let op" } });
  const start = new TextDecoder().decode(bytes).indexOf("<script");
  for (let at = start + 60; at < bytes.length - 60; at += 17)
    expect(await readCaseFile(bytes.slice(0, at), known), `cut at ${at}`).toMatchObject({ kind: "damaged", readable: undefined });
});

test("a file of something else is told apart", async () => {
  const why = (bytes: Uint8Array) => readCaseFile(bytes, known);
  expect(await why(new Uint8Array())).toEqual({ kind: "notOurs", why: "empty" });
  expect(await why(bytesOf("<!doctype html><p>hallo</p>"))).toEqual({ kind: "notOurs", why: "noCase" });
  expect(await why(bytesOf('<p>id="think-dossier"</p>'))).toEqual({ kind: "notOurs", why: "noCase" });
  expect(await why(bytesOf("een %PDF-1.7"))).toEqual({ kind: "notOurs", why: "notJson" });
  expect(await why(bytesOf('{"schema":"think-register"}'))).toEqual({ kind: "notOurs", why: "noCase" });
  expect(await why(new Uint8Array(17 * 1024 * 1024))).toEqual({ kind: "notOurs", why: "tooLarge" });
  expect(await why(new Uint8Array([0x50, 0x4b, 3, 4, 255, 0, 128]))).toEqual({ kind: "notOurs", why: "notJson" });
});

test("no file makes it throw, whatever bytes are in it", async () => {
  const whole = fileOf({ ...blank, notes: { room: "let op" } });
  const kinds = ["opened", "openedWith", "tooNew", "damaged", "notOurs"];
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length), fc.nat(40), async (noise, at, length) => {
      expect(kinds).toContain((await readCaseFile(noise, known)).kind);
      const broken = new Uint8Array([...whole.slice(0, at), ...noise.slice(0, length), ...whole.slice(at + length)]);
      expect(kinds).toContain((await readCaseFile(broken, known)).kind);
    }),
    { numRuns: 300 },
  );
});

test("SE-4: a file made to be slow to search is answered within a second", async () => {
  const started = performance.now();
  await readCaseFile(bytesOf("<script ".repeat(1_900_000)), known);
  await readCaseFile(bytesOf(`${"<script ".repeat(900_000)}id="think-dossier"${"<".repeat(5_000_000)}`), known);
  expect(performance.now() - started).toBeLessThan(1000);
});
