import type { Lang } from "./types.ts";

const locale = (lang: Lang): string => (lang === "nl" ? "nl-NL" : "en-GB");
const zone = "Europe/Amsterdam";

/** A day or moment as a date; a day without time is that day, wherever the computer stands. */
const dateOf = (when: Date | string): Date => (when instanceof Date ? when : new Date(when.length === 10 ? `${when}T12:00:00Z` : when));
const formatted = (when: Date | string, lang: Lang, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(lang), { timeZone: zone, ...options }).format(dateOf(when));

/** "24 november 2026". */
export const longDate = (when: Date | string, lang: Lang): string =>
  formatted(when, lang, { day: "numeric", month: "long", year: "numeric" });

/** "24-11-2026" in Dutch, "24/11/2026" in English. */
export const shortDate = (when: Date | string, lang: Lang): string =>
  formatted(when, lang, { day: "numeric", month: "numeric", year: "numeric" });

/** "14:02", on the clock of the Netherlands. */
export const timeOf = (when: Date | string, lang: Lang): string =>
  formatted(when, lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The day in the Netherlands as `2026-11-24`. */
export const isoDay = (when: Date | string): string => {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    dateOf(when),
  );
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
};

/** "1.500" in Dutch; at most two decimals. */
export const numberText = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 2 }).format(value);

/** "29%". */
export const shareText = (part: number, whole: number, lang: Lang): string =>
  new Intl.NumberFormat(locale(lang), { style: "percent", maximumFractionDigits: 0 }).format(whole === 0 ? 0 : part / whole);
