import type { PdfFile } from "./file.ts";
import { type Dict, nameOf, numberOf, Ref, Stream, type Value } from "./values.ts";

export interface Page {
  /** From 1, as people count. */
  readonly number: number;
  readonly object: number | undefined;
  readonly dict: Dict;
  readonly resources: Dict;
  /** The part that is shown: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
}
const inheritable = ["Resources", "MediaBox", "CropBox"];

/** The pages in their order, with the resources that they may inherit. */
export function pagesOf(file: PdfFile, catalog: Dict): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<Dict>();
  const walk = (value: Value | undefined, inherited: Dict, depth: number): void => {
    const dict = file.dict(value);
    if (!dict || seen.has(dict) || depth > 100) return;
    seen.add(dict);
    const given = new Map([...inherited, ...[...dict].filter(([key]) => inheritable.includes(key))]);
    if (nameOf(file.follow(dict.get("Type"))) === "Pages" || dict.has("Kids"))
      for (const kid of file.array(dict.get("Kids"))) walk(kid, given, depth + 1);
    else
      pages.push({
        number: pages.length + 1,
        object: value instanceof Ref ? value.id : undefined,
        dict,
        resources: file.dict(given.get("Resources")) ?? new Map(),
        box: boxOf(file, given.get("CropBox") ?? given.get("MediaBox")),
      });
  };
  walk(catalog.get("Pages"), new Map(), 0);
  return pages;
}

function boxOf(file: PdfFile, value: Value | undefined): Page["box"] {
  const [a = 0, b = 0, c = 612, d = 792] = file.array(value).map((one) => numberOf(file.follow(one)) ?? 0);
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What is drawn on a page, in one piece; parts that cannot be unpacked are left out. */
export function contentOf(file: PdfFile, page: Page): Uint8Array {
  const given = file.follow(page.dict.get("Contents"));
  const streams = given instanceof Stream ? [given] : file.array(given).map((part) => file.stream(part));
  return Buffer.concat(streams.flatMap((stream) => (stream ? [file.unpacked(stream) ?? new Uint8Array(), Uint8Array.of(10)] : [])));
}
