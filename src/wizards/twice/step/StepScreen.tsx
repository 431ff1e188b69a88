import { useEffect, type ReactNode } from "react";
import { shownFields } from "../../../engine/route.ts";
import type { Answer, Answers, Question, RowId, StepId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import type { WizardProps } from "../../props.ts";
import { readable } from "../../shared/cellNames.ts";
import { lastingBase } from "../../shared/lasting.ts";
import { StepPage } from "../../shared/StepPage.tsx";
import { useTables } from "../../shared/useTables.ts";
import { definition, factsOf } from "../definition.ts";
import { pathOfOrigin, pathOfRow, pathOfStep, type Origin } from "../paths.ts";
import { known, useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { captionOf } from "./caption.ts";
import { formNames } from "./formNames.ts";
import type { Left } from "./left.ts";
import { StepAside } from "./StepAside.tsx";
import { wordsIn } from "./stepWords.ts";

interface StepScreenProps extends WizardProps {
  readonly step: StepId;
  /** The list it was opened from: the way on leads straight back there. */
  readonly from: Origin | undefined;
  readonly left: Left;
  /** The row whose form was just left. */
  readonly arriveAt: RowId | undefined;
}

const seenFacts = (seen: Answers) => factsOf(seen, known);
const fieldsOf = (question: Question, answers: Answers) => shownFields(question, answers, seenFacts);

const readableIn = (question: Question, answer: Answer | undefined) =>
  question.kind === "table" ? readable(formNames, question, answer) : answer;

/** One question of Twice, with what there is to say about its answer beside it. */
export function StepScreen({ session, base, navigate, newId, Frame, step, from, left, arriveAt }: StepScreenProps): ReactNode {
  const words = useWords(...namespaces);
  const { dossier, assessment } = useAssessment(session);
  const ids = definition.flow.steps.find(({ id }) => id === step)?.questions ?? [];
  const questions = ids.flatMap((id) => definition.questions[id] ?? []);
  const hrefOf = (table: string, row: RowId) => `${base}/${pathOfRow(table, row)}`;
  const tableOf = useTables({
    session,
    newId,
    flow: definition.flow.id,
    questionnaire: definition,
    words,
    hrefOf,
    factsOf: seenFacts,
    names: formNames,
    arriveAt,
  });
  const track = dossier.track[definition.flow.id] ?? "full";
  useEffect(() => void import("../machine.ts"), []);
  const next = async (): Promise<void> => {
    if (from) return navigate(`${lastingBase(session, base)}/${pathOfOrigin(from)}`);
    const { placeIn } = await import("../machine.ts");
    // What was typed is confirmed by now, later than this screen was drawn.
    const { answers } = session.current();
    const isOnTrack = assessment.route.steps.includes(step);
    const to = placeIn(answers, known, isOnTrack ? track : "full", step).next;
    const lasting = lastingBase(session, base);
    navigate(to === undefined || to === "done" ? lasting : `${lasting}/${pathOfStep(to)}`);
  };
  const { caption, behind } = captionOf(words, step);
  return (
    <StepPage
      session={session}
      Frame={Frame}
      flow={definition.flow.id}
      wizard="twice"
      words={words}
      step={step}
      questions={questions}
      caption={caption}
      behind={behind}
      back={backOf()}
      leave={{ href: base, label: words.t("words.step.leave") }}
      aside={<StepAside question={ids[0] ?? step} session={session} base={base} isLeft={left.has(step)} />}
      wordsOf={wordsIn(words)}
      fieldsOf={fieldsOf}
      readable={readableIn}
      tableOf={tableOf}
      onNext={() => void next()}
    />
  );

  /** The list it came from, else the question before it in its part, else all questions. */
  function backOf() {
    if (from) return { href: `${base}/${pathOfOrigin(from)}` };
    const part = definition.flow.parts?.find(({ steps }) => steps.includes(step));
    const before = assessment.route.steps.filter((id) => part?.steps.includes(id));
    const previous = before[before.indexOf(step) - 1];
    return previous === undefined ? { href: base, label: words.t("words.step.leave") } : { href: `${base}/${pathOfStep(previous)}` };
  }
}
