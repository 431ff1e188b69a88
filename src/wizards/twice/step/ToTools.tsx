import type { ReactNode } from "react";
import { newRow } from "../../../engine/rows.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { namespaces } from "../words.ts";

/** The way to the forms that fit a step, or to the forms for all steps. */
export function ToTools({ base, row = newRow }: { readonly base: string; readonly row?: RowId }): ReactNode {
  const words = useWords(...namespaces);
  const tools = base.replace(/\/twice$/, "/tools");
  return (
    <Panel title={words.t("words.step.form")} level={2}>
      <Paragraph>{words.t("words.step.formHelp")}</Paragraph>
      <p className="utrecht-paragraph">
        <Link href={row === newRow ? tools : `${tools}/${row}`}>{words.t("words.step.toTools")}</Link>
      </p>
    </Panel>
  );
}
