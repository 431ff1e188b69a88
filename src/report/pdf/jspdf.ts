import { jsPDF } from "jspdf";
import { ink, paper } from "./layout/style.ts";
import type { Fonts } from "./layout/words.ts";
import { type Tagging, tagsOf } from "./tags.ts";
import type { Content, FileFacts, Mark, Op, Sheet } from "./types.ts";
import { hex, number } from "./write.ts";

/** What of jsPDF is used and is not in its types. A test holds that it exists. */
export interface Inner {
  readonly internal: {
    readonly events: { subscribe(topic: string, listener: (about: { readonly pageNumber: number }) => void): void };
    write(...parts: readonly string[]): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, output: boolean): void;
    getPageInfo(page: number): { readonly objId: number };
  };
  readonly __private__: { setPdfVersion(version: string): void };
}

const families = { regular: "Inter-Regular", bold: "Inter-Bold" } as const;

/** Writes a sheet as a PDF file. jsPDF does pages, fonts and compression; what is read aloud is ours (tags.ts). */
export function write(sheet: Sheet, fonts: Fonts, facts: FileFacts): Uint8Array {
  const doc = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const inner = doc as unknown as Inner;
  inner.__private__.setPdfVersion("1.7");
  doc.setDisplayMode("original");
  doc.setCreationDate(pdfDate(facts.date) as unknown as Date);
  doc.setFileId(fileIdOf(facts.fileId));
  const title = hex(facts.title);
  const stand = "T".repeat(title.length - 2);
  doc.setProperties({ title: stand });
  for (const name of ["regular", "bold"] as const) {
    const file = `${families[name]}.ttf`;
    doc.addFileToVFS(file, fonts[name].base64);
    doc.addFont(file, families[name], "normal");
  }
  const mcid = new Map<Content, number>();
  for (const [page, ops] of sheet.pages.entries()) {
    if (page > 0) doc.addPage();
    drawPage(doc, inner, ops, mcid);
  }
  tag(inner, sheet, facts, mcid);
  return withTitle(new Uint8Array(doc.output("arraybuffer")), stand, title);
}

function drawPage(doc: jsPDF, inner: Inner, ops: readonly Op[], mcid: Map<Content, number>): void {
  const out = (line: string): void => inner.internal.write(line);
  let open: Mark | undefined;
  let next = 0;
  doc.setTextColor(Math.round(ink * 255));
  for (const op of ops) {
    if (op.mark !== open) {
      if (open !== undefined) out("EMC");
      open = op.mark;
      if (typeof open === "string")
        out(open === "foot" ? "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC" : "/Artifact BMC");
      else {
        if (mcid.has(open)) throw new Error(`A piece of ${open.type} was interrupted`);
        mcid.set(open, next);
        out(`/${open.type} <</MCID ${next++}>> BDC`);
      }
    }
    draw(doc, out, op);
  }
  if (open !== undefined) out("EMC");
}

function draw(doc: jsPDF, out: (line: string) => void, op: Op): void {
  if (op.kind === "text") {
    doc.setFont(families[op.font], "normal");
    doc.setFontSize(op.size);
    doc.text(op.text, op.x, op.y);
    return;
  }
  const up = (y: number): string => number(paper.height - y);
  const stroke = op.pen ? `${number(op.pen.width)} w ${number(op.pen.grey)} G ` : "";
  if (op.kind === "line") return out(`q ${stroke}${number(op.x1)} ${up(op.y1)} m ${number(op.x2)} ${up(op.y2)} l S Q`);
  const { x, y, width, height } = op.box;
  const fill = op.fill === undefined ? "" : `${number(op.fill)} g `;
  const paint = op.fill === undefined ? "S" : op.pen ? "B" : "f";
  out(`q ${fill}${stroke}${number(x)} ${up(y + height)} ${number(width)} ${number(height)} re ${paint} Q`);
}

/** Puts our objects in at the moments that jsPDF leaves open for it: none before the first page, none after the catalog began. */
function tag({ internal }: Inner, sheet: Sheet, facts: FileFacts, mcid: ReadonlyMap<Content, number>): void {
  let tagging: Tagging | undefined;
  const pageObject = (page: number): number => internal.getPageInfo(page + 1).objId;
  internal.events.subscribe("putPage", ({ pageNumber }) => {
    tagging ??= tagsOf(sheet, facts, { reserve: () => internal.newObjectDeferred(), pageObject, mcid });
    internal.write(tagging.page(pageNumber - 1));
  });
  internal.events.subscribe("postPutResources", () => {
    for (const [id, body] of tagging?.objects ?? []) {
      internal.newObjectDeferredBegin(id, true);
      internal.write(body);
      internal.write("endobj");
    }
  });
  internal.events.subscribe("putCatalog", () => internal.write(tagging?.catalog ?? ""));
}

/** In universal time, because the zone of a computer says where it stands. jsPDF knows years up to 2037. */
function pdfDate(date: Date): string {
  const [year, ...rest] = date.toISOString().slice(0, 19).split(/\D/);
  return `D:${Math.min(2037, Math.max(1970, Number(year)))}${rest.join("")}+00'00'`;
}

/** jsPDF takes exactly 32 hexadecimal digits and makes up a random number for anything else. */
function fileIdOf(given: string): string {
  const digits = [...given].map((sign) => (/[0-9a-f]/i.test(sign) ? sign : sign === "-" ? "" : sign.codePointAt(0)!.toString(16))).join("");
  return digits.slice(0, 32).padEnd(32, "0").toUpperCase();
}

/**
 * jsPDF writes the title in a way that turns "č" into another letter and cannot be told otherwise, so it gets letters of
 * the same length and the title takes their place.
 */
function withTitle(bytes: Uint8Array, stand: string, title: string): Uint8Array {
  const wanted = new TextEncoder().encode(`(${stand})`);
  const at = lastIndexOf(bytes, wanted);
  if (at < 0) throw new Error("The title was not found in the file");
  bytes.set(new TextEncoder().encode(title), at);
  return bytes;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  return -1;
}
