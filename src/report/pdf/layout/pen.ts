import type { Box, Colour, Content, HeadingSpot, LinkSpot, Look, Op, PenLine, Point, Spot, StructNode, StructType } from "../types.ts";
import type { Fonts, Line, LinkTo, Run } from "./words.ts";

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
  readonly targets = new Map<string, Spot>();
  page = -1;
  readonly #fonts: Fonts;
  readonly #ink: Colour;
  /** The element inside an owner that was opened last, and the stretch of text that it stands for. */
  readonly #inner = new Map<StructNode, { of: LinkTo | string; node: StructNode }>();

  constructor(fonts: Fonts, ink: Colour) {
    this.#fonts = fonts;
    this.#ink = ink;
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

  /** A line of text. Links, and words in another language, become elements of their own inside the owner. */
  line(owner: Owner, line: Line, x: number, baseline: number, size: number, colour: Colour = this.#ink): void {
    for (const [at, fragment] of line.fragments.entries()) {
      const own = typeof owner === "string" ? owner : this.#ownerOf(owner, fragment);
      this.text(own, fragment.text, x + fragment.x, baseline, { size, font: fragment.font, colour });
      const { link } = fragment;
      if (!link || typeof own === "string" || line.fragments[at + 1]?.link === link) continue;
      // One place for all of a link that stands on this line.
      const from = line.fragments.find((one) => one.link === link)!;
      const box = { x: x + from.x, y: baseline - size, width: fragment.x + fragment.width - from.x, height: size * 1.25 };
      this.#spot(own, link, box);
      if (!link.quiet) this.#underline(box, colour);
    }
    if (line.hyphen) {
      const own = typeof owner === "string" ? owner : "decoration";
      this.text(own, "-", x + line.width, baseline, { size, font: line.hyphen, colour });
    }
  }

  text(owner: Owner, text: string, x: number, y: number, look: { size: number; font: Run["font"]; colour?: Colour }): void {
    this.#put({ kind: "text", x, y, text, colour: this.#ink, ...look }, owner);
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

  heading(text: string, level: number, anchor: string | undefined, y: number): void {
    this.headings.push({ text, level, page: this.page, y });
    if (anchor !== undefined) this.target(anchor, y);
  }

  /** Where `#anchor` leads. */
  target(anchor: string, y: number): void {
    this.targets.set(anchor, { page: this.page, y });
  }

  #spot(node: StructNode, to: LinkTo, box: Box): void {
    const spot: LinkSpot = { kind: "link", page: this.page, box, href: to.href, label: to.label };
    node.kids.push(spot);
  }

  #underline({ x, y, width, height }: Box, colour: Colour): void {
    const under = y + height * 0.92;
    this.stroke("decoration", x, under, x + width, under, { width: 0.6, colour });
  }

  #ownerOf(owner: StructNode, { link, lang }: Pick<Run, "link" | "lang">): StructNode {
    const of = link ?? lang;
    if (of === undefined) {
      this.#inner.delete(owner);
      return owner;
    }
    const known = this.#inner.get(owner);
    if (known?.of === of) return known.node;
    const node = link ? addNode(owner, "Link") : addNode(owner, "Span", { lang: lang! });
    this.#inner.set(owner, { of, node });
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
