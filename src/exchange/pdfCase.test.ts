import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { anyChange, chanceOf } from "../dossier/arbitrary.ts";
import { newDossier } from "../dossier/blank.ts";
import { change } from "../dossier/change.ts";
import { hostile, known, profile } from "../dossier/fakes.ts";
import type { Dossier } from "../dossier/types.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { readCaseFile, withCase } from "./caseFile.ts";

vi.setConfig({ testTimeout: 20_000 });
const now = new Date("2027-03-15T13:02:00.000Z");
const blank = newDossier({ now: () => now, newId: () => "case-1" }, profile);
const model = {
  lang: "nl",
  title: "Zaak",
  subject: "Kaart",
  meta: [],
  made: "15 maart 2027",
  blocks: [],
  foot: [],
  pageLabel: "Pagina {page} van {pages}",
} as const;
const pdfOf = async (dossier: Dossier): Promise<Uint8Array> => (await pdfBytes(withCase(model, dossier), { date: now, fileId: "1" })).bytes;
const read = (bytes: Uint8Array) => readCaseFile(bytes, known);
// One character per byte, so that a test can change a file as a text.
const asText = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
const asBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const changed = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const before = asText(bytes);
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  return asBytes(after);
};
const carrier = (packed: string): Uint8Array =>
  asBytes(`%PDF-1.7\n<rdf:Description xmlns:think="urn:think-participatieversnellers:case#">\n<think:case>${packed}</think:case>\n%%EOF`);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
const damaged = { kind: "damaged", readable: undefined, lost: ["think-dossier"] };

test("OF-18: a case that went into a PDF and came out again is the same case", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const chance = chanceOf(seed);
      let dossier = blank;
      for (let at = 0; at < 30; at++) dossier = change(dossier, anyChange(chance), { now });
      expect(await read(await pdfOf(dossier))).toEqual({ kind: "opened", dossier });
    }),
    { numRuns: 20 },
  );
});

test("SE-6: hostile texts in the case stay what they are, and add nothing to the PDF", async () => {
  for (const text of hostile) {
    const dossier: Dossier = { ...blank, title: text, notes: { room: text }, filledBy: text };
    const bytes = await pdfOf(dossier);
    expect(asText(bytes).match(/think:case/g)).toHaveLength(2);
    expect(await read(bytes)).toEqual({ kind: "opened", dossier });
  }
});

test("SE-4: what the app wrote it can read, also when a note repeats itself or is very long", async () => {
  const letters = Array.from({ length: 60_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join("");
  for (const notes of [{ room: "x".repeat(60_000) }, { room: "ë <b> ".repeat(10_000), impact: letters }]) {
    const dossier: Dossier = { ...blank, notes };
    expect(await read(await pdfOf(dossier))).toEqual({ kind: "opened", dossier });
  }
});

test("the case is still there after another program wrote the file anew", async () => {
  const dossier: Dossier = { ...blank, notes: { room: "let op" } };
  const whole = await pdfOf(dossier);
  const packed = /<think:case>([^<]*)</.exec(asText(whole))![1]!;
  const element = /<rdf:Description rdf:about="" xmlns:think=[^>]*>\s*<think:case>[^<]*<\/think:case>\s*<\/rdf:Description>/;
  const uri = "urn:think-participatieversnellers:case#";
  const rewritten = [
    changed(whole, "<think:case>", "<think:case >\r\n   "),
    changed(whole, packed, packed.replaceAll(/.{76}/g, "$&\n\t")),
    changed(whole, element, `<rdf:Description rdf:about="" xmlns:think="${uri}" think:case="${packed}"/>`),
    changed(whole, element, `<rdf:Description xmlns:ns1 = '${uri}'\n ns1:case\n=\n'${packed}' rdf:about=""/>`),
    changed(whole, element, `<rdf:Description rdf:about=""><t-1:case xmlns:t-1="${uri}">${packed}</t-1:case></rdf:Description>`),
    // What was before stays in a file to which something is added.
    asBytes(`${asText(await pdfOf({ ...blank, notes: { room: "een oudere" } }))}\n${asText(whole)}`),
    asBytes(`${asText(whole)}\n9 0 obj\n<</Info (later)>>\nendobj\n%%EOF\n`),
  ];
  for (const [at, bytes] of rewritten.entries()) expect(await read(bytes), `way ${at}`).toEqual({ kind: "opened", dossier });
});

test("a PDF without a case, or one that lost it, says so", async () => {
  const none = { kind: "notOurs", why: "noCase" };
  const { attached: _attached, ...bare } = withCase(model, blank);
  expect(await read((await pdfBytes(bare, { date: now, fileId: "1" })).bytes)).toEqual(none);
  const whole = await pdfOf(blank);
  expect(await read(changed(whole, 'xmlns:think="urn', 'xmlns:think="url'))).toEqual(none);
  expect(await read(changed(whole, /<think:case>.*<\/think:case>/, ""))).toEqual(none);
  expect(await read(changed(whole, /think:case>/g, "think:cases>"))).toEqual(none);
  expect(await read(carrier(base64(deflateSync('{"schema":"iets anders"}'))))).toEqual(none);
});

test("a PDF that was cut off says that it is damaged, wherever it was cut", async () => {
  const whole = await pdfOf({ ...blank, notes: { room: "let op" } });
  // Without the "=" at its end it is still whole.
  const end = asText(whole).search(/=*<\/think:case>/);
  for (let at = 5; at < end; at += at > end - 200 ? 1 : 997) expect(await read(whole.slice(0, at)), `cut at ${at}`).toEqual(damaged);
});

test("a case of which any letter was changed is damaged, and never another case", async () => {
  const dossier: Dossier = { ...blank, notes: { room: "Veertig woningen, € 2.500" } };
  const whole = await pdfOf(dossier);
  const from = asText(whole).indexOf("<think:case>") + 12;
  const to = asText(whole).indexOf("</think:case>");
  for (let at = from; at < to; at += 3) {
    for (const sign of ["A", "q", "/", "\u0000", "="]) {
      if (whole[at] === sign.charCodeAt(0)) continue;
      const bytes = whole.slice();
      bytes[at] = sign.charCodeAt(0);
      const opened = await read(bytes);
      // The last letter of a group can hold bits that stand for nothing.
      if (opened.kind !== "damaged") expect(opened, `letter ${at - from}`).toEqual({ kind: "opened", dossier });
    }
  }
});

test("SE-4: a packet that unpacks into far more than it is, is refused before it is read", async () => {
  const tooLarge = { kind: "notOurs", why: "tooLarge" };
  const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024), { level: 9 });
  const noise = (from: number): string => createHash("sha512").update(String(from)).digest("hex");
  const blocks = Array.from(
    { length: 450 },
    (_, at) => Array.from({ length: 8 }, (_block, part) => noise(at * 8 + part)).join("") + "x".repeat(50_000),
  );
  const long = deflateSync(blocks.join(""), { level: 9 });
  expect(blocks.join("").length).toBeGreaterThan(20 * 1024 * 1024);
  expect(long.length * 100).toBeGreaterThan(20 * 1024 * 1024);
  for (const packed of [bomb, long, deflateSync(" ".repeat(1_000_000), { level: 9 })]) {
    const bytes = carrier(base64(packed));
    const [before, from] = [used(), performance.now()];
    expect(await read(bytes)).toEqual(tooLarge);
    expect(performance.now() - from).toBeLessThan(1000);
    expect((used() - before) / 1024 / 1024).toBeLessThan(50);
  }
  expect(await read(new Uint8Array(17 * 1024 * 1024).fill(0x25))).toEqual(tooLarge);
});

test("SE-4: a PDF made to be slow to search is answered within a second", async () => {
  const most = 16 * 1024 * 1024 - 5;
  const full = (piece: string): Uint8Array => asBytes(`%PDF-${piece.repeat(Math.floor(most / piece.length))}`);
  for (const piece of [
    "u",
    "urn:think-participatieversnellers:case#",
    'xmlns:think="urn:think-participatieversnellers:case#"',
    `xmlns:think="urn:think-participatieversnellers:case#"${" think:case".repeat(400)}`,
    `xmlns:think="urn:think-participatieversnellers:case#"${"<think:case".repeat(1_000_000)}`,
    `xmlns:think="urn:think-participatieversnellers:case#"<think:case>${"QUJD".repeat(3_900_000)}`,
  ]) {
    const bytes = full(piece);
    const from = performance.now();
    await read(bytes);
    expect(performance.now() - from, piece.slice(0, 80)).toBeLessThan(1000);
  }
});

test("SE-5: 10,000 files of any bytes leave every object as it was", async () => {
  const keys = Reflect.ownKeys(Object.prototype);
  const kinds = ["opened", "openedWith", "tooNew", "damaged", "notOurs"];
  const whole = await pdfOf({ ...blank, notes: { room: "let op" } });
  const spots = ["xmlns:think", "<think:case>"].map((mark) => asText(whole).indexOf(mark));
  const names = ["__proto__", "constructor", "prototype", "schema", "answers", "notes", "title", "id"];
  const json = fc
    .json({ depthSize: "small" })
    .map((inner) => `{"schema":"think-dossier",${names.map((name) => `"${name}":${inner}`).join(",")}}`);
  await fc.assert(
    fc.asyncProperty(json, fc.uint8Array({ maxLength: 60 }), fc.nat(spots.length - 1), fc.nat(80), async (text, noise, spot, shift) => {
      expect(kinds).toContain((await read(carrier(base64(deflateSync(text))))).kind);
      expect(kinds).toContain((await read(new Uint8Array([...asBytes("%PDF-"), ...noise]))).kind);
      const broken = whole.slice();
      broken.set(noise, spots[spot]! + shift);
      expect(kinds).toContain((await read(broken)).kind);
    }),
    { numRuns: 3334 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
  expect(({} as Record<string, unknown>)["schema"]).toBeUndefined();
}, 60_000);
