import type { ReactNode } from "react";
import glossary from "../../../content/glossary.yaml";
import { usePageWords } from "../pageWords.ts";
import { Page } from "./Page.tsx";

/** The words that mean something particular here, by the alphabet. */
export default function Glossary(): ReactNode {
  const { t, lang } = usePageWords();
  const terms = Object.entries(glossary)
    .map(([id, words]) => ({ id, ...words[lang] }))
    .toSorted((a, b) => a.term.localeCompare(b.term, lang));
  return (
    <Page title={t("pages.glossary.title")} lead={t("pages.glossary.lead")}>
      <dl className="think-terms">
        {terms.map(({ id, term, text }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
