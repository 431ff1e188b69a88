import { createElement, useMemo, type ReactElement, type ReactNode } from "react";
import type { DocModel } from "./model.ts";
import { type Tree, type TreeElement, sheetTree } from "./tree.ts";
import "./sheet.css";

/** The document on the page, element for element what the HTML file holds. `titleLevel` keeps the page's own h1 the only one. */
export function Preview({ model, titleLevel = 2 }: { readonly model: DocModel; readonly titleLevel?: number }): ReactElement {
  const tree = useMemo(() => sheetTree(model, { titleLevel, inPageLinks: false }), [model, titleLevel]);
  return drawn(tree);
}

function drawn({ tag, attributes, children }: TreeElement): ReactElement {
  const { class: className, ...rest } = attributes;
  return createElement(tag, { ...rest, ...(className === undefined ? {} : { className }) }, ...children.map(content));
}

const content = (child: Tree): ReactNode => (typeof child === "string" ? child : drawn(child));
