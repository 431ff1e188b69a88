import type { Block } from "../model.ts";
import { calloutBox, calloutInset, tones } from "./calloutLook.ts";
import type { ParagraphLook } from "./look.ts";
import { leftOf, type Part, type Setting } from "./parts.ts";
import { w } from "./xml.ts";

type Callout = Extract<Block, { kind: "callout" }>;

/**
 * A callout is paragraphs in a box, not a table: it is read as the text that it is. Word joins paragraphs with the same
 * lines and the same left edge into one box.
 */
export function calloutParts({ tone, body }: Callout, setting: Setting): Part[] {
  const inset = calloutInset(tone);
  const inner: Setting = { ...setting, base: leftOf(setting) + inset.left, depth: 0 };
  const parts = setting.inside(body, inner);
  const lead = tone === "outcome" && body[0]?.kind === "paragraph" ? parts[0] : undefined;
  const texts = parts.filter((part) => part.kind === "paragraph" && !part.boxed);
  const inBox = parts.map((part) => {
    if (part.kind !== "paragraph" || part.boxed) return part;
    const at = { first: part === texts[0], last: part === texts.at(-1) };
    return boxed(part === lead ? { ...part, look: { ...part.look, style: "Lead" } } : part, tone, inner, at);
  });
  return [{ kind: "seam" }, ...inBox, { kind: "seam" }];
}

function boxed(
  part: Extract<Part, { kind: "paragraph" }>,
  tone: Callout["tone"],
  inner: Setting,
  at: { readonly first: boolean; readonly last: boolean },
): Part {
  const { look } = part;
  const inset = calloutInset(tone);
  const white: ParagraphLook = { ...(at.first ? { before: 100 } : {}), ...(at.last ? { after: 200 } : {}) };
  // Text of its own takes the style of the callout, so that pasting it brings the box along.
  if (look.style === undefined) {
    const { left: _stylesOwn, ...rest } = look;
    return { ...part, boxed: true, look: { ...(inner.base === inset.left ? rest : look), style: tones[tone].style, ...white } };
  }
  const left = look.left ?? inner.base;
  const further = left - (look.hanging ?? 0) - inner.base;
  // The box starts where the first line does, so what stands further in hangs from there: a mark as it is, text by a tab.
  const reach: ParagraphLook = further > 0 ? { hanging: left - inner.base } : {};
  const content = further > 0 && !look.number ? w("r", {}, w("tab")) + part.content : part.content;
  return { ...part, boxed: true, look: { ...look, ...calloutBox(tone), left, right: inset.right, ...reach, ...white }, content };
}
