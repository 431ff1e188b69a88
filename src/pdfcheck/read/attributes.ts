import type { PdfFile } from "./file.ts";
import type { Element } from "./tree.ts";
import { isArray, isDict, nameOf, Stream, type Value } from "./values.ts";

/** What an attribute of an element says, from those that the element has itself. */
export function attributeOf(file: PdfFile, { dict }: Element, owner: string, name: string): Value | undefined {
  const given = file.follow(dict.get("A"));
  for (const one of isArray(given) ? given : [given]) {
    const found = file.follow(one);
    const set = found instanceof Stream ? found.dict : found;
    if (isDict(set) && nameOf(file.follow(set.get("O"))) === owner && set.has(name)) return file.follow(set.get(name));
  }
  return undefined;
}
