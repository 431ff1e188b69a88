import { useState, type ReactNode } from "react";
import { App, type AppProps } from "./App.tsx";
import type { Lang } from "./language.ts";
import { speakAndKeep } from "./words.ts";

export interface RootProps extends Omit<AppProps, "lang" | "setLang"> {
  readonly startLang: Lang;
}

/** Holds the language of the whole app. */
export function Root({ startLang, ...rest }: RootProps): ReactNode {
  const [lang, setLang] = useState(startLang);
  return <App {...rest} lang={lang} setLang={choose} />;

  function choose(wanted: Lang): void {
    void speakAndKeep(wanted).then(setLang);
  }
}
