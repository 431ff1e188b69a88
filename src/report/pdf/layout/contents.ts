import type { Block } from "../../model.ts";
import { bare, shown } from "../../text.ts";
import type { StructNode } from "../types.ts";
import { addNode } from "./pen.ts";
import { runs, type Setting, textStrips } from "./setting.ts";
import type { Heading, Strip } from "./strips.ts";
import { millimetres } from "./style.ts";
import { type Line, linesOf, type LinkTo } from "./words.ts";

type Contents = Extract<Block, { kind: "contents" }>;

/** The headings that have a place in this document, each with its page and a link to it. */
export function contentsStrips(block: Contents, setting: Setting): Strip[] {
  const { style } = setting;
  const toc = addNode(setting.parent, "TOC");
  const title = textStrips(runs(block.title, setting, "bold"), addNode(toc, "Caption"), setting, {
    size: style.headings[0],
    leading: 1.25,
    before: style.gap * 2,
    paint: "brand",
  }).map((strip) => ({ ...strip, keep: true }));
  const open: StructNode[] = [toc];
  const entries = setting.places.headings
    .filter(({ level }) => level <= block.depth)
    .flatMap((heading) => {
      // As it is written in the document: not further in than under the heading that it belongs to.
      const depth = setting.places.levels.get(heading) ?? 1;
      while (open.length > depth) open.pop();
      while (open.length < depth) open.push(addNode(open.at(-1)!, "TOC"));
      return entry(heading, depth, open.at(-1)!, setting);
    });
  return [...title, ...entries];
}

function entry(heading: Heading, depth: number, parent: StructNode, setting: Setting): Strip[] {
  const { style, fonts, colour } = setting;
  const { body: size } = style;
  const anchor = setting.places.anchors.get(heading);
  const words = shown(bare(heading.text)).replaceAll("\n", " ");
  const node = addNode(addNode(parent, "TOCI"), "Reference");
  const font = depth === 1 ? "bold" : "regular";
  const left = setting.left + millimetres(6) * (depth - 1);
  const right = setting.left + setting.width;
  const height = size * 1.45;
  const room = right - left - fonts.bold.width("0000") * size - millimetres(8);
  const pieces = runs([{ kind: "text", text: words }], setting, font);
  const broken = linesOf(pieces, fonts, size, room);
  // The link names its page, which is known when drawing begins.
  let link: LinkTo | undefined;
  const linked = (line: Line): Line => {
    if (anchor === undefined) return line;
    link ??= { href: `#${anchor}`, label: setting.pageLink(words, setting.pageOf(heading) + 1), quiet: true };
    return { ...line, fragments: line.fragments.map((one) => ({ ...one, link: link! })) };
  };
  const numbered = (line: Line, page: string, width: number): Line => {
    const spaced = line.fragments.map((one, at) => (at === line.fragments.length - 1 ? { ...one, text: `${one.text.trimEnd()} ` } : one));
    return { ...line, fragments: [...spaced, { text: page, font, x: right - left - width, width }] };
  };
  return broken.map((line, index) => {
    const isLast = index === broken.length - 1;
    return {
      before: index > 0 ? 0 : depth === 1 ? style.gap * 0.9 : style.gap * 0.15,
      height,
      keep: !isLast,
      draw: (pen, top) => {
        const y = pen.baseline(top, size, height);
        if (!isLast) return pen.line(node, linked(line), left, y, size);
        const page = String(setting.pageOf(heading) + 1);
        const width = fonts[font].width(page) * size;
        pen.line(node, linked(numbered(line, page, width)), left, y, size);
        const [from, to] = [left + line.width + millimetres(2), right - width - millimetres(2)];
        if (to - from > millimetres(4))
          pen.stroke("decoration", from, y, to, y, { width: 0.5, colour: colour("rule"), dashes: [0.5, 2.5] });
      },
    };
  });
}
