import type { ReactNode } from "react";
import type { Profile } from "../../../domain/profile.ts";
import type { Shelf } from "../../../dossier/api.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answers } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { alikeHere, alikeSentence, deviationsInWords, differingInWords } from "../alike.ts";
import { useRegister } from "../useRegister.ts";
import { namespaces } from "../words.ts";

interface AlikeProps {
  readonly shelf: Shelf;
  readonly dossier: Dossier;
  readonly answers: Answers;
  readonly profile: Profile;
}

/** The earlier cases that are most alike, with what they chose and how they differ. */
export function AlikeCases({ shelf, dossier, answers, profile }: AlikeProps): ReactNode {
  const words = useWords(...namespaces);
  const register = useRegister(shelf);
  const alike = register ? alikeHere(dossier, answers, register, profile) : [];
  return (
    <section aria-labelledby="lijkt" className="think-part">
      <Heading level={2} id="lijkt">
        {words.t("words.alike.title")}
      </Heading>
      {register && alike.length === 0 && <p className="utrecht-paragraph">{words.t("words.alike.none")}</p>}
      <ul className="utrecht-unordered-list">
        {alike.map((one) => (
          <li key={one.entry.id} className="utrecht-unordered-list__item">
            {alikeSentence(words, one, profile)}
            <span className="think-source">
              {[...differingInWords(words, one), ...deviationsInWords(words, one.entry, profile)].join(" ")}
            </span>
          </li>
        ))}
      </ul>
      <p className="utrecht-paragraph">
        <Link href={`#/vergelijken/${dossier.id}`}>{words.t("words.alike.compare")}</Link>
      </p>
    </section>
  );
}
