import type { ReactNode } from "react";
import type { Text } from "../../i18n/types.ts";
import { Heading } from "../heading/Heading.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { Paragraph, Prose } from "./Prose.tsx";

/** A piece of a page of text, as the compiler makes it of markdown. */
export type PageBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly kind: "table"; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] };

/** A page of text; its title is not among the blocks. */
export function PageBlocks({ blocks }: { readonly blocks: readonly PageBlock[] }): ReactNode {
  return blocks.map((block, at) => <Block key={at} block={block} />);
}

function Block({ block }: { readonly block: PageBlock }): ReactNode {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={block.level}>
          <Prose text={block.text} />
        </Heading>
      );
    case "paragraph":
      return (
        <Paragraph>
          <Prose text={block.text} />
        </Paragraph>
      );
    case "list":
      return (
        <List
          ordered={block.ordered}
          items={block.items.map((item, at) => (
            <Prose key={at} text={item} />
          ))}
        />
      );
    case "table":
      return (
        <DataTable
          head={block.head.map((cell, at) => (
            <Prose key={at} text={cell} />
          ))}
          rows={block.rows.map((row, at) => ({ key: String(at), cells: row.map((cell, column) => <Prose key={column} text={cell} />) }))}
        />
      );
  }
}

/** A list with bullets, or with numbers when the order matters. */
export function List({
  items,
  ordered = false,
  small = false,
}: {
  readonly items: readonly ReactNode[];
  readonly ordered?: boolean | undefined;
  readonly small?: boolean | undefined;
}): ReactNode {
  const Tag = ordered ? "ol" : "ul";
  const name = ordered ? "utrecht-ordered-list" : "utrecht-unordered-list";
  return (
    <Tag className={`${name}${small ? " think-small" : ""}`}>
      {items.map((item, at) => (
        <li key={at} className={`${name}__item`}>
          {item}
        </li>
      ))}
    </Tag>
  );
}
