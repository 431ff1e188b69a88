import { lazy, useEffect, useMemo, type ReactNode } from "react";
import { done } from "../../flow/position.ts";
import { useWords } from "../../i18n/index.ts";
import type { WizardProps } from "../props.ts";
import { useSession } from "../useSession.ts";
import "./firstWords.ts";
import { pageOf, pathOfStep } from "./paths.ts";
import { StepScreen } from "./StepScreen.tsx";
import { usePlace } from "./usePlace.ts";

// Every screen after the questions comes later; the first question does not wait for it.
const CheckScreen = lazy(() => import("./CheckScreen.tsx"));
const ResultScreen = lazy(() => import("./result/ResultScreen.tsx"));
const CardScreen = lazy(() => import("./card/CardScreen.tsx"));
const BlankScreen = lazy(() => import("./card/BlankScreen.tsx"));

/** Every page of Consistent for one case. Which page the address asks for is a wish; the answers decide what may open. */
export function ConsistentRoutes(props: WizardProps): ReactNode {
  const { session, base, path, navigate } = props;
  const { answers } = useSession(session);
  const { lang } = useWords();
  const page = useMemo(() => pageOf(path), [path]);
  const wanted = page.kind === "step" ? page.step : page.kind === "questionnaire" ? undefined : done;
  const place = usePlace(answers, wanted);

  useEffect(() => {
    if (lang === "en") void import("./english.ts");
  }, [lang]);
  const mayOpen = page.kind === "questionnaire" || (page.kind === "step" ? place?.step === page.step : place?.step === done);
  const instead = mayOpen || !place ? undefined : pathOfStep(place.step);
  useEffect(() => {
    if (instead !== undefined) navigate(`${base}/${instead}`, { replace: true });
  }, [instead, base, navigate]);

  if (page.kind === "questionnaire") return <BlankScreen {...props} />;
  if (!place) return null;
  if (page.kind !== "step" || place.step === done) {
    if (page.kind === "advice") return <ResultScreen {...props} />;
    if (page.kind === "card") return <CardScreen {...props} />;
    return <CheckScreen {...props} />;
  }
  return <StepScreen key={place.step} {...props} step={place.step} place={place} changing={page.changing} />;
}
