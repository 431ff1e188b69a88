import { inWords } from "./figure.ts";
import { inline, onOneLine } from "./markdownText.ts";
import type { Block, Cell, DocModel, LadderRung } from "./model.ts";
import { type Places, placesOf } from "./places.ts";
import { alignedHead, bare, fullTitle } from "./text.ts";

type Heading = Extract<Block, { kind: "heading" }>;
type Setting = Pick<Places, "headings" | "levels">;

/** The document as Markdown: to paste in a proposal, and the form in which people read what changed. */
export function markdownOf(model: DocModel): string {
  const { status, subject, title, meta, foot, blocks } = model;
  const untitled = title.trim() === "";
  const lines = (all: readonly string[]): string =>
    joined(
      all.map((line) => inline(line)),
      newLine,
    );
  const parts = [
    status ? joined([strong(status.text), inline(status.detail ?? "")], newLine) : "",
    untitled ? "" : strong(subject),
    `# ${heading(untitled ? fullTitle(model) : title)}`,
    lines(meta),
    all(blocks, placesOf(blocks)),
    foot.length > 0 ? `---\n\n${lines(foot)}` : "",
  ];
  return `${joined(parts, newBlock)}\n`;
}

/** What is not empty, with a line or a white line between. */
const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== "").join(between);
const [newLine, newBlock] = ["\\\n", "\n\n"];
const strong = (text: string): string => {
  const words = onOneLine(text, " ");
  return words === "" ? "" : `**${words}**`;
};
/** In an item without words: three such items in each other would be a line across the page. */
const nothing = "\u00a0";
/** Signs at the end would close the heading. */
const heading = (text: Heading["text"]): string => onOneLine(text, " ").replace(/#(?=#*$)/g, "\\#");

const all = (blocks: readonly Block[], setting: Setting): string =>
  joined(
    blocks.map((block) => ofBlock(block, setting)),
    newBlock,
  );

/** A text of which the first line has a mark before it, and every other line stands under what comes behind that. */
const behind = (mark: string, text: string, rest = " ".repeat(mark.length)): string =>
  text
    .split("\n")
    .map((line, index) => (index === 0 ? mark : line === "" ? rest.trimEnd() : rest) + line)
    .join("\n");

function ofBlock(block: Block, setting: Setting): string {
  switch (block.kind) {
    case "heading": {
      const level = setting.levels.get(block);
      return level === undefined ? "" : `${"#".repeat(level + 1)} ${heading(block.text)}`;
    }
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items.map((item, index) => behind(block.ordered ? `${index + 1}. ` : "- ", all(item, setting) || nothing)).join("\n");
    case "definitions":
      return block.items
        .map(({ term, body }) => {
          const [first, ...rest] = body;
          const text = first?.kind === "paragraph" ? inline(first.text) : "";
          const head = joined([`${strong(bare(term))}:`, text], " ");
          return behind("- ", joined([head, all(text === "" ? body : rest, setting)], newBlock));
        })
        .join("\n");
    case "table":
      return table(block);
    case "callout":
      return behind("> ", all(block.body, setting), "> ");
    case "ladder":
      return joined([block.rungs.map(rung).toReversed().join("\n"), inline(block.caption)], newBlock);
    case "columns":
      return all([...block.left, ...block.right], setting);
    case "writingLines":
      return joined([inline(block.label), ...Array<string>(block.lines).fill("\\_".repeat(20))], newLine);
    case "tickBoxes":
      return block.items.map((item) => behind("- [ ] ", inline(item), "  ")).join("\n");
    case "figure":
      return all(inWords(block), setting);
    case "scale":
      return `${strong(`${block.label}:`)} ${inline(block.words, true)}`;
    case "contents":
      return joined([strong(block.title), contents(setting.headings.filter(({ level }) => level <= block.depth))], newBlock);
    case "pageBreak":
      // Not of dashes, which would join the dashes of the lists it may stand in.
      return "***";
  }
}

/** Headings as a list, each under the one it belongs to. */
function contents(headings: readonly Heading[]): string {
  const open: number[] = [];
  return headings
    .map(({ level, text }) => {
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      return `${"  ".repeat(open.length - 1)}- ${onOneLine(text, " ", false)}`;
    })
    .join("\n");
}

function table(block: Extract<Block, { kind: "table" }>): string {
  const cell = (one: Cell): string => {
    const text = onOneLine(one.text, "<br>");
    return one.strong && text !== "" ? `**${text}**` : text;
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const caption = block.captionHidden ? "" : strong(bare(block.caption));
  const rows = [
    line(block.head.map(cell)),
    line(alignedHead(block).map((one) => (one.numeric ? "--:" : "---"))),
    ...block.rows.map((row) => line(row.map(cell))),
  ];
  return joined([caption, rows.join("\n")], newBlock);
}

function rung({ number, name, note, state }: LadderRung): string {
  const words = `${number} ${name}${note === undefined ? "" : `: ${note}`}`;
  return `- ${state === "advice" ? strong(words) : onOneLine(words, " ", false)}`;
}
