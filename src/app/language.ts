import { attempt } from "./effects.ts";

export type Lang = "nl" | "en";

/** The one value outside the database: it must be known before the first paint, and the database answers after it. */
const languageKey = "think-language";

/** The language chosen here earlier; Dutch when nobody chose. */
export const keptLanguage = (): Lang => (attempt(() => localStorage.getItem(languageKey)) === "en" ? "en" : "nl");

/** Keeps the choice for next time, where the browser lets it. */
export function keepLanguage(lang: Lang): void {
  attempt(() => localStorage.setItem(languageKey, lang));
  document.documentElement.lang = lang;
}
