import { useState, type ReactNode } from "react";
import type { CaseSummary } from "../../../dossier/api.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonLink } from "../../../ui/button/Button.tsx";
import { useApp } from "../../context.ts";
import { usePageWords } from "../../pageWords.ts";
import { hrefs } from "../../routes.ts";

/** Puts the example case on the shelf and goes to its advice; where it already stands, the way to it. */
export function ExampleButton({ cases }: { readonly cases: readonly CaseSummary[] }): ReactNode {
  const { t } = usePageWords();
  const { shelf, navigate } = useApp();
  const [failed, setFailed] = useState(false);
  const here = cases.find(({ example }) => example);

  const start = async (): Promise<void> => {
    setFailed(false);
    try {
      const [{ exampleAnswers }, { statusOf }] = await Promise.all([
        import("../../../wizards/consistent/example.ts"),
        import("../../../wizards/consistent/status.ts"),
      ]);
      const answers = exampleAnswers();
      const title = answers["caseTitle"];
      const session = shelf.create({ answers, example: true, ...(title?.kind === "text" ? { title: title.value } : {}) });
      const dossier = session.current();
      await session.close();
      navigate(`${hrefs.case(dossier.id)}/${statusOf(dossier).href}`);
    } catch {
      setFailed(true);
    }
  };
  const putBack = async (): Promise<void> => {
    if (here) await shelf.remove(here.id);
    await start();
  };
  return (
    <>
      {here ? (
        <>
          <ButtonLink href={hrefs.case(here.id)}>{t("pages.home.exampleAgain")}</ButtonLink>
          <Button kind="subtle" onClick={() => void putBack()}>
            {t("pages.home.exampleBack")}
          </Button>
        </>
      ) : (
        <Button kind="secondary" onClick={() => void start()}>
          {t("pages.home.example")}
        </Button>
      )}
      <output>{failed && t("pages.home.exampleFailed")}</output>
    </>
  );
}
