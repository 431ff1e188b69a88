import type { ReactNode } from "react";
import type { Place } from "../../flow/place.ts";
import { positionIn } from "../../flow/position.ts";
import { routeOf } from "../../engine/route.ts";
import type { StepId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import type { WizardProps } from "../props.ts";
import { lastingBase } from "../shared/lasting.ts";
import { StepPage } from "../shared/StepPage.tsx";
import { useSession } from "../useSession.ts";
import { questionnaire } from "./questionnaire.ts";
import { placing } from "./usePlace.ts";
import { pages, pathOfStep } from "./paths.ts";
import { StepAside } from "./StepAside.tsx";
import { namespaces } from "./words.ts";

interface StepProps extends WizardProps {
  readonly step: StepId;
  readonly place: Place;
  /** Opened from the check page or the advice: the way on leads straight back. */
  readonly changing: boolean;
}

/** One step of Consistent: one question, or the page that names the case. */
export function StepScreen({ session, shelf, base, navigate, Frame, step, place, changing }: StepProps): ReactNode {
  const dossier = useSession(session);
  const words = useWords(...namespaces);
  const { flow } = questionnaire;
  const position = positionIn(questionnaire, routeOf(questionnaire, dossier.answers).steps, step);
  const ids = flow.steps.find(({ id }) => id === step)?.questions ?? [];
  const questions = ids.flatMap((id) => questionnaire.questions[id] ?? []);
  const only = questions.length === 1 ? questions[0] : undefined;
  const next = async (): Promise<void> => {
    const placeIn = await placing();
    // What was typed is confirmed by now, later than this screen was drawn.
    const now = placeIn(session.current().answers, step);
    const to = changing ? now.furthest : now.next;
    if (to !== undefined) navigate(`${lastingBase(session, base)}/${pathOfStep(to)}`);
  };
  return (
    <StepPage
      session={session}
      Frame={Frame}
      flow={flow.id}
      wizard="consistent"
      words={words}
      step={step}
      questions={questions}
      caption={words.t(position.of === undefined ? "flow.captionOpen" : "flow.caption", { at: position.at, of: position.of ?? "" })}
      behind={words.t("flow.name")}
      back={{ href: backHref(base, place, changing) }}
      leave={{ href: base.startsWith("#/nieuw") ? "#/" : base.replace(/\/consistent$/, ""), label: words.t("flow.leave") }}
      aside={<StepAside step={step} question={only} session={session} shelf={shelf} navigate={navigate} />}
      onNext={() => void next()}
    />
  );
}

function backHref(base: string, place: Place, changing: boolean): string {
  if (changing) return `${base}/${pages.check}`;
  if (place.back !== undefined) return `${base}/${place.back}`;
  return base.startsWith("#/nieuw") ? "#/" : base.replace(/\/consistent$/, "");
}
