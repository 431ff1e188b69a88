import { lazy, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { RowId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import type { WizardProps } from "../props.ts";
import { useSession } from "../useSession.ts";
import { OverviewScreen } from "./overview/OverviewScreen.tsx";
import { loose, pageOf, type Page } from "./paths.ts";
import { StepScreen } from "./results/StepScreen.tsx";
import { stepOf } from "./steps.ts";
import { namespaces } from "./words.ts";

// What comes after a list is loaded when somebody goes there.
const WhyScreen = lazy(() => import("./why/WhyScreen.tsx"));
const CompareScreen = lazy(() => import("./compare/CompareScreen.tsx"));
const BrowseScreen = lazy(() => import("./browse/BrowseScreen.tsx"));
const CardScreen = lazy(() => import("./card/CardScreen.tsx"));
const PlanScreen = lazy(() => import("./plan/PlanScreen.tsx"));
const SaveScreen = lazy(() => import("./documents/SaveScreen.tsx"));

/** How many forms fit beside each other. */
const mostCompared = 3;
const none: readonly string[] = [];

/** Every page of Tools for one case. */
export default function ToolsRoutes(props: WizardProps): ReactNode {
  const { session, base, path, navigate } = props;
  const { lang } = useWords(...namespaces);
  const { answers } = useSession(session);
  const page = useMemo(() => pageOf(path), [path]);
  const row = "row" in page ? page.row : undefined;
  const [ticked, setTicked] = useState<{ readonly row: RowId; readonly forms: readonly string[] }>();

  useEffect(() => {
    if (lang === "en") void import("./english.ts");
  }, [lang]);
  const isThere = row === undefined || row === loose || stepOf(answers, row) !== undefined;
  useEffect(() => {
    if (!isThere) navigate(base, { replace: true });
  }, [isThere, base, navigate]);
  const onCompare = useCallback(
    (form: string, isCompared: boolean) =>
      setTicked((before) => {
        const others = before && before.row === row ? before.forms.filter((one) => one !== form) : [];
        // The one that was ticked first makes room.
        return row === undefined ? before : { row, forms: isCompared ? [...others, form].slice(-mostCompared) : others };
      }),
    [row],
  );
  const from = useCameFrom(page, path);
  if (!isThere) return null;

  const compared = row !== undefined && ticked?.row === row ? ticked.forms : none;
  switch (page.kind) {
    case "step":
      return <StepScreen key={page.row} {...props} row={page.row} compared={compared} onCompare={onCompare} />;
    case "why":
      return <WhyScreen key={path} {...props} row={page.row} form={page.form} />;
    case "compare":
      return <CompareScreen key={path} {...props} row={page.row} forms={page.forms} />;
    case "all":
      return <BrowseScreen key={page.row} {...props} row={page.row} />;
    case "card":
      return <CardScreen key={page.form} {...props} form={page.form} from={from} />;
    case "plan":
      return <PlanScreen {...props} />;
    case "save":
      return <SaveScreen {...props} />;
    default:
      return <OverviewScreen {...props} />;
  }
}

/** The page about a step that was open before this card. */
function useCameFrom(page: Page, path: string): { readonly row: RowId; readonly path: string } | undefined {
  const [from, setFrom] = useState<{ readonly row: RowId; readonly path: string }>();
  if ("row" in page && from?.path !== path) setFrom({ row: page.row, path });
  else if (page.kind === "overview" && from) setFrom(undefined);
  return from;
}
