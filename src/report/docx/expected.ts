import type { Block, DocModel } from "../model.ts";
import { said } from "../said.ts";

/** What a Word file says is what the other forms say, with the sentence about a ladder before it. */
export const expected = (model: DocModel): string[] => said({ ...model, blocks: model.blocks.flatMap(told) });
function told(block: Block): Block[] {
  const all = (blocks: readonly Block[]): Block[] => blocks.flatMap(told);
  switch (block.kind) {
    case "ladder":
      return [{ kind: "paragraph", text: block.alt }, block];
    case "columns":
      return [{ ...block, left: all(block.left), right: all(block.right) }];
    case "callout":
      return [{ ...block, body: all(block.body) }];
    case "list":
      return [{ ...block, items: block.items.map(all) }];
    case "definitions":
      return [{ ...block, items: block.items.map((item) => ({ ...item, body: all(item.body) })) }];
    default:
      return [block];
  }
}
