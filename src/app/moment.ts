import { isoDay, longDate, timeOf } from "../i18n/format.ts";
import type { Words } from "../i18n/types.ts";

/** "vandaag om 14:03", or the date of another day. */
export const momentText = (when: string, now: Date, { t, lang }: Words): string =>
  isoDay(when) === isoDay(now) ? t("pages.today", { time: timeOf(when, lang) }) : longDate(when, lang);
