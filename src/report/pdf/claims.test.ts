import { inflateSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { sampleCard } from "../sampleCard.ts";
import { pdfBytes, type PdfOptions } from "./bytes.ts";
import { screenColours } from "./icc.ts";

vi.setConfig({ testTimeout: 20_000 });
const options = { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" };
const product = "THiNK! participatieversnellers";
const written = async (change: object = {}, given: Partial<PdfOptions> = {}): Promise<string> =>
  new TextDecoder("latin1").decode((await pdfBytes({ ...sampleCard, ...change }, { ...options, ...given })).bytes);

const inInfo = (text: string, key: string): string | undefined => {
  const found = new RegExp(`^/${key} (?:<FEFF([0-9A-F]*)>|\\((.*)\\))$`, "m").exec(text);
  return found?.[2] ?? found?.[1]?.replaceAll(/[0-9A-F]{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
};
const inXmp = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>(?:<rdf:(?:Alt|Seq|Bag)><rdf:li[^>]*>)?([^<]*)<`)
    .exec(text)?.[1]
    ?.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test("UX-34: claims PDF/UA-1 and PDF/A-2a, and declares what PDF/A does not know by itself", async () => {
  const text = await written();
  expect([inXmp(text, "pdfaid:part"), inXmp(text, "pdfaid:conformance"), inXmp(text, "pdfuaid:part")]).toEqual(["2", "A", "1"]);
  const schemas = text.slice(text.indexOf("<pdfaExtension:schemas>"), text.indexOf("</pdfaExtension:schemas>"));
  const declared = ["pdfaSchema:namespaceURI", "pdfaSchema:prefix", "pdfaProperty:name", "pdfaProperty:valueType", "pdfaProperty:category"];
  expect(declared.map((name) => inXmp(schemas, name))).toEqual([
    "http://www.aiim.org/pdfua/ns/id/",
    "pdfuaid",
    "part",
    "Integer",
    "internal",
  ]);
});

test("has its metadata in a packet that other programs find and may change in its place", async () => {
  const text = await written();
  const packet =
    /\/Type \/Metadata \/Subtype \/XML \/Length (\d+)>>\nstream\n(<\?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"\?>[^]*<\?xpacket end="w"\?>)\nendstream/.exec(
      text,
    );
  expect(Number(packet?.[1])).toBe(packet?.[2]?.length);
  expect(/\s*(?=<\?xpacket end)/.exec(packet![2]!)![0].length).toBeGreaterThanOrEqual(2000);
});

test.each([
  ["an ordinary card", {}, {}],
  ["other letters", { title: "Čapkova & <Łódź> \\ (hoek) \"'" }, { author: "Gemeente Súdwest-Fryslân" }],
  ["no title", { title: "", subject: "" }, {}],
  ["a title without end", { title: "𝓐".repeat(20_000) }, {}],
  ["a year after 2037", {}, { date: new Date("2099-02-28T23:59:59.999Z") }],
  ["a year after 9999", {}, { date: new Date(8.64e15) }],
  ["a year before 1970", {}, { date: new Date("1969-12-31T23:59:59Z") }],
  ["no date at all", {}, { date: new Date(Number.NaN) }],
])("says the same about itself in both places: %s", async (_name, change, given) => {
  const text = await written(change, given);
  const pairs = [
    ["Title", "dc:title"],
    ["Subject", "dc:description"],
    ["Author", "dc:creator"],
    ["Creator", "xmp:CreatorTool"],
    ["Producer", "pdf:Producer"],
  ] as const;
  for (const [info, xmp] of pairs) expect(inInfo(text, info), info).toBe(inXmp(text, xmp));
  expect(inInfo(text, "Title")?.trim()).toBeTruthy();
  const made = inInfo(text, "CreationDate")!;
  const [year, month, day, hour, minute, second] = /D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+00'00'/.exec(made)!.slice(1);
  expect(inXmp(text, "xmp:CreateDate")).toBe(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  expect(inXmp(text, "xmp:ModifyDate")).toBe(inXmp(text, "xmp:CreateDate"));
  // PDF/A takes no longer strings.
  expect(Math.max(...[...text.matchAll(/<([0-9A-F]+)>/g)].map((found) => found[1]!.length / 2))).toBeLessThanOrEqual(32_767);
});

test("PV-5: names the product as its author, and somebody only when asked", async () => {
  const text = await written();
  expect([inInfo(text, "Author"), inInfo(text, "Creator")]).toEqual([product, product]);
  expect(inXmp(await written({}, { author: "Gemeente Urk" }), "dc:creator")).toBe("Gemeente Urk");
  expect(inXmp(await written({}, { author: " " }), "dc:creator")).toBe(product);
});

test("says what its colours mean", async () => {
  const text = await written();
  const intent =
    /\/OutputIntents \[<<\/Type \/OutputIntent \/S \/GTS_PDFA1 \/OutputConditionIdentifier \(sRGB\)[^>]*\/DestOutputProfile (\d+) 0 R>>\]/.exec(
      text,
    );
  const profile = new RegExp(`\\n${intent?.[1]} 0 obj\\n<</N 3 /Length (\\d+)>>\\nstream\\n`).exec(text)!;
  const start = profile.index + profile[0].length;
  expect(Uint8Array.from(text.slice(start, start + Number(profile[1])), (sign) => sign.charCodeAt(0)).length).toBe(screenColours().length);
});

test("PV-1: carries the case only when the document does, and then says what that property is", async () => {
  const bare = await written({ attached: undefined });
  expect(bare).not.toMatch(/think:case|urn:think/);
  const text = await written({ attached: '{"title":"Č </x>"}' });
  const packed = inXmp(text, "think:case")!;
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(inflateSync(Buffer.from(packed, "base64")).toString()).toBe('{"title":"Č </x>"}');
  const schema = text.slice(text.indexOf("<pdfaSchema:namespaceURI>urn:think"), text.indexOf("</pdfaExtension:schemas>"));
  const declared = ["pdfaSchema:namespaceURI", "pdfaSchema:prefix", "pdfaProperty:name", "pdfaProperty:valueType", "pdfaProperty:category"];
  expect(declared.map((name) => inXmp(schema, name))).toEqual([
    "urn:think-participatieversnellers:case#",
    "think",
    "case",
    "Text",
    "external",
  ]);
  expect(text.match(/xmlns:think="urn:think-participatieversnellers:case#"/g)).toHaveLength(1);
});

test("SE-4: packs a case that repeats itself no tighter than readers take", async () => {
  for (const attached of ["x".repeat(2_000_000), "ë <b> ".repeat(10_000), ""]) {
    const packed = Buffer.from(inXmp(await written({ attached }), "think:case")!, "base64");
    expect(inflateSync(packed).toString()).toBe(attached);
    expect(Buffer.byteLength(attached)).toBeLessThanOrEqual(packed.length * 100);
  }
});
