import { useState, type ReactNode } from "react";
import type { Latest } from "../../../domain/tools/planBack.ts";
import type { Session } from "../../../dossier/api.ts";
import type { IsoDate, RowId } from "../../../engine/types.ts";
import { longDate } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { useRole } from "../../useSession.ts";
import { besideOf } from "../paths.ts";
import type { PlanStep } from "../steps.ts";
import { dayIn, type Plan } from "./plan.ts";
import { backTexts, beforeText, lateText } from "./sayBack.ts";
import { periodText, stepName, whenText } from "./say.ts";
import { daysIn, hasDays, writeDays, type Days } from "./takeOver.ts";

interface BackPlanningProps {
  readonly plan: Plan;
  readonly session: Session;
  readonly words: Words;
  readonly base: string;
  readonly today: IsoDate;
  readonly onPressed: () => void;
}
interface Taken {
  readonly before: ReadonlyMap<RowId, Days>;
  readonly names: string;
}

/** When each step must be at the latest, beside when it is now, with a press to take that over and one to undo it. */
export function BackPlanning({ plan, session, words, base, today, onPressed }: BackPlanningProps): ReactNode {
  const role = useRole(session);
  const [taken, setTaken] = useState<Taken>();
  const { back, decision, steps } = plan;
  if (back === undefined || decision === undefined)
    return (
      <>
        <Paragraph>{words.t("words.plan.back.none")}</Paragraph>
        <Paragraph>
          <Link href={besideOf(base, decision === undefined ? "twice/decisionDate" : "twice/steps")}>
            {words.t(decision === undefined ? "words.plan.back.link" : "words.plan.addSteps")}
          </Link>
        </Paragraph>
      </>
    );
  const pairs = back.latest.flatMap((latest) => {
    const step = steps.find(({ id }) => id === latest.id);
    return step ? [{ latest, step }] : [];
  });
  const open = pairs.filter(({ latest, step }) => !hasDays(step.cells, latest));
  const take = (wanted: typeof pairs) => {
    const before = writeDays(session, new Map(wanted.map(({ latest }) => [latest.id, daysIn(latest)])));
    setTaken({ before, names: wanted.map(({ step }) => stepName(words, step)).join("; ") });
    onPressed();
  };
  return (
    <>
      {backTexts(words, plan).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {back.late > 0 && (
        <Notice tone="caution">
          <Paragraph>{lateText(words, back)}</Paragraph>
        </Notice>
      )}
      <DataTable
        caption={words.t("words.plan.back.caption")}
        captionHidden
        head={["step", "now", "latest", "act"].map((column) => words.t(`words.plan.back.columns.${column}`))}
        rows={pairs.map(({ latest, step }) => ({
          key: step.id,
          cells: [
            stepName(words, step),
            <NowText key="now" step={step} words={words} />,
            <LatestText key="latest" latest={latest} words={words} today={today} />,
            hasDays(step.cells, latest) ? (
              words.t("words.plan.back.same")
            ) : role === "reader" ? (
              ""
            ) : (
              <Button onClick={() => take([{ latest, step }])}>
                {words.t("words.plan.back.use")} <span className="think-visually-hidden">{stepName(words, step)}</span>
              </Button>
            ),
          ],
        }))}
      />
      {role === "writer" && open.length > 1 && (
        <ButtonGroup>
          <Button onClick={() => take(open)}>{words.t("words.plan.back.useAll")}</Button>
        </ButtonGroup>
      )}
      {taken && (
        <Notice tone="ok" live>
          <Paragraph>{words.t("words.plan.back.used", { steps: taken.names })}</Paragraph>
          <Button
            onClick={() => {
              writeDays(session, taken.before);
              setTaken(undefined);
              onPressed();
            }}
          >
            {words.t("words.plan.back.undo")}
          </Button>
        </Notice>
      )}
    </>
  );
}

function NowText({ step, words }: { readonly step: PlanStep; readonly words: Words }): ReactNode {
  const invite = dayIn(step.cells["inviteBy"]);
  return (
    <>
      {whenText(words, step) ?? words.t("words.plan.noDays")}
      {invite !== undefined && (
        <span className="think-small think-soft think-under">
          {words.t("words.plan.back.invite", { on: longDate(invite, words.lang) })}
        </span>
      )}
    </>
  );
}

function LatestText({ latest, words, today }: { readonly latest: Latest; readonly words: Words; readonly today: IsoDate }): ReactNode {
  return (
    <>
      {periodText(words, latest.from, latest.to)}
      <span className="think-small think-soft think-under">{beforeText(words, latest)}</span>
      {latest.prepareFrom < today && <span className="think-small think-under">{words.t("words.plan.back.past")}</span>}
    </>
  );
}
