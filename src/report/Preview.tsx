import { createElement, useMemo, type ReactElement, type ReactNode } from "react";
import type { Tree, TreeElement } from "./elements/element.ts";
import type { DocModel } from "./model.ts";
import { sheetTree, type SheetOptions } from "./tree.ts";
import "./sheet.css";
import "./preview.css";

interface PreviewProps {
  readonly model: DocModel;
  /** Keeps the page's own h1 the only one. */
  readonly titleLevel?: number;
  /** Where what made a block can be changed: a link after the block, that paper does not show. Give one and the same function. */
  readonly linkOf?: SheetOptions["linkOf"];
  /** The blocks alone, without head and foot; headings come under a heading of `titleLevel` on the page. */
  readonly piece?: boolean;
}

/** The document on the page, element for element what the HTML file holds. */
export function Preview({ model, titleLevel = 2, linkOf, piece }: PreviewProps): ReactElement {
  const tree = useMemo(() => sheetTree(model, { titleLevel, inPageLinks: false, linkOf, piece }), [model, titleLevel, linkOf, piece]);
  return drawn(tree);
}

function drawn({ tag, attributes, children }: TreeElement): ReactElement {
  const properties = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [property(key), value]));
  return createElement(tag, properties, ...children.map(content));
}

/** The name that React has for an attribute. */
const property = (key: string): string =>
  key === "class"
    ? "className"
    : /^(?:aria|data)-/.test(key)
      ? key
      : key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const content = (child: Tree): ReactNode => (typeof child === "string" ? child : drawn(child));
