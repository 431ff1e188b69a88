import type { HeadingSpot } from "./types.ts";
import { dictionary, hex, reference } from "./write.ts";

interface Entry {
  readonly id: number;
  readonly heading: HeadingSpot;
  readonly kids: Entry[];
}
interface Place {
  readonly reserve: () => number;
  readonly objects: Map<number, string>;
  readonly destination: (page: number, y: number) => string;
}

/** The bookmarks: every heading, under the one it belongs to. Returns the number of the object that holds them. */
export function outlineOf(headings: readonly HeadingSpot[], { reserve, objects, destination }: Place): number | undefined {
  if (headings.length === 0) return undefined;
  const root = reserve();
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings) {
    const entry: Entry = { id: reserve(), heading, kids: [] };
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    (open.at(-1)?.kids ?? top).push(entry);
    open.push(entry);
  }
  const put = (entries: readonly Entry[], parent: number): void => {
    for (const [index, { id, heading, kids }] of entries.entries()) {
      const [before, after] = [entries[index - 1], entries[index + 1]];
      objects.set(
        id,
        dictionary({
          Title: hex(heading.text),
          Parent: reference(parent),
          Dest: destination(heading.page, heading.y),
          ...(before ? { Prev: reference(before.id) } : {}),
          ...(after ? { Next: reference(after.id) } : {}),
          ...ends(kids),
        }),
      );
      put(kids, id);
    }
  };
  put(top, root);
  objects.set(root, dictionary({ Type: "/Outlines", ...ends(top) }));
  return root;
}

const count = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + 1 + count(entry.kids), 0);

const ends = (entries: readonly Entry[]): Record<string, string> =>
  entries.length === 0 ? {} : { First: reference(entries[0]!.id), Last: reference(entries.at(-1)!.id), Count: String(count(entries)) };
