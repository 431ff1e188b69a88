import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { dutyInWords } from "../dutyWords.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

/** What the law asks, each with its source and how sure that is. */
export function Duties({ assessed: { dossier, assessment, profile } }: { readonly assessed: Assessed }): ReactNode {
  const words = useWords(...namespaces);
  const { duties, route } = assessment;
  const isAnswered = route.answers["legalTracks"]?.kind === "multi";
  return (
    <section aria-labelledby="wet" className="think-part">
      <Heading level={2} id="wet">
        {words.t("words.duties.title")}
      </Heading>
      {duties.length === 0 ? (
        <p className="utrecht-paragraph">{words.t(isAnswered ? "words.duties.none" : "words.duties.open")}</p>
      ) : (
        <>
          <ul className="utrecht-unordered-list">
            {duties.map((duty) => {
              const { id, text, source } = dutyInWords(words, duty, profile, dossier.notes["legalTracks"]);
              return (
                <li key={id} className="utrecht-unordered-list__item">
                  {text}
                  <span className="think-source">{source}</span>
                </li>
              );
            })}
          </ul>
          <p className="utrecht-paragraph utrecht-paragraph--small">{words.t("words.duties.noAdvice")}</p>
        </>
      )}
    </section>
  );
}
