import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { RowId } from "../../engine/types.ts";
import { useWords } from "../../i18n/index.ts";
import type { WizardProps } from "../props.ts";
import { useSession } from "../useSession.ts";
import { OverviewScreen } from "./overview/OverviewScreen.tsx";
import { loose, pageOf } from "./paths.ts";
import { StepScreen } from "./results/StepScreen.tsx";
import { stepOf } from "./steps.ts";
import { namespaces } from "./words.ts";

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
  if (!isThere) return null;

  const compared = row !== undefined && ticked?.row === row ? ticked.forms : none;
  switch (page.kind) {
    case "step":
      return <StepScreen key={page.row} {...props} row={page.row} compared={compared} onCompare={onCompare} />;
    default:
      return <OverviewScreen {...props} />;
  }
}
