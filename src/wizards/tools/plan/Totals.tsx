import type { ReactNode } from "react";
import type { Profile } from "../../../domain/profile.ts";
import type { Total } from "../../../domain/tools/planWork.ts";
import { numberText } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { besideOf } from "../paths.ts";
import type { Plan } from "./plan.ts";
import { eurosText, hoursText, meansTexts, unknownTexts } from "./say.ts";

interface TotalsProps {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly words: Words;
  readonly base: string;
}

/** All steps together in hours and euros, how sure that is, what is left out, and how it compares with what there is. */
export function Totals({ plan, profile, words, base }: TotalsProps): ReactNode {
  const { hours, euros, hoursInEuros, unknown } = plan.work;
  const row = (key: "ownHours" | "money" | "worth", total: Total | undefined, say: typeof hoursText) => ({
    key,
    cells: [words.t(`words.plan.${key}`), say(words, total?.likely), say(words, total?.outer)],
  });
  return (
    <>
      <DataTable
        caption={words.t("words.plan.totalCaption")}
        captionHidden
        head={["what", "likely", "outer"].map((column) => words.t(`words.plan.totals.${column}`))}
        rows={[row("ownHours", hours, hoursText), row("money", euros, eurosText), row("worth", hoursInEuros, eurosText)]}
      />
      <Paragraph>{words.t("words.plan.howSure")}</Paragraph>
      <Paragraph small>{words.t("words.plan.hourCost", { euros: numberText(profile.tools.plan.hourCost, words.lang) })}</Paragraph>
      {unknown.length > 0 && (
        <Notice tone="caution" title={words.t("words.plan.leftOut")}>
          <List items={unknownTexts(words, plan.steps, unknown)} />
        </Notice>
      )}
      <MeansHeld plan={plan} words={words} base={base} />
    </>
  );
}

function MeansHeld({ plan, words, base }: Omit<TotalsProps, "profile">): ReactNode {
  const said = meansTexts(words, plan);
  const isShort = plan.hours?.means === "short" || plan.euros?.means === "short";
  const link = <Link href={besideOf(base, "twice/resourceFit")}>{words.t("words.plan.means.link")}</Link>;
  if (said.length === 0)
    return (
      <Paragraph>
        {words.t("words.plan.means.none")} {link}
      </Paragraph>
    );
  return (
    <Notice tone={isShort ? "caution" : "info"} title={words.t("words.plan.means.title")}>
      {said.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Paragraph>{link}</Paragraph>
    </Notice>
  );
}
