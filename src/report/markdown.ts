import { inWords } from "./figure.ts";
import type { Block, Cell, DocModel, Text } from "./model.ts";
import { alignedHead, bare, safeLink, shown } from "./text.ts";

/** The document as Markdown: to paste elsewhere, and the form in which people read what changed. */
export function markdownOf(model: DocModel): string {
  const head = [
    ...(model.subject === "" ? [] : [`**${plain(model.subject)}**`]),
    `# ${plain(model.title, true).replaceAll("\\\n", " ")}`,
    ...(model.meta.length > 0 ? [model.meta.map((line) => plain(line)).join("\\\n")] : []),
  ];
  const foot = model.foot.length > 0 ? ["---", model.foot.map((line) => plain(line)).join("\\\n")] : [];
  return `${[...head, ...model.blocks.map(ofBlock), ...foot].join("\n\n")}\n`;
}

const signs = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
const atStart = /^(?:(#{1,6}|[-+]|=+)(?=\s|$)|(\d+)([.)])(?=\s|$))/;

/** User text may hold any sign; none of them may become markup. */
const plain = (text: string, midLine = false): string =>
  shown(text)
    .split("\n")
    .map((line, index) => {
      const words = line.trim().replaceAll(signs, "\\$&");
      if (midLine && index === 0) return words;
      return words.replace(atStart, (_, mark?: string, number?: string, dot?: string) =>
        mark === undefined ? `${number}\\${dot}` : `\\${mark}`,
      );
    })
    .join("\\\n");

function inline(text: Text, midLine = false): string {
  if (typeof text === "string") return plain(text, midLine);
  return text
    .map((piece, index) => {
      // Only the whole text starts a line; spaces between pieces stay.
      const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
      const words = plain(middle, midLine || index > 0);
      if (words === "") return piece.text;
      if (piece.kind === "strong") return `${before}**${words}**${after}`;
      const href = piece.kind === "link" ? safeLink(piece.href, new Set()) : undefined;
      return href === undefined
        ? `${before}${words}${after}`
        : `${before}[${words}](${href.replaceAll("(", "%28").replaceAll(")", "%29")})${after}`;
    })
    .join("");
}

const all = (blocks: readonly Block[]): string => blocks.map(ofBlock).join("\n\n");
const behind = (mark: string, text: string, rest: string): string =>
  text
    .split("\n")
    .map((line, index) => (index === 0 ? mark : line === "" ? rest.trimEnd() : rest) + line)
    .join("\n");

function ofBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${inline(block.text, true).replaceAll("\\\n", " ")}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items
        .map((item, index) => (block.ordered ? behind(`${index + 1}. `, all(item), "   ") : behind("- ", all(item), "  ")))
        .join("\n");
    case "definitions":
      return block.items.map(({ term, body }) => behind("- ", `**${plain(bare(term))}**: ${all(body)}`, "  ")).join("\n");
    case "table":
      return table(block);
    case "callout":
      return behind("> ", all(block.body), "> ");
    case "ladder":
      return `**${plain(bare(block.caption))}** ${plain(block.alt)}\n\n${block.rungs.map(rung).toReversed().join("\n")}`;
    case "columns":
      return `${all(block.left)}\n\n${all(block.right)}`;
    case "writingLines":
      return [...(block.label === "" ? [] : [plain(block.label)]), ...Array<string>(block.lines).fill("\\_".repeat(20))].join("\\\n");
    case "tickBoxes":
      return block.items.map((item) => `- [ ] ${inline(item)}`).join("\n");
    case "figure":
    case "scale":
      return all(inWords(block));
    case "contents":
      return "";
    case "pageBreak":
      return "---";
  }
}

function table(block: Extract<Block, { kind: "table" }>): string {
  const cell = (one: Cell): string => {
    const text = inline(one.text, true).replaceAll("\\\n", "<br>").replaceAll("\n", " ");
    return one.strong && text !== "" ? `**${text}**` : text;
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    ...(block.captionHidden ? [] : [`**${plain(bare(block.caption))}**`, ""]),
    line(block.head.map(cell)),
    line(alignedHead(block).map((one) => (one.numeric ? "--:" : "---"))),
    ...block.rows.map((row) => line(row.map(cell))),
  ].join("\n");
}

function rung(one: { readonly number: number; readonly name: string; readonly note?: string; readonly state: string }): string {
  const text = plain(`${one.number} ${one.name}${one.note === undefined ? "" : `: ${one.note}`}`);
  return `- ${one.state === "advice" ? `**${text}**` : text}`;
}
