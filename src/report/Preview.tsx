import { createElement, useMemo, type ReactElement, type ReactNode } from "react";
import type { Tree, TreeElement } from "./elements/element.ts";
import type { DocModel } from "./model.ts";
import { sheetTree } from "./tree.ts";
import "./sheet.css";

/** The document on the page, element for element what the HTML file holds. `titleLevel` keeps the page's own h1 the only one. */
export function Preview({ model, titleLevel = 2 }: { readonly model: DocModel; readonly titleLevel?: number }): ReactElement {
  const tree = useMemo(() => sheetTree(model, { titleLevel, inPageLinks: false }), [model, titleLevel]);
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
