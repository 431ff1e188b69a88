import type { Paint } from "./drawing/types.ts";

/**
 * The colours of documents. Text is ink, soft, brand, stop, caution, tip or done, each at least 7:1 on paper and 6:1 on
 * tint; rule and mark are never text. All differ in grey or stand beside a word, because most prints are grey.
 */
export const palette: Readonly<Record<Paint, `#${string}`>> = {
  ink: "#10272d",
  soft: "#40565c",
  rule: "#8a9a9d",
  brand: "#0b4f5c",
  tint: "#eef5f5",
  paper: "#ffffff",
  mark: "#ddeb5a",
  stop: "#a0142b",
  caution: "#744600",
  tip: "#1b4c87",
  done: "#1b6338",
};
