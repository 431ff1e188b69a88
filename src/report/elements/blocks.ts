import type { Block, LadderRung } from "../model.ts";
import { shown } from "../text.ts";
import { contentsElement } from "./contents.ts";
import { el, inlines, name, type Setting, type Tree, type TreeElement, words } from "./element.ts";
import { figureElements, scaleElement } from "./figure.ts";
import { originElements } from "./origin.ts";
import { tableElement } from "./table.ts";

/** Blocks as elements, in their order. */
export const elementsOf = (blocks: readonly Block[], setting: Setting): Tree[] =>
  blocks.flatMap((block, at) => [...ofBlock(block, setting), ...originElements(block, blocks[at + 1], setting)]);

function ofBlock(block: Block, setting: Setting): Tree[] {
  switch (block.kind) {
    case "heading":
      return setting.places.levels.has(block) ? [heading(block, setting)] : [];
    case "paragraph":
      return [el("p", block.small ? { class: name("small") } : {}, inlines(block.text, setting))];
    case "list": {
      const items = block.items.map((item) => el("li", {}, itemBody(item, setting)));
      return [el(block.ordered ? "ol" : "ul", { class: name("list") }, items)];
    }
    case "definitions": {
      const pairs = block.items.flatMap((item) => {
        const anchor = setting.links ? setting.places.anchors.get(item) : undefined;
        return [
          el("dt", anchor === undefined ? {} : { id: anchor }, inlines(item.term, setting)),
          el("dd", {}, itemBody(item.body, setting)),
        ];
      });
      return [el("dl", { class: name("definitions") }, pairs)];
    }
    case "table":
      return [tableElement(block, setting)];
    case "callout":
      return [callout(block, setting)];
    case "ladder":
      return [
        el("figure", { class: name("ladder") }, [
          el("ol", { class: name("rungs"), "aria-label": shown(block.alt) }, block.rungs.map(rung).toReversed()),
          ...(block.caption.length > 0 ? [el("figcaption", {}, inlines(block.caption, setting))] : []),
        ]),
      ];
    case "figure":
      return figureElements(block, setting);
    case "scale":
      return [scaleElement(block)];
    case "contents":
      return [contentsElement(block, setting)];
    case "columns":
      return [
        el("div", { class: name("columns") }, [
          el("div", {}, elementsOf(block.left, setting)),
          el("div", {}, elementsOf(block.right, setting)),
        ]),
      ];
    case "writingLines": {
      const line = el("span", { class: name("line") }, []);
      return [
        ...(block.label === "" ? [] : [el("p", { class: name("lines-label") }, words(block.label))]),
        el("div", { class: name("lines"), "aria-hidden": "true" }, Array<Tree>(block.lines).fill(line)),
      ];
    }
    case "tickBoxes": {
      const box = el("span", { class: name("box"), "aria-hidden": "true" }, []);
      const items = block.items.map((item) => el("li", { class: name("tick") }, [box, el("span", {}, inlines(item, setting))]));
      return [el("ul", { class: name("ticks") }, items)];
    }
    case "pageBreak":
      return [el("div", { class: name("page-break") }, [])];
  }
}

function heading(block: Extract<Block, { kind: "heading" }>, setting: Setting): TreeElement {
  const { places, links } = setting;
  const level = places.levels.get(block) ?? block.level;
  const anchor = links ? places.anchors.get(block) : undefined;
  return el(
    `h${Math.min(6, setting.level + level)}`,
    { class: name("heading", String(level)), ...(anchor === undefined ? {} : { id: anchor }) },
    inlines(block.text, setting),
  );
}

/** A single paragraph in an item needs no element of its own. */
const itemBody = (blocks: readonly Block[], setting: Setting): Tree[] => {
  const [first, ...rest] = blocks;
  return first?.kind === "paragraph" && !first.small && !rest.some((block) => block.kind === "paragraph")
    ? [...inlines(first.text, setting), ...originElements(first, rest[0], setting), ...elementsOf(rest, setting)]
    : elementsOf(blocks, setting);
};

function callout({ tone, body }: Extract<Block, { kind: "callout" }>, setting: Setting): TreeElement {
  if (tone !== "outcome") return el("div", { class: name("callout", tone) }, elementsOf(body, setting));
  const [first, ...rest] = body;
  const lead = first?.kind === "paragraph" ? [el("p", { class: name("lead") }, inlines(first.text, setting))] : undefined;
  return el("div", { class: name("outcome") }, lead ? [...lead, ...elementsOf(rest, setting)] : elementsOf(body, setting));
}

function rung(one: LadderRung, index: number): TreeElement {
  const step = Math.min(9, index + 1);
  return el("li", { class: name("rung", String(step), one.state) }, [
    el("span", { class: name("rung-name") }, words(`${one.number} ${one.name}`)),
    ...(one.note === undefined ? [] : [" ", el("span", { class: name("rung-note") }, words(one.note))]),
  ]);
}
