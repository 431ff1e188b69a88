import type { Font } from "../read/font.ts";
import type { Subject } from "../subject.ts";

/** A code of a font, as it is used somewhere. */
export interface Used {
  readonly font: Font;
  readonly code: number;
  readonly page: number;
  readonly visible: boolean;
}
const known = new WeakMap<Subject, readonly Used[]>();

/** Every code that is used, once per font, at the first place where it is. */
export function usedIn(subject: Subject): readonly Used[] {
  let used = known.get(subject);
  if (used) return used;
  const found = new Map<Font, Map<number, Used>>();
  for (const [at, { shown }] of subject.drawings.entries())
    for (const { font, codes, invisible } of shown) {
      if (!font) continue;
      let ofFont = found.get(font);
      if (!ofFont) found.set(font, (ofFont = new Map()));
      for (const code of codes) {
        const before = ofFont.get(code);
        if (!before || (!before.visible && !invisible)) ofFont.set(code, { font, code, page: before?.page ?? at + 1, visible: !invisible });
      }
    }
  used = [...found.values()].flatMap((codes) => [...codes.values()]);
  known.set(subject, used);
  return used;
}
