import type { Paint } from "../drawing/types.ts";
import type { Block } from "../model.ts";
import { type Edge, type Edges, type ParagraphLook, twips } from "./look.ts";

type Tone = Extract<Block, { kind: "callout" }>["tone"];

/** The tones with the names of their styles, as the gallery of Word shows them. */
export const tones: Readonly<Record<Tone, { readonly style: string; readonly nl: string; readonly en: string }>> = {
  outcome: { style: "CalloutOutcome", nl: "Kader uitkomst", en: "Callout outcome" },
  summary: { style: "CalloutSummary", nl: "Kader samenvatting", en: "Callout summary" },
  stop: { style: "CalloutStop", nl: "Kader stop", en: "Callout stop" },
  caution: { style: "CalloutCaution", nl: "Kader let op", en: "Callout caution" },
  tip: { style: "CalloutTip", nl: "Kader tip", en: "Callout tip" },
  gap: { style: "CalloutGap", nl: "Kader nog invullen", en: "Callout still to fill in" },
};
const sides: Readonly<Record<Tone, Paint>> = {
  outcome: "ink",
  summary: "brand",
  stop: "stop",
  caution: "caution",
  tip: "tip",
  gap: "caution",
};

const pad = 8;
const thick = (tone: Tone): number => (tone === "outcome" ? 7.5 : 4.5);
/** How far the words of a callout stand from its outer edges, in twips. */
export const calloutInset = (tone: Tone): { readonly left: number; readonly right: number } => ({
  left: twips(thick(tone) + pad),
  right: twips(pad + 1),
});

/** The box of a callout. Where it has no line, one in the colour of its ground keeps the words off the edge. */
export function calloutBox(tone: Tone): Required<Pick<ParagraphLook, "edges" | "shade">> {
  const paint = sides[tone];
  const shade: Paint = tone === "outcome" || tone === "gap" ? "paper" : "tint";
  const thin: Edge =
    tone === "outcome"
      ? { line: "single", width: 1.5, paint, space: 6 }
      : tone === "gap"
        ? { line: "dashed", width: 0.75, paint, space: 5 }
        : { line: "single", width: 0.75, paint: shade, space: 5 };
  const edges: Edges = {
    top: thin,
    left: { line: "single", width: thick(tone), paint, space: pad },
    bottom: thin,
    right: { ...thin, space: pad },
  };
  return { edges, shade };
}
