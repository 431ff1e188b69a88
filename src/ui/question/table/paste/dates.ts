import { isDay } from "../../../../engine/answers.ts";

const months: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "maa", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * A day as people here write it: 15-3-2027, 15/03/27, 15.3.2027, 15 maart 2027, ma 15 mrt 2027, 2027-03-15. The day comes before the
 * month, and a year of two digits is one of this century. Undefined for everything else, also for a month without a day.
 */
export function dayIn(written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (digits) return day(digits[3], digits[2], digits[1]);
  const words = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:e|th|st|nd|rd)?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4}|\d{2})$/.exec(text);
  const month = words ? months.findIndex((names) => names.includes(words[2] ?? "")) + 1 : 0;
  return words && month > 0 ? day(words[3], String(month), words[1]) : undefined;
}

function day(year = "", month = "", of = ""): string | undefined {
  const value = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${of.padStart(2, "0")}`;
  return isDay(value) ? value : undefined;
}
