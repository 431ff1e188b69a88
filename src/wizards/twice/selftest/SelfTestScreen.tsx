import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import type { Tone } from "../../../ui/notice/Notice.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import { Tag } from "../../../ui/tag/Tag.tsx";
import type { Outcome } from "../../../domain/twice/selfTest.ts";
import type { WizardProps } from "../../props.ts";
import { pathOfStep } from "../paths.ts";
import { known, useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { linesOf, sumOf, type Line, type Repair } from "./lines.ts";
import { selfTest } from "./selfTest.ts";

const tones: Readonly<Record<Outcome, Tone>> = { met: "ok", lacking: "caution", open: "tip" };

/** The framework beside ten criteria of councils: what is in order, what is not, and where that is repaired. */
export default function SelfTestScreen({ session, base, Frame }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const { assessment } = useAssessment(session);
  const judged = selfTest(assessment.route.answers, known);
  const say = (key: string) => words.t(`words.selfTest.${key}`);
  const linkTo = (repair: Repair) => {
    if ("step" in repair)
      return {
        href: `${base}/${pathOfStep(repair.step)}`,
        label: words.t("words.selfTest.repair", { question: words.t(`questions.${repair.question}.short`) }),
      };
    if ("route" in repair) return { href: base, label: say("toRoute") };
    return { href: base.replace(/\/twice$/, "/consistent"), label: say("toConsistent") };
  };
  const item = ({ text, repair }: Line) => {
    const { href, label } = linkTo(repair);
    return (
      <li key={text} className="utrecht-unordered-list__item">
        {text} <Link href={href}>{label}</Link>
      </li>
    );
  };
  return (
    <Frame kind="hub" wizard="twice" title={say("title")} back={{ href: base }}>
      <Heading level={1}>{say("title")}</Heading>
      <p className="utrecht-paragraph">{say("intro")}</p>
      <p className="utrecht-paragraph">
        <strong>{sumOf(judged, words)}</strong>
      </p>
      <DataTable
        caption={say("caption")}
        captionHidden
        head={[say("criterion"), say("outcome"), say("missing")]}
        rows={linesOf(judged, words, assessment.route.shown).map(({ id, name, asks, outcome, said, lines }) => ({
          key: id,
          cells: [
            <>
              {name}
              <span className="think-source">{asks}</span>
            </>,
            <Tag key="outcome" tone={tones[outcome]}>
              {said}
            </Tag>,
            lines.length > 0 ? <ul className="utrecht-unordered-list">{lines.map(item)}</ul> : say("nothing"),
          ],
        }))}
      />
    </Frame>
  );
}
