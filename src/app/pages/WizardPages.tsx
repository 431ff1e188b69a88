import { lazy, type ReactNode } from "react";
import { useApp } from "../context.ts";
import { PageFrame } from "../frame/PageFrame.tsx";

const ComparePage = lazy(() => import("../../wizards/consistent/ComparePage.tsx"));
const CalibrationPage = lazy(() => import("../../wizards/consistent/CalibrationPage.tsx"));

/** Comparing the cases on this device; `id` is the case that the others are held against. */
export function CompareRoute({ id }: { readonly id: string | undefined }): ReactNode {
  return <ComparePage {...usePageProps()} id={id} />;
}

/** Placing calibration cases. */
export function CalibrationRoute(): ReactNode {
  return <CalibrationPage {...usePageProps()} />;
}

function usePageProps() {
  const { shelf, navigate, saveFile, effects } = useApp();
  return { shelf, navigate, saveFile, now: effects.now, Frame: PageFrame };
}
