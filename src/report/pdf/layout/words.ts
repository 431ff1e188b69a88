import type { Inline, Text } from "../../model.ts";
import type { Places } from "../../places.ts";
import { safeLink } from "../../text.ts";
import type { Font } from "../font.ts";
import { drawable } from "../guard.ts";
import type { FontName } from "../types.ts";

export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}
/** A link in a text. The same object on two lines is the same link. */
export interface LinkTo {
  readonly href: string;
  readonly label: string;
  /** Not underlined, where everything is a link. */
  readonly quiet?: true;
}
/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
  readonly link?: LinkTo;
  /** Where the language is another than the document's. */
  readonly lang?: string;
}
/** A part of a line; `x` and `width` in points. */
interface Fragment extends Run {
  readonly x: number;
  readonly width: number;
}
export interface Line {
  readonly fragments: readonly Fragment[];
  /** Without the space at its end, which is only there to be read. */
  readonly width: number;
  /** Where a word is cut, the hyphen is drawn without being part of the text. */
  readonly hyphen?: FontName;
}

/** The runs of a text, in characters that the font has. */
export function runsOf(text: Text, font: FontName, fonts: Fonts, places: Places, missed: Set<string>): Run[] {
  const fit = (one: string): string => drawable(one, fonts.regular, missed);
  if (typeof text === "string") return [{ text: fit(text), font }];
  return text.map((inline) => {
    const words = fit(inline.text);
    const href = hrefOf(inline, places);
    const run: Run = {
      text: words,
      font: inline.kind === "strong" ? "bold" : font,
      ...(inline.kind === "foreign" && isLanguage(inline.lang) ? { lang: inline.lang } : {}),
    };
    return href === undefined ? run : { ...run, link: { href, label: words.trim() || href } };
  });
}

function hrefOf(inline: Inline, { ids, terms }: Places): string | undefined {
  if (inline.kind === "link") return safeLink(inline.href, ids);
  const anchor = inline.kind === "term" ? terms.get(inline.id) : undefined;
  return anchor === undefined ? undefined : `#${anchor}`;
}

/** A language tag as readers know it; anything else would be a wrong claim about the words. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag);

type End = "space" | "join" | "soft" | "line" | "none";
interface Word {
  readonly runs: Run[];
  width: number;
  end: End;
  /** The look of the space behind it. */
  space?: Run;
}

/** Breaks a text into lines that are at most `room` wide. Every character of the text is on one of them. */
export function linesOf(runs: readonly Run[], fonts: Fonts, size: number, room: number): Line[] {
  const lines: Line[] = [];
  const measure = (text: string, font: FontName): number => fonts[font].width(text) * size;
  let now: { text: string; run: Run }[] = [];
  let width = 0;
  let pending: Run | undefined;

  const add = (text: string, run: Run): void => {
    const last = now.at(-1);
    if (last && last.run.font === run.font && last.run.link === run.link && last.run.lang === run.lang) last.text += text;
    else now.push({ text, run });
    width += measure(text, run.font);
  };
  const close = (spaced: boolean, hyphen?: FontName): void => {
    const net = width;
    const end = now.at(-1);
    if (spaced && end) end.text += " ";
    let x = 0;
    const fragments = now.map(({ text, run }) => {
      const fragment = { ...run, text, x, width: measure(text, run.font) };
      x += fragment.width;
      return fragment;
    });
    lines.push({ fragments, width: net, ...(hyphen === undefined ? {} : { hyphen }) });
    now = [];
    width = 0;
    pending = undefined;
  };

  let before: Word | undefined;
  for (const word of wordsOf(runs, fonts, size)) {
    const gap = pending ? measure(" ", pending.font) : 0;
    const needed = word.width + (word.end === "soft" ? measure("-", word.runs.at(-1)?.font ?? "regular") : 0);
    if (now.length > 0 && width + gap + needed > room)
      close(before?.end === "space", before?.end === "soft" ? before.runs.at(-1)?.font : undefined);
    else if (pending && now.length > 0) add(" ", pending);
    pending = undefined;
    for (const run of word.runs) {
      if (word.width <= room) add(run.text, run);
      // A word wider than the line is cut where the line ends.
      else
        for (const sign of run.text) {
          if (now.length > 0 && width + measure(sign, run.font) > room) close(false);
          add(sign, run);
        }
    }
    if (word.end === "line") close(true);
    else if (word.end === "space") pending = word.space;
    before = word;
  }
  if (now.length > 0 || lines.length === 0) close(false);
  return lines;
}

/** The width of the longest word: less room than this cuts it. */
export const longestWord = (runs: readonly Run[], fonts: Fonts, size: number): number =>
  Math.max(0, ...wordsOf(runs, fonts, size).map((word) => word.width));

function wordsOf(runs: readonly Run[], fonts: Fonts, size: number): Word[] {
  const words: Word[] = [];
  let word: Word = { runs: [], width: 0, end: "none" };
  const finish = (end: End, run?: Run): void => {
    // Spaces in a row, and at the start of a line, count once or not at all.
    if (word.runs.length === 0 && end !== "line") return;
    words.push({ ...word, end, ...(run && end === "space" ? { space: run } : {}) });
    word = { runs: [], width: 0, end: "none" };
  };
  for (const run of runs) {
    let text = "";
    const flush = (): void => {
      if (text === "") return;
      word.runs.push({ ...run, text });
      word.width += fonts[run.font].width(text) * size;
      text = "";
    };
    const end = (how: End): void => {
      flush();
      const last = words.at(-1);
      // A space after markup still separates: "**a** b".
      if (how === "space" && word.runs.length === 0 && last && last.end !== "line")
        Object.assign(last, { end: "space", space: last.space ?? run });
      finish(how, run);
    };
    let previous = "";
    for (const sign of run.text) {
      if (sign === " ") end("space");
      else if (sign === "\n") end("line");
      else if (sign === "\u00ad") end("soft");
      else if (sign === "\u200b") end("join");
      else {
        text += sign === "\u00a0" ? " " : sign === "\u2011" || sign === "\u2010" ? "-" : sign;
        if ((sign === "-" || sign === "\u2010" || sign === "/") && /\p{L}/u.test(previous)) end("join");
      }
      previous = sign;
    }
    flush();
  }
  finish("none");
  return words;
}
