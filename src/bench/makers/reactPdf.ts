import { Document, Font, Page, pdf, Text, View } from "@react-pdf/renderer";
import { createElement as el, type ReactElement } from "react";
import type { DocModel } from "../../report/model.ts";
import { inter400 } from "../../report/pdf/fonts/inter400.ts";
import { inter700 } from "../../report/pdf/fonts/inter700.ts";
import { piecesOf, sizes, type Piece } from "./simple.ts";

const source = (base64: string): string => `data:font/ttf;base64,${base64}`;
Font.register({
  family: "Inter",
  fonts: [
    { src: source(inter400), fontWeight: 400 },
    { src: source(inter700), fontWeight: 700 },
  ],
});

/** Without page numbers: a fixed foot makes it place text at 10²² points on this document. */
export async function make(model: DocModel): Promise<Uint8Array> {
  const style = { fontFamily: "Inter", fontSize: sizes.body, padding: sizes.margin, lineHeight: 1.4 };
  const page = el(Page, { size: "A4", style }, piecesOf(model).map(content));
  const blob = await pdf(el(Document, {}, page)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function content(piece: Piece, key: number): ReactElement {
  if (piece.kind === "heading")
    return el(Text, { key, style: { fontWeight: 700, fontSize: sizes.headings[piece.level] ?? sizes.body, marginTop: 12 } }, piece.text);
  if (piece.kind === "text") return el(Text, { key, style: { marginLeft: piece.indent * 14, marginBottom: 6 } }, piece.text);
  const rows = piece.rows.map((row, at) =>
    el(
      View,
      { key: at, style: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#8a9a9d" } },
      row.map((cell, index) => el(Text, { key: index, style: { flex: 1, padding: 3 } }, cell)),
    ),
  );
  return el(View, { key }, rows);
}
