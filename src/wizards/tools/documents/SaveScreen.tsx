import { useEffect, useMemo, useState, type ReactNode } from "react";
import standard from "../../../../content/profiles/standard.yaml";
import { useWords } from "../../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { SaveAs } from "../../saveAs/SaveAs.tsx";
import type { SaveVersion } from "../../saveAs/useSaving.ts";
import { useSession } from "../../useSession.ts";
import { besideOf } from "../paths.ts";
import { namespaces } from "../words.ts";
import { advicesOf, chosenForms } from "./advice.ts";
import { loadTexts, type FormTexts } from "./texts.ts";
import { cautionOf, documents } from "./versions.ts";

/** The advice and the plan as documents, and every way to take them along. */
export default function SaveScreen(props: WizardProps): ReactNode {
  const { session, base, Frame, makePdfWorker, saveFile, caseSaved, now } = props;
  const words = useWords(...namespaces);
  const { title: name, answers, filters } = useSession(session);
  const [opened] = useState(now);
  const advices = useMemo(() => advicesOf({ answers, filters }, standard), [answers, filters]);
  const texts = useTexts(advices);
  const title = words.t("words.documents.title");
  // Asked when it is made: taking it along may come long after the page was opened.
  const input = (loaded: FormTexts) => ({ dossier: session.current(), profile: standard, words, texts: loaded, on: opened });
  const versionOf = (id: keyof typeof documents, loaded: FormTexts): SaveVersion => ({
    id,
    label: words.t(`words.documents.versions.${id}.label`),
    description: words.t(`words.documents.versions.${id}.line`),
    fileKind: words.t(`words.documents.versions.${id}.file`),
    ...(id === "archive" ? { notes: true } : {}),
    caution: id === "council" ? cautionOf(input(loaded)) : undefined,
    document: () => documents[id](input(loaded)),
  });
  return (
    <Frame kind="hub" wizard="tools" title={title} back={{ href: base, label: words.t("words.plan.backToSteps") }}>
      <Heading level={1} className="think-on-screen">
        {title}
      </Heading>
      {advices.length === 0 ? (
        <>
          <Paragraph>{words.t("words.documents.empty")}</Paragraph>
          <ButtonGroup>
            <ButtonLink kind="primary" href={base}>
              {words.t("words.documents.begin")}
            </ButtonLink>
          </ButtonGroup>
        </>
      ) : (
        <>
          <div className="think-no-print">
            <Paragraph>{words.t("words.documents.intro")}</Paragraph>
            <Paragraph>
              {words.t("words.documents.residents")}{" "}
              <Link href={besideOf(base, "twice/kader")}>{words.t("words.documents.framework")}</Link>
            </Paragraph>
          </div>
          {texts ? (
            <SaveAs
              versions={[versionOf("own", texts), versionOf("council", texts), versionOf("worksheet", texts), versionOf("archive", texts)]}
              name={name}
              theCase={session.current}
              onCaseGiven={caseSaved}
              makePdfWorker={makePdfWorker}
              saveFile={saveFile}
              now={now}
            />
          ) : (
            <Paragraph>{words.t("words.documents.loading")}</Paragraph>
          )}
        </>
      )}
    </Frame>
  );
}

/** The texts of the chosen forms, once they are there. */
function useTexts(advices: ReturnType<typeof advicesOf>): FormTexts | undefined {
  const [texts, setTexts] = useState<FormTexts>();
  const forms = chosenForms(advices);
  const wanted = forms.map(({ id }) => id).join();
  useEffect(() => {
    let isWanted = true;
    void loadTexts(forms).then((loaded) => isWanted && setTexts(loaded));
    return () => {
      isWanted = false;
    };
    // The forms are the same as long as their ids are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted]);
  return texts;
}
