import type { Box, Colour, Content, HeadingSpot, LinkSpot, Look, Op, PenLine, Point, StructNode, StructType } from "../types.ts";
import type { Fonts, Line, LinkTo } from "./words.ts";
import { ink } from "./style.ts";

/** To whom something drawn belongs: an element that is read, or nothing that is. */
export type Owner = StructNode | "decoration" | "head" | "foot";

/** An element under `parent`. */
export function addNode(
  parent: StructNode,
  type: StructType,
  facts: Partial<Pick<StructNode, "alt" | "actualText" | "lang" | "list" | "scope" | "summary">> = {},
): StructNode {
  const node: StructNode = { kind: "node", type, kids: [], ...facts };
  parent.kids.push(node);
  return node;
}

/** Draws on pages, and tells every element of the tree what of it stands where, in the order of drawing. */
export class Pen {
  readonly pages: Op[][] = [];
  readonly headings: HeadingSpot[] = [];
  page = -1;
  readonly #fonts: Fonts;
  readonly #links = new Map<StructNode, { to: LinkTo; node: StructNode }>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  newPage(): void {
    this.pages.push([]);
    this.page = this.pages.length - 1;
  }

  /** Where text that begins at `top` has its baseline, in a line of this height. */
  baseline(top: number, size: number, height: number): number {
    const { ascent, descent } = this.#fonts.regular;
    return top + (height - (ascent + descent) * size) / 2 + ascent * size;
  }

  /** A line of text. Links become elements of their own inside the owner. */
  line(owner: Owner, line: Line, x: number, baseline: number, size: number, colour?: Colour): void {
    const look = { size, ...(colour === undefined ? {} : { colour }) };
    for (const fragment of line.fragments) {
      const left = x + fragment.x;
      const link = fragment.link && typeof owner !== "string" ? { to: fragment.link, node: this.#linkIn(owner, fragment.link) } : undefined;
      this.#put({ kind: "text", x: left, y: baseline, ...look, font: fragment.font, text: fragment.text }, link?.node ?? owner);
      if (link) this.#spot(link.node, link.to, { x: left, y: baseline - size, width: fragment.width, height: size * 1.25 });
    }
    if (line.hyphen)
      this.#put(
        { kind: "text", x: x + line.width, y: baseline, ...look, font: line.hyphen, text: "-" },
        typeof owner === "string" ? owner : "decoration",
      );
  }

  stroke(owner: Owner, x1: number, y1: number, x2: number, y2: number, pen: PenLine): void {
    this.#put({ kind: "line", x1, y1, x2, y2, pen }, owner);
  }

  rect(owner: Owner, box: Box, look: Look): void {
    this.#put({ kind: "rect", box, ...look }, owner);
  }

  path(owner: Owner, points: readonly Point[], look: Look & { readonly closed?: true }): void {
    this.#put({ kind: "path", points, ...look }, owner);
  }

  circle(owner: Owner, centre: Point, radius: number, look: Look): void {
    this.#put({ kind: "circle", centre, radius, ...look }, owner);
  }

  heading(text: string, level: number, id: string, y: number): void {
    this.headings.push({ text, level, id, page: this.page, y });
  }

  #spot(node: StructNode, to: LinkTo, box: Box): void {
    const spot: LinkSpot = { kind: "link", page: this.page, box, href: to.href, label: to.label };
    node.kids.push(spot);
    const under = box.y + box.height * 0.92;
    this.stroke("decoration", box.x, under, box.x + box.width, under, { width: 0.6, grey: ink });
  }

  #linkIn(owner: StructNode, to: LinkTo): StructNode {
    const known = this.#links.get(owner);
    if (known?.to === to) return known.node;
    const node = addNode(owner, "Link");
    this.#links.set(owner, { to, node });
    return node;
  }

  #put(op: OpShape, owner: Owner): void {
    const ops = this.pages[this.page]!;
    ops.push({ ...op, mark: typeof owner === "string" ? owner : this.#content(owner, ops) });
  }

  /** The piece of the element that is being drawn; a new one when anything else came in between. */
  #content(owner: StructNode, ops: readonly Op[]): Content {
    const last = owner.kids.at(-1);
    if (last?.kind === "content" && ops.at(-1)?.mark === last) return last;
    const content: Content = { kind: "content", page: this.page, type: owner.type };
    owner.kids.push(content);
    return content;
  }
}

type WithoutMark<T> = T extends Op ? Omit<T, "mark"> : never;
type OpShape = WithoutMark<Op>;
