import { jsPDF } from "jspdf";
import { type About, aboutOf } from "./about.ts";
import { shape } from "./draw.ts";
import { infoFor } from "./info.ts";
import { ink } from "./layout/style.ts";
import type { Fonts } from "./layout/words.ts";
import { type Tagging, tagsOf } from "./tags.ts";
import type { Colour, Content, FileFacts, Mark, Op, Progress, Sheet } from "./types.ts";

/** What of jsPDF is used and is not in its types. A test holds that it exists. */
export interface Inner {
  readonly internal: {
    readonly events: { subscribe(topic: string, listener: (about?: { readonly pageNumber: number }) => void): void };
    write(...parts: readonly string[]): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, output: boolean): void;
    getPageInfo(page: number): { readonly objId: number };
  };
  readonly __private__: { setPdfVersion(version: string): void };
}

interface Metrics {
  widthOfGlyph(glyph: number): number;
}

const families = { regular: "Inter-Regular", bold: "Inter-Bold" } as const;

/** Writes a sheet as a PDF file that is PDF/UA-1 and PDF/A-2a. jsPDF does pages, fonts and compression; what is read aloud is ours (tags.ts). */
export function write(sheet: Sheet, fonts: Fonts, facts: FileFacts, onProgress: (progress: Progress) => void): Uint8Array {
  const doc = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const inner = doc as unknown as Inner;
  inner.__private__.setPdfVersion("1.7");
  doc.setDisplayMode("original");
  doc.setFileId(fileIdOf(facts.fileId));
  // As jsPDF writes it by itself; the metadata must say the same.
  const about = aboutOf(facts, `jsPDF ${jsPDF.version}`);
  const info = infoFor(doc, about);
  for (const name of ["regular", "bold"] as const) {
    const file = `${families[name]}.ttf`;
    doc.addFileToVFS(file, fonts[name].base64);
    doc.addFont(file, families[name], "normal");
    roundWidths(doc.setFont(families[name], "normal").getFont().metadata as Metrics);
  }
  const mcid = new Map<Content, number>();
  for (const [page, ops] of sheet.pages.entries()) {
    if (page > 0) doc.addPage();
    drawPage(doc, inner, ops, fonts, mcid);
    onProgress({ step: "pages", done: page + 1, of: sheet.pages.length });
  }
  onProgress({ step: "file" });
  const tagged = tag(inner, sheet, about, mcid);
  const bytes = new Uint8Array(doc.output("arraybuffer"));
  tagged.check();
  return info.fill(bytes);
}

/** jsPDF cuts the decimals of a width off; over a whole line that is half a point. */
function roundWidths(metrics: Metrics): void {
  const exact = metrics.widthOfGlyph.bind(metrics);
  metrics.widthOfGlyph = (glyph) => Math.round(exact(glyph));
}

/** What is not read aloud says so. */
const artifacts: Readonly<Record<Exclude<Mark, Content>, string>> = {
  decoration: "/Artifact BMC",
  head: "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
  foot: "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
};

function drawPage(doc: jsPDF, inner: Inner, ops: readonly Op[], fonts: Fonts, mcid: Map<Content, number>): void {
  const out = (line: string): void => inner.internal.write(line);
  let open: Mark | undefined;
  let next = 0;
  for (const op of ops) {
    if (op.mark !== open) {
      if (open !== undefined) out("EMC");
      open = op.mark;
      if (typeof open === "string") out(artifacts[open]);
      else {
        if (mcid.has(open)) throw new Error(`A piece of ${open.type} was interrupted`);
        mcid.set(open, next);
        out(`/${open.type} <</MCID ${next++}>> BDC`);
      }
    }
    if (op.kind === "text") writeText(doc, op, fonts);
    else out(shape(op));
  }
  if (open !== undefined) out("EMC");
}

function writeText(doc: jsPDF, op: Extract<Op, { kind: "text" }>, fonts: Fonts): void {
  // jsPDF would leave it out; layout has put something in its place.
  for (const sign of op.text)
    if (!fonts[op.font].has(sign.codePointAt(0)!)) throw new Error(`The font has no U+${sign.codePointAt(0)!.toString(16)}`);
  doc.setFont(families[op.font], "normal");
  doc.setFontSize(op.size);
  doc.setTextColor(...levels(op.colour ?? ink));
  doc.text(op.text, op.x, op.y);
}

/** As jsPDF counts: from 0 to 255. Equal levels become a grey. */
function levels(colour: Colour): [number, number, number] {
  const level = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 255);
  return typeof colour === "number"
    ? [level(colour), level(colour), level(colour)]
    : [level(colour[0]), level(colour[1]), level(colour[2])];
}

/**
 * Puts our objects in at the moments that jsPDF leaves open for it: none before the first page, none after the catalog began.
 * jsPDF goes on when a listener throws, and would give a file that claims what it does not hold; so what went wrong is kept.
 */
function tag({ internal }: Inner, sheet: Sheet, about: About, mcid: ReadonlyMap<Content, number>): { readonly check: () => void } {
  const wrong: unknown[] = [];
  const at = (moment: string, act: (page: number) => void): void =>
    internal.events.subscribe(moment, (about) => {
      try {
        act((about?.pageNumber ?? 1) - 1);
      } catch (cause) {
        wrong.push(cause);
      }
    });
  let tagging: Tagging | undefined;
  const pageObject = (page: number): number => internal.getPageInfo(page + 1).objId;
  at("putPage", (page) => {
    tagging ??= tagsOf(sheet, about, { reserve: () => internal.newObjectDeferred(), pageObject, mcid });
    internal.write(tagging.page(page));
  });
  at("postPutResources", () => {
    for (const [id, body] of tagging!.objects) {
      internal.newObjectDeferredBegin(id, true);
      internal.write(body);
      internal.write("endobj");
    }
  });
  at("putCatalog", () => internal.write(tagging!.catalog));
  return {
    check: () => {
      if (wrong.length > 0) throw wrong[0];
    },
  };
}

/** jsPDF takes exactly 32 hexadecimal digits and makes up a random number for anything else. */
function fileIdOf(given: string): string {
  const digits = [...given].map((sign) => (/[0-9a-f]/i.test(sign) ? sign : sign === "-" ? "" : sign.codePointAt(0)!.toString(16))).join("");
  return digits.slice(0, 32).padEnd(32, "0").toUpperCase();
}
