import type { Lang } from "./types.ts";

const locale = (lang: Lang): string => (lang === "nl" ? "nl-NL" : "en-GB");
const zone = "Europe/Amsterdam";

/** A day or moment as a date; a day without time is that day, wherever the computer stands. */
const dateOf = (when: Date | string): Date => (when instanceof Date ? when : new Date(when.length === 10 ? `${when}T12:00:00Z` : when));
/** Making a formatter takes milliseconds, and every page writes a time: each is made once per language. */
function once<F>(make: (tag: string) => F): (lang: Lang) => F {
  const made = new Map<Lang, F>();
  return (lang) => {
    const formatter = made.get(lang) ?? make(locale(lang));
    made.set(lang, formatter);
    return formatter;
  };
}
const dates = (options: Intl.DateTimeFormatOptions) => {
  const formatter = once((tag) => new Intl.DateTimeFormat(tag, { timeZone: zone, ...options }));
  return (when: Date | string, lang: Lang): string => formatter(lang).format(dateOf(when));
};
const numbers = (options: Intl.NumberFormatOptions) => once((tag) => new Intl.NumberFormat(tag, options));

/** "24 november 2026". */
export const longDate = dates({ day: "numeric", month: "long", year: "numeric" });

/** "24-11-2026" in Dutch, "24/11/2026" in English. */
export const shortDate = dates({ day: "numeric", month: "numeric", year: "numeric" });

/** "14:02", on the clock of the Netherlands. */
export const timeOf = dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const days = once(() => new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }));

/** The day in the Netherlands as `2026-11-24`. */
export const isoDay = (when: Date | string): string => {
  const parts = days("nl").formatToParts(dateOf(when));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
};

const plain = numbers({ maximumFractionDigits: 2 });
const percent = numbers({ style: "percent", maximumFractionDigits: 0 });

/** "1.500" in Dutch; at most two decimals. */
export const numberText = (value: number, lang: Lang): string => plain(lang).format(value);

/** "29%". */
export const shareText = (part: number, whole: number, lang: Lang): string => percent(lang).format(whole === 0 ? 0 : part / whole);
