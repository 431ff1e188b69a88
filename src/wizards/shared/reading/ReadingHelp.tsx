import { useEffect, useMemo, useState, type ReactNode } from "react";
import plainWords from "../../../../content/plainWords.yaml";
import { readingOf } from "../../../domain/reading.ts";
import type { Words } from "../../../i18n/types.ts";
import { Details } from "../../../ui/details/Details.tsx";
import { useLaterWords } from "../../../ui/laterWords.ts";

interface ReadingProps {
  /** What is typed now. */
  readonly text: string;
  /** Words in which the interface is found as well (`app`). */
  readonly words: Words;
}

/** How a text reads and what can be easier in it. Advice only: it keeps nobody from going on. */
export default function ReadingHelp({ text, words }: ReadingProps): ReactNode {
  useLaterWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={words.t("ui.reading.open")} onToggle={setOpen}>
      {isOpen && <Outcome text={text} words={words} />}
    </Details>
  );
}

const mostSentences = 3;

function Outcome({ text, words }: ReadingProps): ReactNode {
  const calm = useCalm(text);
  const { level, long, difficult } = useMemo(() => readingOf(calm, plainWords), [calm]);
  // What people type is Dutch, whatever the language of the screen.
  const lang = words.lang === "nl" ? undefined : "nl";
  return (
    <div className="think-stack">
      <output className="utrecht-paragraph">{words.t(`ui.reading.level.${level}`)}</output>
      {long.length > 0 && (
        <div>
          <p className="utrecht-paragraph">{words.t("ui.reading.long", { count: long.length })}</p>
          <ul className="utrecht-unordered-list">
            {long.slice(0, mostSentences).map(({ sentence, words: count }, at) => (
              <li key={at} className="utrecht-unordered-list__item">
                <q lang={lang}>{sentence}</q> {words.t("ui.reading.words", { count })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {difficult.length > 0 && (
        <div>
          <p className="utrecht-paragraph">{words.t("ui.reading.difficult")}</p>
          <ul className="utrecht-unordered-list">
            {difficult.map(({ word, plain }) => (
              <li key={word} className="utrecht-unordered-list__item">
                {words.t("ui.reading.instead", { word, plain })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {level !== "short" && long.length === 0 && difficult.length === 0 && (
        <p className="utrecht-paragraph">{words.t("ui.reading.fine")}</p>
      )}
      <p className="utrecht-paragraph">{words.t("ui.reading.advice")}</p>
    </div>
  );
}

const pause = 800;

/** The text as it was when the typing paused. */
function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
