/** What stands between cells; `none`: every line is one cell. */
export type Between = "tab" | "semicolon" | "comma" | "none";
export const betweens: readonly Between[] = ["tab", "semicolon", "comma", "none"];
const signs: Readonly<Record<Between, string>> = { tab: "\t", semicolon: ";", comma: ",", none: "" };

/**
 * Lines and cells as spreadsheets put them on the clipboard or in a file. A quoted cell may hold line breaks, the sign between
 * cells and doubled quotes. It is quoted only when its closing quote ends the cell: some spreadsheets copy a text such as
 * `"Groene" buurt` as it is, and libraries then lose a sign of it or take all that follows for one cell. Empty lines are left out.
 */
export function cellsIn(text: string, between: Between): readonly (readonly string[])[] {
  const sign = signs[between];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const ends = (place: number) =>
    place >= text.length || text[place] === "\n" || text[place] === "\r" || (sign !== "" && text[place] === sign);
  const quoted = (): string | undefined => {
    for (let end = at + 1; end < text.length; end++) {
      if (text[end] !== '"') continue;
      if (text[end + 1] === '"') end++;
      else if (!ends(end + 1)) return undefined;
      else {
        const cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
        return cell;
      }
    }
    return undefined;
  };
  const plain = (): string => {
    const from = at;
    while (!ends(at)) at++;
    return text.slice(from, at);
  };
  for (;;) {
    row.push((text[at] === '"' ? quoted() : undefined) ?? plain());
    if (at < text.length && text[at] === sign) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

/**
 * What stands between the cells, most likely. A tab is nothing else; other signs count only when every line has as many of them,
 * and a comma, which stands in many a sentence, only under a line that names columns.
 */
export function betweenIn(text: string, isHeading: (cells: readonly string[]) => boolean): Between {
  if (text.includes("\t")) return "tab";
  const even = (between: Between) => {
    const widths = new Set(cellsIn(text, between).map((cells) => cells.length));
    return widths.size === 1 && !widths.has(1);
  };
  if (even("semicolon")) return "semicolon";
  return even("comma") && isHeading(cellsIn(text, "comma")[0] ?? []) ? "comma" : "none";
}
