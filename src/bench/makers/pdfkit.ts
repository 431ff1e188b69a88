import PDFDocument from "pdfkit";
import type { DocModel } from "../../report/model.ts";
import { inter400 } from "../../report/pdf/fonts/inter400.ts";
import { inter700 } from "../../report/pdf/fonts/inter700.ts";
import { bytesOf, piecesOf, sizes, type Piece } from "./simple.ts";

export function make(model: DocModel): Promise<Uint8Array> {
  const regular = bytesOf(inter400);
  // Without a font of its own it asks for Helvetica, which its browser build does not have.
  const doc = new PDFDocument({ size: "A4", margin: sizes.margin, bufferPages: true, font: regular });
  doc.registerFont("regular", regular);
  doc.registerFont("bold", bytesOf(inter700));
  const parts: Uint8Array[] = [];
  doc.on("data", (part: Uint8Array) => parts.push(part));
  const done = new Promise<void>((resolve) => void doc.on("end", () => resolve()));
  for (const piece of piecesOf(model)) draw(doc, piece);
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.font("regular").fontSize(sizes.body);
    doc.text(`Pagina ${page + 1} van ${count}`, sizes.margin, 800, { align: "right", lineBreak: false });
  }
  doc.end();
  return done.then(async () => new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()));
}

function draw(doc: PDFDocument, piece: Piece): void {
  const left = sizes.margin;
  if (piece.kind === "heading") {
    doc.font("bold").fontSize(sizes.headings[piece.level] ?? sizes.body);
    doc.moveDown(0.6).text(piece.text, left).moveDown(0.2);
    return;
  }
  doc.font("regular").fontSize(sizes.body);
  if (piece.kind === "text") return void doc.text(piece.text, left + piece.indent * 14).moveDown(0.4);
  doc.x = left;
  doc.table({ data: piece.rows.map((row) => [...row]) });
  doc.moveDown(0.6);
}
