import { evened, headingsIn } from "../spoken.ts";
import type { Subject } from "../subject.ts";
import { each, nothing, type Outcome } from "./rule.ts";

/** Compares bookmarks with headings, one by one. */
export function bookmarks(subject: Subject): Outcome {
  if (subject.bookmarks.length === 0) return nothing;
  const all = headingsIn(subject);
  // The title of the document needs no bookmark.
  const titled = all[0]?.level === 1 && (subject.bookmarks.length < all.length || !alike(subject.bookmarks[0]!.text, all[0].text));
  const headings = titled ? all.slice(1) : all;
  const open: number[] = [];
  const wanted = headings.map(({ text, level, page }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { text, depth: open.length, page };
  });
  return each(
    Array.from({ length: Math.max(wanted.length, subject.bookmarks.length) }, (_, at) => [subject.bookmarks[at], wanted[at]] as const),
    ([have, want]) =>
      have && want && alike(have.text, want.text) && have.depth === want.depth && have.page === want.page
        ? undefined
        : `${inWords(have)} where the heading is ${inWords(want)}`,
    () => ({}),
  );
}

const longestBookmark = 1000;
interface Entry {
  readonly text: string;
  readonly depth: number;
  readonly page: number | undefined;
}
const inWords = (one: Entry | undefined): string => (one ? `“${one.text}” (depth ${one.depth}, page ${one.page ?? "unknown"})` : "nothing");

/**
 * Whether a bookmark says what its heading says. A box on the page stands for a sign that the font does not have, and a
 * heading of pages long is cut short.
 */
function alike(bookmark: string, heading: string): boolean {
  const plain = (text: string): string => evened(text.normalize("NFKC").replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, ""));
  const [one, other] = [plain(bookmark), plain(heading)];
  if (one.length > longestBookmark && one.endsWith("...")) return other.startsWith(one.slice(0, -3));
  const [first = "", ...rest] = other.split(/[□\ufffd]+/);
  if (rest.length === 0 || one === other) return one === other;
  if (!one.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const next = one.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return one.length >= at + rest.at(-1)!.length && one.endsWith(rest.at(-1)!);
}
