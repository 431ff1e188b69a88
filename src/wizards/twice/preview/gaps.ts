import type { Block } from "../../../report/model.ts";

/** How many questions these blocks still ask for. */
export const gapsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === "callout" ? (block.tone === "gap" ? block.body.length : gapsIn(block.body)) : 0), 0);
