import type { Font } from "../read/font.ts";
import { nameOf } from "../read/values.ts";
import type { Subject } from "../subject.ts";
import { type Used, usedIn } from "./used.ts";
import { each, type Outcome, type Place, type Rule } from "./rule.ts";

const fontsOf = (subject: Subject): readonly Font[] => [...new Set(usedIn(subject).map(({ font }) => font))];
const placeOf = ({ object }: Font): Place => (object === undefined ? {} : { object });
const perFont = (subject: Subject, wanted: (font: Font) => boolean, wrong: (font: Font) => boolean | string | undefined): Outcome =>
  each(fontsOf(subject).filter(wanted), wrong, placeOf);
const perCode = (subject: Subject, wanted: (used: Used) => boolean, wrong: (used: Used) => boolean | string | undefined): Outcome =>
  each(usedIn(subject).filter(wanted), wrong, ({ font, page }) => ({ page, ...placeOf(font) }));

const composite = ({ kind }: Font): boolean => kind === "Type0";
const inWords = ({ font, code }: Used): string => `${font.name}, code ${code}`;
const unwanted = /[\0\ufeff\ufffe]/;
// Letters and signs that show; a space and its like do not.
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Everything that is shown has its shape in the file, and its meaning as text. */
export const fontRules: readonly Rule[] = [
  {
    id: "7.21.4.1-1",
    asks: "Every font is in the file.",
    check: (subject) => embedded(subject),
  },
  {
    id: "7.21.4.1-2",
    asks: "Every glyph that is used is in its font.",
    check: (subject) =>
      perCode(
        subject,
        ({ font, code, visible: seen }) => seen && font.program !== undefined && font.glyph(code) !== undefined,
        (used) => (used.font.glyph(used.code)! < used.font.program!.glyphs ? undefined : inWords(used)),
      ),
  },
  {
    id: "own-outline",
    asks: "Every letter and sign has a shape, so that no text is there unseen.",
    check: (subject) =>
      perCode(
        subject,
        ({ font, code, visible: seen }) =>
          seen &&
          font.program !== undefined &&
          visible.test(font.unicode(code) ?? "") &&
          (font.glyph(code) ?? Infinity) < font.program.glyphs,
        (used) => (used.font.program!.hasOutline(used.font.glyph(used.code)!) ? undefined : inWords(used)),
      ),
  },
  {
    id: "7.21.8-1",
    asks: "No text uses the sign for a missing character (.notdef).",
    check: (subject) =>
      perCode(
        subject,
        ({ font, code }) => font.glyph(code) !== undefined,
        (used) => (used.font.glyph(used.code) === 0 ? inWords(used) : undefined),
      ),
  },
  {
    id: "7.21.7-1",
    asks: "Every code stands for a character, so that text can be read and copied.",
    check: (subject) =>
      perCode(
        subject,
        ({ font }) => !font.unknowable,
        (used) => ((used.font.unicode(used.code) ?? "") === "" ? inWords(used) : undefined),
      ),
  },
  {
    id: "7.21.7-2",
    asks: "No code stands for U+0000, U+FEFF or U+FFFE.",
    check: (subject) =>
      perCode(
        subject,
        ({ font }) => font.hasToUnicode,
        (used) => (unwanted.test(used.font.unicode(used.code) ?? "") ? inWords(used) : undefined),
      ),
  },
  {
    id: "7.21.5-1",
    asks: "The widths that the file states are those of the font, within a thousandth.",
    check: (subject) =>
      perCode(
        subject,
        ({ font, code, visible: seen }) =>
          seen && font.width(code) !== undefined && (font.glyph(code) ?? Infinity) < (font.program?.glyphs ?? 0),
        (used) => {
          const [said, real] = [used.font.width(used.code)!, used.font.program!.width(used.font.glyph(used.code)!)];
          return Math.abs(said - real) <= 1 ? undefined : `${inWords(used)}: ${said} instead of ${Math.round(real)}`;
        },
      ),
  },
  {
    id: "7.21.3.1-1",
    stricter: true,
    asks: "Fonts of many characters number them directly (Identity-H).",
    check: (subject) =>
      perFont(subject, composite, ({ dict }) => {
        const encoding = subject.file.follow(dict.get("Encoding"));
        return nameOf(encoding) === "Identity-H" ? undefined : (nameOf(encoding) ?? "a map of its own");
      }),
  },
  {
    id: "7.21.3.2-1",
    asks: "Fonts of many characters say which glyph a number is (CIDToGIDMap).",
    check: (subject) =>
      perFont(
        subject,
        (font) => composite(font) && nameOf(subject.file.follow(font.shapes.get("Subtype"))) === "CIDFontType2",
        ({ shapes }) => {
          const map = shapes.get("CIDToGIDMap");
          return !subject.file.stream(map) && nameOf(subject.file.follow(map)) !== "Identity";
        },
      ),
  },
  {
    id: "7.21.4.2-2",
    stricter: true,
    asks: "No font lists its characters a second time (CIDSet), since such lists are mostly wrong.",
    check: (subject) =>
      perFont(subject, composite, ({ shapes }) => subject.file.dict(shapes.get("FontDescriptor"))?.has("CIDSet") ?? false),
  },
  {
    id: "A-6.2.11.7.3-1",
    asks: "Signs that only this font knows (private use) have their words beside them (ActualText).",
    check: (subject) => privateUse(subject),
  },
];

function embedded(subject: Subject): Outcome {
  const seen = new Set(usedIn(subject).flatMap(({ font, visible: shows }) => (shows ? font : [])));
  const known = perFont(
    subject,
    (font) => font.kind !== "Type3" && seen.has(font),
    (font) => (!font.embedded ? font.name : font.broken ? `${font.name} is damaged` : undefined),
  );
  const unknown = subject.drawings.flatMap(({ shown }, at) =>
    [...new Set(shown.filter(({ font }) => !font).map(({ fontName }) => fontName))].map((name) => ({
      page: at + 1,
      found: name || "no font",
    })),
  );
  return { checked: known.checked + unknown.length, faults: [...known.faults, ...unknown] };
}

const privateSigns = /[\ue000-\uf8ff]|[\u{f0000}-\u{ffffd}]|[\u{100000}-\u{10fffd}]/u;

function privateUse(subject: Subject): Outcome {
  return each(
    subject.drawings.flatMap(({ shown }, at) => shown.map((one) => ({ one, page: at + 1 }))),
    ({ one: { text, piece }, page }) => (privateSigns.test(text) && !subject.hasWords(piece, page) ? text : undefined),
    ({ page }) => ({ page }),
  );
}

/** What cannot be judged here about the fonts of a file, in sentences. */
export const unjudgedFonts = (subject: Subject): readonly string[] =>
  fontsOf(subject).flatMap((font) => [
    ...(font.embedded && !font.program && !font.broken
      ? [`The glyphs and widths of ${font.name} were not compared: its program is not TrueType.`]
      : []),
    ...(font.unknowable ? [`The characters of ${font.name} are not known here: its codes have an order of their own.`] : []),
  ]);
