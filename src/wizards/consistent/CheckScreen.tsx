import type { ReactNode } from "react";
import { done, positionIn } from "../../flow/position.ts";
import { isSettling } from "../../engine/answers.ts";
import { routeOf, shownSteps } from "../../engine/route.ts";
import { useWords } from "../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../ui/button/Button.tsx";
import { CheckList } from "../../ui/checkList/CheckList.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Link } from "../../ui/link/Link.tsx";
import type { WizardProps } from "../props.ts";
import { useRole, useSession } from "../useSession.ts";
import { questionnaire } from "./questionnaire.ts";
import { pages, pathToChange } from "./paths.ts";
import { answerInWords } from "../shared/answerWords.ts";
import "./resultWords.ts";
import { namespaces } from "./words.ts";

/** All answers together before the advice. Only questions that are asked stand here, each once, in order. */
export default function CheckScreen({ session, base, Frame }: WizardProps): ReactNode {
  const dossier = useSession(session);
  const role = useRole(session);
  const words = useWords(...namespaces);
  const { steps, open } = routeOf(questionnaire, dossier.answers);
  const { at, of } = positionIn(questionnaire, steps, done);
  const caption = words.t(of === undefined ? "flow.captionOpen" : "flow.caption", { at, of: of ?? "" });
  const title = words.t("words.check.title");
  const rows = shownSteps(questionnaire, dossier.answers).flatMap((step) =>
    step.questions.map((question) => {
      const answer = dossier.answers[question.id];
      const note = dossier.notes[question.id];
      return {
        key: question.id,
        question: words.t(`questions.${question.id}.ask`),
        answer: answerInWords(words, question, answer) || words.t("words.check.empty"),
        changeLabel: words.t("words.check.change"),
        open: !isSettling(answer) && !question.optional,
        ...(note ? { note } : {}),
        ...(role === "writer" ? { href: `${base}/${pathToChange(step.id)}` } : {}),
      };
    }),
  );
  const unsure = open.filter((id) => dossier.answers[id]?.kind === "unsure");
  return (
    <Frame kind="task" wizard="consistent" title={`${caption}: ${title}`} back={{ href: `${base}/${steps.at(-1) ?? ""}` }}>
      <p className="think-caption">{`${caption} · ${words.t("flow.name")}`}</p>
      <Heading level={1}>{title}</Heading>
      <p className="utrecht-paragraph">{words.t("words.check.intro")}</p>
      <CheckList rows={rows} />
      {unsure.length > 0 && <p className="utrecht-paragraph">{words.t("words.check.unsure", { count: unsure.length })}</p>}
      <ButtonGroup>
        <ButtonLink kind="primary" href={`${base}/${pages.advice}`}>
          {words.t("words.check.next")}
        </ButtonLink>
        <Link href={base.replace(/\/consistent$/, "")}>{words.t("flow.leave")}</Link>
      </ButtonGroup>
    </Frame>
  );
}
