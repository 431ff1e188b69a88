import pdfMake from "pdfmake/build/pdfmake";
import type { DocModel } from "../../report/model.ts";
import { inter400 } from "../../report/pdf/fonts/inter400.ts";
import { inter700 } from "../../report/pdf/fonts/inter700.ts";
import { piecesOf, sizes, type Piece } from "./simple.ts";

pdfMake.addVirtualFileSystem({ "regular.ttf": inter400, "bold.ttf": inter700 });
pdfMake.addFonts({ Inter: { normal: "regular.ttf", bold: "bold.ttf", italics: "regular.ttf", bolditalics: "bold.ttf" } });

export const make = (model: DocModel): Promise<Uint8Array> =>
  pdfMake
    .createPdf({
      pageSize: "A4",
      pageMargins: sizes.margin,
      defaultStyle: { font: "Inter", fontSize: sizes.body },
      content: piecesOf(model).map(content),
      footer: (page: number, pages: number) => ({
        text: `Pagina ${page} van ${pages}`,
        alignment: "right",
        margin: [0, 10, sizes.margin, 0],
      }),
    })
    .getBuffer();

function content(piece: Piece): unknown {
  if (piece.kind === "heading") return { text: piece.text, bold: true, fontSize: sizes.headings[piece.level], margin: [0, 12, 0, 4] };
  if (piece.kind === "text") return { text: piece.text, margin: [piece.indent * 14, 0, 0, 6] };
  const [head = []] = piece.rows;
  return { table: { headerRows: 1, widths: head.map(() => "*"), body: piece.rows }, layout: "lightHorizontalLines", margin: [0, 4, 0, 8] };
}
