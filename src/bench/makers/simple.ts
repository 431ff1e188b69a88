import { altOf, dataOf } from "../../report/figure.ts";
import type { Block, DocModel } from "../../report/model.ts";
import { bare, fullTitle, shown } from "../../report/text.ts";

/** A document as other makers of PDF take it: the same words and tables, without boxes, drawings and tags. */
export type Piece =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly indent: number }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const text = (words: string, indent = 0): Piece => ({ kind: "text", text: shown(words), indent });

/** Everything that a document says, in its order. */
export const piecesOf = (model: DocModel): readonly Piece[] => [
  { kind: "heading", level: 0, text: fullTitle(model) },
  ...[...(model.status ? [model.status.text] : []), ...model.meta].map((line) => text(line)),
  ...pieces(model.blocks, 0),
];

const pieces = (blocks: readonly Block[], indent: number): readonly Piece[] => blocks.flatMap((block) => ofBlock(block, indent));

function ofBlock(block: Block, indent: number): readonly Piece[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level: block.level, text: bare(block.text) }];
    case "paragraph":
      return [text(bare(block.text), indent)];
    case "list":
      return block.items.flatMap((item, at) => {
        const [first, ...rest] = pieces(item, indent + 1);
        const mark = block.ordered ? `${at + 1}. ` : "• ";
        return first?.kind === "text" ? [{ ...first, text: mark + first.text }, ...rest] : [...(first ? [first] : []), ...rest];
      });
    case "definitions":
      return block.items.flatMap(({ term, body }) => [text(bare(term), indent), ...pieces(body, indent + 1)]);
    case "table":
      return [
        ...(block.captionHidden ? [] : [text(bare(block.caption), indent)]),
        { kind: "table", rows: [block.head, ...block.rows].map((row) => row.map((cell) => bare(cell.text))) },
      ];
    case "callout":
      return pieces(block.body, indent + 1);
    case "ladder":
      return [
        text(block.alt, indent),
        ...block.rungs.toReversed().map((rung) => text(`${rung.number} ${rung.name} ${rung.note ?? ""}`, indent)),
      ];
    case "figure":
      return [
        text(altOf(block), indent),
        text(bare(block.caption), indent),
        ...(block.dataElsewhere ? [] : ofBlock(dataOf(block), indent)),
      ];
    case "scale":
      return [text(`${block.label}: ${block.words}`, indent)];
    case "columns":
      return [...pieces(block.left, indent), ...pieces(block.right, indent)];
    case "tickBoxes":
      return block.items.map((item) => text(bare(item), indent));
    case "writingLines":
      return [text(block.label, indent)];
    case "contents":
    case "pageBreak":
      return [];
  }
}

/** Sizes of all makers: what a page of ours has. */
export const sizes = { body: 10.75, headings: [23, 17, 13, 11], margin: 62 } as const;

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
