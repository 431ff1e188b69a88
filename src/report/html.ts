import type { Tree } from "./elements/element.ts";
import { sheetStyle } from "./htmlStyle.ts";
import type { DocModel } from "./model.ts";
import { fullTitle, shown } from "./text.ts";
import { sheetTree } from "./tree.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const empty = new Set(["br", "col"]);

function written(tree: Tree): string {
  if (typeof tree === "string") return escaped(tree);
  const attributes = Object.entries(tree.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const open = `<${tree.tag}${attributes}>`;
  return empty.has(tree.tag) ? open : `${open}${tree.children.map(written).join("")}</${tree.tag}>`;
}

// Inside a script element no character may end it, or be read as an end of line by an older parser.
const carried = (json: string): string =>
  json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The document as one HTML file that needs nothing else: no script, no network. It carries the case when the model does. */
export function htmlOf(model: DocModel): string {
  const sheet = sheetTree(model, { titleLevel: 1, inPageLinks: true });
  return [
    "<!doctype html>",
    `<html lang="${model.lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(shown(fullTitle(model)))}</title>`,
    `<style>${sheetStyle}</style>`,
    "</head>",
    "<body>",
    `<main>${written(sheet)}</main>`,
    ...(model.attached === undefined ? [] : [`<script type="application/json" id="think-dossier">${carried(model.attached)}</script>`]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
