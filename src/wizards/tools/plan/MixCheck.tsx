import type { ReactNode } from "react";
import type { Words } from "../../../i18n/types.ts";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { mixSentence } from "../sentences.ts";
import type { Plan } from "./plan.ts";
import { stepName } from "./say.ts";

/** What is lopsided in all steps together, with the steps it is about. */
export function MixCheck({ plan, words }: { readonly plan: Plan; readonly words: Words }): ReactNode {
  if (!plan.steps.some(({ chosen }) => chosen && "form" in chosen)) return <Paragraph>{words.t("words.plan.mixEmpty")}</Paragraph>;
  if (plan.mix.length === 0) return <Paragraph>{words.t("words.plan.mixGood")}</Paragraph>;
  return plan.mix.map((finding) => (
    <Notice key={finding.rule + (finding.group ?? "")} tone="caution">
      <Paragraph>{mixSentence(words, finding)}</Paragraph>
      <Paragraph small>{aboutText(words, plan, finding.steps)}</Paragraph>
    </Notice>
  ));
}

/** "Gaat over: 1 Inloop; 2 Atelier". */
export const aboutText = (words: Words, { steps }: Plan, ids: readonly string[]): string =>
  words.t("words.plan.mixAbout", {
    steps: steps
      .filter(({ id }) => ids.includes(id))
      .map((step) => stepName(words, step))
      .join("; "),
  });
