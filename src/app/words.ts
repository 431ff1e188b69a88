import { addWords, initWords, speak } from "../i18n/index.ts";
import dutch from "../i18n/nl.yaml";
import { keepLanguage, type Lang } from "./language.ts";

/** Sets the words of the app up in the language that was chosen earlier. */
export async function startWords(lang: Lang): Promise<void> {
  initWords("nl", { nl: { app: dutch } });
  if (lang !== "nl") await speakAndKeep(lang);
}

/** Goes over to a language and remembers it. Where its words cannot be had, Dutch stays. Gives the language that is spoken now. */
export async function speakAndKeep(lang: Lang): Promise<Lang> {
  if (lang === "en") {
    const words = await import("../i18n/en.yaml").catch(() => undefined);
    if (!words) return "nl";
    addWords("app", "en", words.default);
  }
  await speak(lang);
  keepLanguage(lang);
  return lang;
}
