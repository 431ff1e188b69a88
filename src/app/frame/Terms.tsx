import { useEffect, useMemo, useState, type ReactNode } from "react";
import type glossaryFile from "../../../content/glossary.yaml";
import { TermsValue } from "../../ui/prose/Prose.tsx";
import { useApp } from "../context.ts";
import { afterPaint } from "../browser.ts";

type Glossary = typeof glossaryFile;
let loaded: Glossary | undefined;

/** Explains the terms in what it holds. The glossary comes after the first paint; until then a term is a plain word. */
export function Terms({ children }: { readonly children: ReactNode }): ReactNode {
  const { lang } = useApp();
  const [glossary, setGlossary] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    let here = true;
    afterPaint(() => {
      void import("../../../content/glossary.yaml").then(
        (file) => {
          loaded = file.default;
          if (here) setGlossary(loaded);
        },
        // Words without their explanation are still words.
        () => undefined,
      );
    });
    return () => {
      here = false;
    };
  }, []);
  const termOf = useMemo(
    () => (id: string) => (glossary && Object.hasOwn(glossary, id) ? glossary[id]?.[lang] : undefined),
    [glossary, lang],
  );
  return <TermsValue value={termOf}>{children}</TermsValue>;
}
