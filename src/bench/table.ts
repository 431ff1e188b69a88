/** What a number counts. */
export type Unit = "bytes" | "ms" | "count";
/** One line of the table: what was measured, and the most it may be where a budget exists. */
export interface Line {
  readonly what: string;
  /** Absent when this computer cannot measure it. */
  readonly is?: number;
  readonly budget?: number;
  readonly unit: Unit;
  /** Id of the acceptance criterion that sets the budget. */
  readonly from?: string;
}

/** A number as people read it. */
export function shown(value: number, unit: Unit): string {
  if (unit === "count") return String(value);
  if (unit === "ms") return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1000).toFixed(1)} kB`;
}

/** Whether a line keeps to its budget: nothing to say without a budget or a measurement. */
export function verdict({ is, budget }: Line): string {
  if (is === undefined) return "not measured";
  if (budget === undefined) return "";
  return is <= budget ? `ok, ${Math.round((is / budget) * 100)} %` : `OVER, ${Math.round((is / budget) * 100)} %`;
}

/** The lines under each other, with their budgets beside them. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    line.is === undefined ? "–" : shown(line.is, line.unit),
    line.budget === undefined ? "–" : shown(line.budget, line.unit),
    verdict(line),
    line.from ?? "",
  ]);
  return grid(["what", "measured", "budget", "", ""], rows);
}

/** Columns of equal width; the second and third to the right. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const write = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [write(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(write)].join("\n");
}
