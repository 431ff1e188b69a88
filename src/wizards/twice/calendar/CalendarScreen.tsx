import { useState, type ReactNode } from "react";
import { calendarFile } from "../../../exchange/calendar.ts";
import { fileNameOf } from "../../../exchange/fileName.ts";
import { longDate } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { DataTable } from "../../../ui/table/DataTable.tsx";
import type { WizardProps } from "../../props.ts";
import { pathOfRow, pathOfStep } from "../paths.ts";
import { useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { calendarOf, momentsOf, type CalendarMoment, type Undated } from "./events.ts";

/** Every day of the framework in order, as a table and as a file for somebody's own calendar. */
export default function CalendarScreen({ session, base, Frame, saveFile, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const { dossier, assessment } = useAssessment(session);
  const [saved, setSaved] = useState("");
  const say = (key: string) => words.t(`words.calendar.${key}`);
  const { dated, undated } = momentsOf(assessment, words);
  const save = (): void => {
    // Asked again: what is typed on another tab of the case counts as well.
    const text = calendarFile(calendarOf(session.current(), dated, words, now()));
    const name = fileNameOf(dossier.title, say("file"), "ics");
    saveFile(name, new Blob([text], { type: "text/calendar;charset=utf-8" }));
    setSaved(words.t("words.calendar.saved", { name }));
  };
  const where = ({ question, row }: Undated): ReactNode => {
    const short = words.t(`questions.${question}.short`);
    // What the chosen route does not ask has no page of its own.
    if (!assessment.route.shown.includes(question)) return short;
    return <Link href={`${base}/${row === undefined ? pathOfStep(question) : pathOfRow(question, row)}`}>{short}</Link>;
  };
  const when = ({ from, to }: CalendarMoment): string =>
    to !== undefined && to > from
      ? words.t("words.calendar.period", { from: longDate(from, words.lang), to: longDate(to, words.lang) })
      : longDate(from, words.lang);
  return (
    <Frame kind="hub" wizard="twice" title={say("title")} back={{ href: base }}>
      <Heading level={1}>{say("title")}</Heading>
      <p className="utrecht-paragraph">{say("intro")}</p>
      {dated.length === 0 ? (
        <p className="utrecht-paragraph">{say("none")}</p>
      ) : (
        <>
          <DataTable
            caption={say("caption")}
            captionHidden
            head={[say("when"), say("what"), say("question")]}
            rows={dated.map((moment) => ({ key: moment.key, cells: [when(moment), moment.what, where(moment)] }))}
          />
          <p className="utrecht-paragraph think-no-print">
            <Button kind="primary" onClick={save}>
              {say("save")}
            </Button>
          </p>
          <output className="utrecht-paragraph think-no-print">{saved}</output>
          <p className="utrecht-paragraph think-no-print">
            {say("again")} {say("gone")}
          </p>
        </>
      )}
      {undated.length > 0 && (
        <section aria-labelledby="zonder-datum" className="think-part">
          <Heading level={2} id="zonder-datum">
            {say("undated")}
          </Heading>
          <p className="utrecht-paragraph">{say("undatedIntro")}</p>
          <ul className="utrecht-unordered-list">
            {undated.map((moment) => (
              <li key={moment.key} className="utrecht-unordered-list__item">
                {moment.what}. {where(moment)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}
