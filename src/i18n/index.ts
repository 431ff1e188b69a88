import i18next from "i18next";
import { useMemo } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Inline, Lang, Text, Values, Words, WordTree } from "./types.ts";

/**
 * Sets the words up; the first render has its texts at once. Dutch must be among the resources, since every text that
 * another language misses falls back to it.
 */
export function initWords(lang: Lang, resources: Partial<Record<Lang, Readonly<Record<string, WordTree>>>>): void {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: "nl",
    resources,
    defaultNS: "app",
    initAsync: false,
    returnObjects: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    react: { useSuspense: false, bindI18nStore: "added" },
  });
  for (const add of early.splice(0)) add();
}

const early: (() => void)[] = [];

/** Adds the words of a part that was loaded later; screens that use them render again. Words that come before `initWords` wait for it. */
export function addWords(namespace: string, lang: Lang, tree: WordTree): void {
  if (!i18next.isInitialized) return void early.push(() => addWords(namespace, lang, tree));
  i18next.addResourceBundle(lang, namespace, tree, true, true);
}

/** Changes the language of every screen. Add the words of that language first. */
export async function speak(lang: Lang): Promise<void> {
  await i18next.changeLanguage(lang);
}

/** The words of the namespaces in the language of the screen; the component renders again when that changes. */
export function useWords(...namespaces: readonly string[]): Words {
  const { i18n } = useTranslation();
  const wanted = namespaces.join();
  const { language } = i18n;
  // `language` decides what the words are, though the function asks i18next itself.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => wordsOf(...wanted.split(",")), [wanted, language]);
}

/** The same without React, for documents; `wordsIn` fixes the language. */
export const wordsOf = (...namespaces: readonly string[]): Words => wordsIn(i18next.language === "en" ? "en" : "nl", ...namespaces);

export function wordsIn(lang: Lang, ...namespaces: readonly string[]): Words {
  const ns = namespaces.length > 0 ? namespaces : ["app"];
  const order: readonly Lang[] = lang === "nl" ? ["nl"] : [lang, "nl"];

  // i18next looks through all languages of one namespace first; here a namespace may not hide the other's translation.
  const found = (key: string): { readonly lang: Lang; readonly text: Text } | undefined => {
    for (const name of ns)
      for (const lng of order) {
        const text: unknown = i18next.getResource(lng, name, key);
        if (typeof text === "string" || isMarked(text)) return { lang: lng, text };
      }
    return undefined;
  };
  const fill = (text: string, values: Values | undefined): string =>
    values ? i18next.services.interpolator.interpolate(text, values, lang, { escapeValue: false }) : text;
  const inlines = (key: string, values?: Values): readonly Inline[] => {
    const text = found(key)?.text;
    return isMarked(text)
      ? text.map((inline) => ({ ...inline, text: fill(inline.text, values) }))
      : [{ kind: "text", text: t(key, values) }];
  };
  const t = (key: string, values?: Values): string => {
    const text = found(key)?.text;
    if (isMarked(text)) return plainText(inlines(key, values));
    // Which words go with a number is for i18next to say; a text that is there needs no second search.
    if (text !== undefined && !(values && "count" in values)) return fill(text, values);
    return i18next.t(key, { ...values, ns: [...ns], lng: lang });
  };
  return {
    lang,
    t,
    inlines,
    has: (key) => found(key) !== undefined,
    langOf: (key) => (lang !== "nl" && found(key)?.lang === "nl" ? "nl" : undefined),
  };
}

const isMarked = (value: unknown): value is readonly Inline[] => Array.isArray(value);

/** A text without its markup. */
export const plainText = (text: Text): string => (typeof text === "string" ? text : text.map((inline) => inline.text).join(""));
