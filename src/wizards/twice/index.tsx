import { lazy, useEffect, useMemo, useState, type ReactNode } from "react";
import type { RowId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import type { WizardProps } from "../props.ts";
import { askedIn } from "./asked.ts";
import { pageOf } from "./paths.ts";
import { useLeft } from "./step/left.ts";
import { RowScreen } from "./step/RowScreen.tsx";
import { StepScreen } from "./step/StepScreen.tsx";
import { TasksScreen } from "./tasks/TasksScreen.tsx";
import { useAssessment } from "./useAssessment.ts";
import { namespaces } from "./words.ts";

// What comes after the questions is loaded when somebody goes there.
const FindingsScreen = lazy(() => import("./findings/FindingsScreen.tsx"));
const PreviewScreen = lazy(() => import("./preview/PreviewScreen.tsx"));
const SelfTestScreen = lazy(() => import("./selftest/SelfTestScreen.tsx"));
const CalendarScreen = lazy(() => import("./calendar/CalendarScreen.tsx"));
const SaveScreen = lazy(() => import("./save/SaveScreen.tsx"));
const BlankScreen = lazy(() => import("./blank/BlankScreen.tsx"));
const OverviewScreen = lazy(() => import("./blank/OverviewScreen.tsx"));
const CheckScreen = lazy(() => import("./check/CheckScreen.tsx"));

/** Every page of Twice for one case. The order is free: any question that is shown may open. */
export default function TwiceRoutes(props: WizardProps): ReactNode {
  const { session, base, path, navigate } = props;
  const { lang } = useWords(...namespaces);
  const page = useMemo(() => pageOf(path), [path]);
  const { assessment } = useAssessment(session);
  const [arriveAt, setArriveAt] = useState<RowId>();
  const left = useLeft(page);

  useEffect(() => {
    if (lang === "en") void import("./english.ts");
  }, [lang]);
  const step = page.kind === "step" || page.kind === "row" ? page.step : undefined;
  const isShown = step === undefined || assessment.shown.includes(step);
  useEffect(() => {
    if (!isShown) navigate(base, { replace: true });
  }, [isShown, base, navigate]);
  if (!isShown) return null;

  switch (page.kind) {
    case "step":
      return <StepScreen key={page.step} {...props} step={page.step} from={page.from} left={left} arriveAt={arriveAt} />;
    case "row":
      return <RowScreen key={path} {...props} table={askedIn(page.step)[0] ?? ""} row={page.row} onLeave={setArriveAt} />;
    case "findings":
      return <FindingsScreen {...props} />;
    case "framework":
      return <PreviewScreen {...props} chapter={page.chapter} />;
    case "selfTest":
      return <SelfTestScreen {...props} />;
    case "calendar":
      return <CalendarScreen {...props} />;
    case "save":
      return <SaveScreen {...props} />;
    case "questionnaire":
      return <BlankScreen {...props} />;
    case "overview":
      return <OverviewScreen {...props} />;
    case "check":
      return <CheckScreen {...props} />;
    default:
      return <TasksScreen {...props} />;
  }
}
