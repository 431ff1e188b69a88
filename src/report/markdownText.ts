import type { Text } from "./model.ts";
import { safeLink, shown } from "./text.ts";

// An address in plain words would become a link by itself, with the signs behind it that are escaped here.
const signs = /[\\`*_[\]<>|~]|&(?=#?\w+;)|!$|(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi;
const atStart = /^(?:(#{1,6}|-+|\+|=+)(?=\s|$)|(\d+)([.)])(?=\s|$))/;

interface Piece {
  readonly look: "text" | "strong" | "link";
  readonly text: string;
  readonly href?: string;
}

/** A text in Markdown, in which user text may hold any sign: none of them becomes markup. A line of its own unless `midLine`. */
export function inline(text: Text, midLine = false): string {
  return linesOf(text)
    .map((line, index) => written(line, midLine && index === 0))
    .filter((line) => line !== "")
    .join("\\\n");
}

/** The same on one line. */
export const onOneLine = (text: Text, between: string, midLine = true): string => inline(text, midLine).replaceAll("\\\n", between);

/** The text line by line, with what looks alike taken together, so that what starts a line is seen as a whole. */
function linesOf(text: Text): Piece[][] {
  const lines: Piece[][] = [[]];
  const add = (piece: Piece): void => {
    for (const [index, words] of shown(piece.text).split("\n").entries()) {
      if (index > 0) lines.push([]);
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (words === "") continue;
      if (last && last.look === piece.look && last.look !== "link") line[line.length - 1] = { ...last, text: last.text + words };
      else line.push({ ...piece, text: words });
    }
  };
  for (const one of typeof text === "string" ? [{ kind: "text", text } as const] : text) {
    const href = one.kind === "link" ? safeLink(one.href, new Set()) : undefined;
    if (href !== undefined) add({ look: "link", text: one.text, href });
    else add({ look: one.kind === "strong" ? "strong" : "text", text: one.text });
  }
  return lines;
}

function written(line: readonly Piece[], midLine: boolean): string {
  let found = "";
  for (const { look, text, href } of line) {
    // Marks stand against their words; the spaces around them stay outside.
    const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    found += found === "" ? "" : before;
    if (middle === "") continue;
    const escaped = middle.replaceAll(signs, "\\$&");
    const starts = found === "" && !midLine && look === "text";
    const words = starts
      ? escaped.replace(atStart, (_, mark?: string, number?: string, dot?: string) =>
          mark === undefined ? `${number}\\${dot}` : `\\${mark}`,
        )
      : escaped;
    if (look === "strong") found += `**${words}**`;
    // Some readers take "](" in the words of a link for its end, also behind a backslash.
    else if (look === "link") found += `[${words.replaceAll("](", "]\\(")}](${href!.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    else found += words;
    found += after;
  }
  return found.trim();
}
