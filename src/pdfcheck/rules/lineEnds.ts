import { around, isArtifact, type Shown } from "../read/drawing.ts";
import type { Element } from "../read/tree.ts";
import { keyOf, type Subject } from "../subject.ts";
import type { Fault, Outcome } from "./rule.ts";

/** Longer than any word that people use. */
const longestWord = 40;
// Scripts that write without spaces.
const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Compares each text with the next one that is read in the same paragraph, when that stands on another line. */
export function lineEnds(subject: Subject): Outcome {
  let checked = 0;
  const faults: Fault[] = [];
  for (const [at, { shown }] of subject.drawings.entries()) {
    const page = at + 1;
    let before: Shown | undefined;
    let line = "";
    for (const one of shown) {
      if (isHidden(one)) {
        // A hyphen that is drawn and not read says that the word goes on.
        if (/^[-\u00ad\u2010]\s*$/.test(one.text)) before = undefined;
        continue;
      }
      const block = blockOf(subject, one, page);
      const same = before && block && blockOf(subject, before, page) === block;
      const moved = before && Math.abs(before.y - one.y) > 0.5 * Math.max(before.size, one.size);
      if (before && same && moved) {
        checked++;
        const [last, first] = [before.text.at(-1) ?? "", [...one.text][0] ?? ""];
        const glued = letter.test(last) && letter.test(first) && !unspaced.test(last) && !unspaced.test(first);
        const word = glued ? `${lastWord(line)}${one.text.trim().split(/\s/)[0]}` : "";
        // A word longer than its line has to be cut.
        if (glued && /\s/.test(line.trim()) && word.length <= longestWord) faults.push({ page, found: word });
      }
      line = same && !moved ? line + one.text : one.text;
      before = one;
    }
  }
  return { checked, faults };
}

const lastWord = (line: string): string => line.trim().split(/\s+/).at(-1) ?? "";
const isHidden = ({ piece }: Shown): boolean => [...around(piece)].some(isArtifact);
const flowing = new Set(["Span", "Link", "Quote", "Code", "Reference", "BibEntry", "Annot", "NonStruct"]);

/** The paragraph that a text is in; links and the like are part of it. */
function blockOf(subject: Subject, { piece }: Shown, page: number): Element | undefined {
  for (const one of around(piece)) {
    let element = one.mcid === undefined ? undefined : subject.owners.get(keyOf(page, one.mcid));
    while (element && flowing.has(element.role) && element.parent) element = element.parent;
    if (element) return element;
  }
  return undefined;
}
