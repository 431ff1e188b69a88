import type { Block } from "./model.ts";

/** A paragraph that starts with its bold label. */
export function labelled(label: string, text: string): readonly Block[] {
  return [
    {
      kind: "paragraph",
      text: [
        { kind: "strong", text: label },
        { kind: "text", text },
      ],
    },
  ];
}

/** One paragraph as the content of a list item. */
export function item(text: string): readonly Block[] {
  return [{ kind: "paragraph", text }];
}
