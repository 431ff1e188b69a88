import { memo, useState, type ReactNode } from "react";
import catalogue from "../../../../content/catalogue.yaml?filters";
import type { Method } from "../../../domain/tools/method.ts";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole, useSession } from "../../useSession.ts";
import { familiesInOrder, familyName } from "../catalogue.ts";
import { Filters } from "../filters/Filters.tsx";
import { useBriefs } from "../forms/briefs.ts";
import { formsWith } from "../forms/find.ts";
import { pathOfStep } from "../paths.ts";
import { useAnnounced } from "../results/useAnnounced.ts";
import { stepHead } from "../stepHead.ts";
import { stepOf } from "../steps.ts";
import { isAsked, useFound } from "../useFound.ts";
import { namespaces } from "../words.ts";
import { Family } from "./Family.tsx";
import { FormLine } from "./FormLine.tsx";
import "../results/results.css";

const byFamily: ReadonlyMap<string, readonly Method[]> = new Map(
  familiesInOrder.map((family) => [family, catalogue.methods.filter((method) => method.family === family)]),
);

/** The whole catalogue by family, each form with its score or why it drops out, and found by words. */
export default function BrowseScreen({ session, base, Frame, row }: WizardProps & { readonly row: RowId }): ReactNode {
  const words = useWords(...namespaces);
  const { answers } = useSession(session);
  const readOnly = useRole(session) === "reader";
  const { wish, recommendation } = useFound(session, row);
  const step = stepOf(answers, row);
  const head = stepHead(words, answers, step);
  const title = step ? words.t("words.browse.titleFor", { number: step.number }) : words.t("words.browse.title");
  return (
    <Frame kind="hub" wizard="tools" title={title} back={{ href: `${base}/${pathOfStep(row)}`, label: head.title }}>
      <div className="think-lead">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{words.t("words.browse.lead", { count: catalogue.methods.length })}</Paragraph>
      </div>
      <div className="think-find">
        <Filters session={session} row={row} base={base} wish={wish} readOnly={readOnly} />
        <AllForms recommendation={recommendation} base={base} row={row} />
      </div>
    </Frame>
  );
}

interface AllFormsProps {
  readonly recommendation: Recommendation;
  readonly base: string;
  readonly row: RowId;
}

const AllForms = memo(function AllForms({ recommendation, base, row }: AllFormsProps): ReactNode {
  const words = useWords(...namespaces);
  const briefs = useBriefs();
  const [typed, setTyped] = useState("");
  const isSearching = typed.trim() !== "";
  const found = formsWith(typed, (id) => briefs[id]?.summary ?? "");
  const foundText = words.t("words.search.found", { count: found.length });
  const fitText = isAsked(recommendation) ? words.t("words.results.count", { count: recommendation.offered.length }) : "";
  const told = useAnnounced(isSearching ? foundText : fitText);
  return (
    <div className="think-stack">
      <Heading level={2} id="vormen" tabIndex={-1}>
        {words.t("words.browse.forms")}
      </Heading>
      <output className="think-visually-hidden">{told}</output>
      <TextField id="zoek" label={words.t("words.browse.search")} optional value={typed} onChange={setTyped} />

      <Paragraph>{isSearching ? foundText : fitText || words.t("words.results.needBoth")}</Paragraph>
      {isSearching ? (
        <ul className="think-formlist">
          {found.map((method) => (
            <li key={method.id}>
              <FormLine method={method} recommendation={recommendation} summary={briefs[method.id]?.summary} base={base} row={row} />
            </li>
          ))}
        </ul>
      ) : (
        familiesInOrder.map((family) => (
          <Family
            key={family}
            name={familyName(words, family)}
            methods={byFamily.get(family) ?? []}
            {...{ recommendation, briefs, base, row }}
          />
        ))
      )}
    </div>
  );
});
