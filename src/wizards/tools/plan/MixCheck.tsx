import type { ReactNode } from "react";
import type { Words } from "../../../i18n/types.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { mixSentence } from "../sentences.ts";
import type { Plan } from "./plan.ts";
import { mixAbout } from "./say.ts";

/** What is lopsided in all steps together, with the steps it is about. */
export function MixCheck({ plan, words }: { readonly plan: Plan; readonly words: Words }): ReactNode {
  if (!plan.steps.some(({ chosen }) => chosen && "form" in chosen)) return <Paragraph>{words.t("words.plan.mixEmpty")}</Paragraph>;
  if (plan.mix.length === 0) return <Paragraph>{words.t("words.plan.mixGood")}</Paragraph>;
  return plan.mix.map((finding) => (
    <Notice key={finding.rule + (finding.group ?? "")} tone="caution">
      <Paragraph>{mixSentence(words, finding)}</Paragraph>
      <Paragraph small>{mixAbout(words, plan, finding.steps)}</Paragraph>
    </Notice>
  ));
}
