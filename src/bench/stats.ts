/** The middle of a series; of two middles their mean. `NaN` when there is none. */
export function median(series: readonly number[]): number {
  const sorted = [...series].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Does the same several times, one after the other. */
export async function rounds<T>(count: number, once: (round: number) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let round = 0; round < count; round++) all.push(await once(round));
  return all;
}
