import type { Art, Moment } from "../model.ts";

export type Timeline = Extract<Art, { kind: "timeline" }>;

/** A moment in months from the first day of year 0, with days as parts of a month. */
export interface Spot {
  readonly moment: Moment;
  readonly from: number;
  readonly to: number;
}

const months = {
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;
export const monthName = (month: number, lang: "nl" | "en"): string => months[lang][((month % 12) + 12) % 12]!;
export const yearOf = (month: number): number => Math.floor(month / 12);

/** A day as `2027-03-15` in months, or nothing when it is no such day. A period ends with its last day. */
function monthsAt(day: string, end: boolean): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return year * 12 + month - 1 + Math.min(1, (date - (end ? 0 : 1)) / 31);
}

/** Where a moment is in time; nothing when its days cannot be read. */
export function spotOf(moment: Moment): Spot | undefined {
  const from = monthsAt(moment.from, false);
  if (from === undefined) return undefined;
  const to = moment.to === undefined ? undefined : monthsAt(moment.to, true);
  return { moment, from, to: Math.max(from, to ?? from) };
}
