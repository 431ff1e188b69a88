import type { Art, Block, Cell } from "./model.ts";

type Figure = Extract<Block, { kind: "figure" }>;

/** What a figure says to who does not see it: its sentence and every value in it. */
export function altOf({ alt, art }: Figure): string {
  const values = valuesOf(art);
  return values.length === 0 ? alt.trim() : `${alt.trim()} ${values.join("; ")}.`;
}

/** The values of a figure, each in words, in the order in which they are drawn. */
export function valuesOf(art: Art): readonly string[] {
  switch (art.kind) {
    case "bars":
      return art.items.map((bar) => `${bar.label}: ${bar.shown ?? bar.value}`);
    case "matrix":
      return art.items.map((one) => `${one.label}: ${art.across.name} ${one.across}, ${art.up.name} ${one.up}`);
    case "timeline":
      return art.items.map(({ label, type, when }) => `${label}${art.kinds ? ` (${art.kinds[type]})` : ""}: ${when}`);
  }
}

/** The values of a figure as a table, for who reads rather than looks. */
export function dataOf({ art, caption }: Figure): Extract<Block, { kind: "table" }> {
  const cell = (text: string): Cell => ({ text });
  const number = (value: number | string): Cell => ({ text: String(value), numeric: true });
  const table = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
    ({ kind: "table", caption, captionHidden: true, head: head.map(cell), rows }) as const;
  switch (art.kind) {
    case "bars":
      return table(
        [art.what, art.measure],
        art.items.map((bar) => [cell(bar.label), number(bar.shown ?? bar.value)]),
      );
    case "matrix":
      return table(
        [art.what, art.across.name, art.up.name],
        art.items.map((one) => [cell(one.label), number(one.across), number(one.up)]),
      );
    case "timeline": {
      const { kinds } = art;
      return table(
        [art.what, art.when, ...(kinds ? [kinds.name] : [])],
        art.items.map(({ label, type, when }) => [cell(label), cell(when), ...(kinds ? [cell(kinds[type])] : [])]),
      );
    }
  }
}

/** A block that is drawn, as blocks that are read. */
export function inWords(block: Extract<Block, { kind: "figure" | "scale" }>): Block[] {
  if (block.kind === "scale") return [{ kind: "paragraph", text: `${block.label}: ${block.words}` }];
  return [
    { kind: "paragraph", text: altOf(block) },
    { kind: "paragraph", text: block.caption },
    ...(block.dataElsewhere ? [] : [dataOf(block)]),
  ];
}
