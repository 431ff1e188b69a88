import { useEffect, useMemo, useRef } from "react";
import type { StepId } from "../../../engine/types.ts";
import type { Page } from "../paths.ts";

/** What was left behind in this sitting: only there it may be said that something is missing. */
export interface Left {
  readonly has: (step: StepId) => boolean;
}

/** Notes every step that was left; whoever looked at the findings or the check knows of all of them. */
export function useLeft(page: Page): Left {
  const seen = useRef<{ readonly steps: Set<StepId>; last: StepId | undefined; all: boolean }>({
    steps: new Set(),
    last: undefined,
    all: false,
  });
  const now = page.kind === "step" || page.kind === "row" ? page.step : undefined;
  useEffect(() => {
    const { current } = seen;
    if (current.last !== undefined && current.last !== now) current.steps.add(current.last);
    if (page.kind === "findings" || page.kind === "check") current.all = true;
    current.last = now;
  }, [now, page.kind]);
  return useMemo(() => ({ has: (step) => seen.current.all || seen.current.steps.has(step) }), []);
}
