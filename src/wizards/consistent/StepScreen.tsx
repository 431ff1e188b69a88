import { useEffect, useState, type ReactNode } from "react";
import type { Place } from "../../flow/place.ts";
import { positionIn } from "../../flow/position.ts";
import { routeOf, shownFields } from "../../engine/route.ts";
import type { Question, StepId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import { StepForm, type ShownQuestion } from "../../ui/question/StepForm.tsx";
import type { WizardProps } from "../props.ts";
import { useRole, useSession } from "../useSession.ts";
import { questionnaire } from "./questionnaire.ts";
import { placing } from "./usePlace.ts";
import { pages, pathOfStep } from "./paths.ts";
import { questionWords } from "./questionWords.ts";
import { StepAside } from "./StepAside.tsx";
import { namespaces } from "./words.ts";

const flow = questionnaire.flow.id;

interface StepProps extends WizardProps {
  readonly step: StepId;
  readonly place: Place;
  /** Opened from the check page or the advice: the way on leads straight back. */
  readonly changing: boolean;
}

/** One step of Consistent: one question, or the page that names the case. */
export function StepScreen({ session, shelf, base, navigate, Frame, step, place, changing }: StepProps): ReactNode {
  const dossier = useSession(session);
  const role = useRole(session);
  const words = useWords(...namespaces);
  const [errors, setErrors] = useState(0);
  const { steps } = routeOf(questionnaire, dossier.answers);
  const position = positionIn(questionnaire, steps, step);
  const asked = (questionnaire.flow.steps.find(({ id }) => id === step)?.questions ?? []).flatMap(
    (id) => questionnaire.questions[id] ?? [],
  );
  const only = asked.length === 1 ? asked[0] : undefined;
  const title = only ? words.t(`questions.${only.id}.ask`) : words.t(`steps.${step}.title`);
  const caption = words.t(position.of === undefined ? "flow.captionOpen" : "flow.caption", { at: position.at, of: position.of ?? "" });

  useEffect(() => {
    const now = session.current();
    const isBegun = Object.keys({ ...now.answers, ...now.drafts, ...now.notes }).length > 0;
    if (isBegun && (now.place?.flow !== flow || now.place.step !== step)) session.apply({ kind: "place", flow, step });
  }, [session, step]);

  const shownOf = (question: Question): ShownQuestion => {
    const { answers, drafts, notes, givenIn } = dossier;
    const from = givenIn[question.id];
    const isCarried = from !== undefined && from !== flow && answers[question.id] !== undefined;
    return {
      question,
      words: questionWords(words, question),
      ...(answers[question.id] ? { answer: answers[question.id]! } : {}),
      ...(question.id in drafts ? { draft: drafts[question.id] } : {}),
      ...(notes[question.id] ? { note: notes[question.id]! } : {}),
      ...(isCarried ? { carriedFrom: words.t(`product.${from}`) } : {}),
      ...(words.langOf(`questions.${question.id}.ask`) ? { lang: "nl" as const } : {}),
    };
  };
  const next = async (): Promise<void> => {
    const placeIn = await placing();
    // What was typed is confirmed by now, later than this screen was drawn.
    const now = placeIn(session.current().answers, step);
    const to = changing ? now.furthest : now.next;
    if (to !== undefined) navigate(`${base}/${pathOfStep(to)}`);
  };

  return (
    <Frame
      kind="task"
      wizard="consistent"
      title={`${errors > 0 ? `${words.t("flow.errorPrefix")} ` : ""}${caption}: ${title}`}
      back={{ href: backHref(base, place, changing) }}
    >
      <StepForm
        key={step}
        caption={`${caption} · ${words.t("flow.name")}`}
        {...(only ? {} : { title })}
        {...(words.has(`steps.${step}.help`) ? { help: words.inlines(`steps.${step}.help`) } : {})}
        questions={asked.map(shownOf)}
        wordsOf={(question) => questionWords(words, question)}
        fieldsOf={shownFields}
        answerOf={(id) => dossier.answers[id]}
        draftOf={(id) => dossier.drafts[id]}
        aside={<StepAside step={step} question={only} session={session} shelf={shelf} navigate={navigate} />}
        leave={{ href: base.startsWith("#/nieuw") ? "#/" : base.replace(/\/consistent$/, ""), label: words.t("flow.leave") }}
        onAnswer={(question, answer) => void session.apply({ kind: "answer", question, answer, flow })}
        onDraft={(question, input) => void session.apply({ kind: "draft", question, input })}
        onNote={(question, text) => void session.apply({ kind: "note", question, text })}
        onNext={() => void next()}
        onErrors={setErrors}
        readOnly={role === "reader"}
      />
    </Frame>
  );
}

function backHref(base: string, place: Place, changing: boolean): string {
  if (changing) return `${base}/${pages.check}`;
  if (place.back !== undefined) return `${base}/${place.back}`;
  return base.startsWith("#/nieuw") ? "#/" : base.replace(/\/consistent$/, "");
}
