import { shown } from "../text.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;" };

/** Words as they stand between tags or in an attribute. They must have been through `shown`, which leaves only what XML may hold. */
export const escaped = (words: string): string => words.replaceAll(/[&<>"\t\n]/g, (sign) => signs[sign]!);

/** Words that are heard or listed rather than set: they need no places where a word may be broken. */
export const spoken = (words: string): string => shown(words).replaceAll("\u00ad", "");

/** An element written out. Attributes without a value are left out; children are XML already. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string =>
  writtenOut(name, "", attributes, children);

/** An element of WordprocessingML, which puts its prefix before its attributes too. */
export const w = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string =>
  writtenOut(`w:${name}`, "w:", attributes, children);

function writtenOut(name: string, prefix: string, attributes: Attributes, children: readonly string[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    open += ` ${key.includes(":") ? key : prefix + key}="${typeof value === "number" ? value : escaped(value)}"`;
  }
  const content = children.join("");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** One part of the file. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const office = "http://schemas.openxmlformats.org";
const microsoft = "http://schemas.microsoft.com/office/word";
/** The names that the parts with text may use. Word asks for `Ignorable` where a name is younger than its first standard. */
export const namespaces: Attributes = {
  "xmlns:w": `${office}/wordprocessingml/2006/main`,
  "xmlns:r": `${office}/officeDocument/2006/relationships`,
  "xmlns:wp": `${office}/drawingml/2006/wordprocessingDrawing`,
  "xmlns:a": `${office}/drawingml/2006/main`,
  "xmlns:mc": `${office}/markup-compatibility/2006`,
  "xmlns:wpg": `${microsoft}/2010/wordprocessingGroup`,
  "xmlns:wps": `${microsoft}/2010/wordprocessingShape`,
  "xmlns:w14": `${microsoft}/2010/wordml`,
  "mc:Ignorable": "w14",
};
