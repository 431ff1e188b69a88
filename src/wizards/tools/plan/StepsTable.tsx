import type { ReactNode } from "react";
import type { Words } from "../../../i18n/types.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { besideOf, pathOfStep } from "../paths.ts";
import type { PlanStep } from "../steps.ts";
import { timesOf, type Plan } from "./plan.ts";
import { eurosText, formText, hoursText, partsText, peopleText, stepName, whenText } from "./say.ts";

const columns = ["step", "form", "hours", "euros"] as const;

/** Each step with its form and what it takes. The step leads to its row in Twice, the form to where it is chosen. */
export function StepsTable({ plan, words, base }: { readonly plan: Plan; readonly words: Words; readonly base: string }): ReactNode {
  return (
    <DataTable
      caption={words.t("words.plan.stepsCaption")}
      captionHidden
      head={columns.map((column) => words.t(`words.plan.columns.${column}`))}
      rows={plan.steps.map((step) => ({ key: step.id, cells: cellsOf(step, plan, words, base) }))}
    />
  );
}

function cellsOf(step: PlanStep, { work }: Plan, words: Words, base: string): readonly ReactNode[] {
  const own = work.steps.find(({ id }) => id === step.id);
  const form = formText(step);
  const href = `${base}/${pathOfStep(step.id)}`;
  const times = timesOf(step);
  const isKnown = own !== undefined && !own.unknown.includes("form");
  return [
    <>
      <Link href={besideOf(base, `twice/steps/${step.id}`)}>{stepName(words, step)}</Link>
      <Small>{whenText(words, step) ?? words.t("words.plan.noDays")}</Small>
      {times > 1 && <Small>{words.t("words.plan.times", { count: times })}</Small>}
    </>,
    form === undefined ? (
      <Link key="form" href={href}>
        {words.t("words.plan.choose")} <span className="think-visually-hidden">{stepName(words, step)}</span>
      </Link>
    ) : (
      <>
        <Link href={href} lang="nl">
          {form}
        </Link>
        {own?.people && <Small>{words.t("words.plan.peopleOf", { people: peopleText(words, own) })}</Small>}
      </>
    ),
    isKnown ? (
      <>
        {hoursText(words, own.hours)}
        <Small>{partsText(words, own)}</Small>
      </>
    ) : (
      words.t("words.plan.notKnown")
    ),
    isKnown ? eurosText(words, own.euros) : words.t("words.plan.notKnown"),
  ];
}

const Small = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <span className="think-small think-soft think-under">{children}</span>
);
