import type { ReactNode } from "react";
import type { CaseSummary } from "../../../dossier/api.ts";
import { ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { useApp } from "../../context.ts";
import { momentText } from "../../moment.ts";
import { usePageWords } from "../../pageWords.ts";
import { hrefs } from "../../routes.ts";
import { useStatus } from "../../useStatus.ts";
import { titleOf } from "../../titleOf.ts";

/** The case that was changed last, and the way back to where it was left. */
export function Resume({ found }: { readonly found: CaseSummary }): ReactNode {
  const words = usePageWords();
  const { effects } = useApp();
  const status = useStatus().last(found.dossier);
  const { t } = words;
  return (
    <section className="think-panel think-home__resume think-stack" aria-labelledby="resume">
      <Heading level={2} id="resume">
        {t("pages.home.resume")}
      </Heading>
      <p className="utrecht-paragraph">
        <strong>{titleOf(found.dossier, words)}</strong>
        <br />
        {t(`shell.wizards.${status.wizard}`)}: {status.words}
        <br />
        <span className="think-soft">{t("pages.home.resumeChanged", { when: momentText(found.changed, effects.now(), words) })}</span>
      </p>
      <p className="utrecht-paragraph">
        <ButtonLink kind="primary" href={`${hrefs.case(found.id)}/${status.href}`}>
          {t("pages.home.resumeLink")}
        </ButtonLink>
      </p>
    </section>
  );
}
