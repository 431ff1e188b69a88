import { useEffect, useState, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { Heading } from "../../ui/heading/Heading.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import type { WizardPageProps } from "../props.ts";
import { CalibrationForm } from "./CalibrationForm.tsx";
import { calibrationCases, comparePlacing, readPlacings, suggestedCases, type CalibrationCase, type Placing } from "./calibration.ts";
import { standardProfile } from "./definition.ts";
import "./firstWords.ts";
import { positionOf, shortOf, labelOf } from "../shared/answerWords.ts";
import "./resultWords.ts";
import { rungName } from "../shared/rungNames.ts";
import { weightName } from "./sentences.ts";
import { namespaces } from "./words.ts";

const key = "calibration";
const wanted = 3;

/** Place three cases that everyone places, and see where you differ from the reference. */
export default function CalibrationPage({ shelf, Frame }: WizardPageProps): ReactNode {
  const words = useWords(...namespaces);
  const [placings, setPlacings] = useState<Readonly<Record<string, Placing>>>({});
  const [current, setCurrent] = useState<CalibrationCase>();
  const [again, setAgain] = useState(false);
  useEffect(() => {
    let here = true;
    void shelf.kept(key).then((kept) => here && setPlacings(readPlacings(kept)));
    return () => {
      here = false;
    };
  }, [shelf]);
  useEffect(() => {
    const heading = current && document.querySelector<HTMLElement>("#ijkzaak");
    heading?.focus();
  }, [current, again]);

  const place = (entry: CalibrationCase, placing: Placing) => {
    const next = { ...placings, [entry.id]: placing };
    setPlacings(next);
    setAgain(false);
    void shelf.keep(key, next);
  };
  const open = (entry: CalibrationCase) => {
    setCurrent(entry);
    setAgain(false);
  };
  const suggested = suggestedCases(standardProfile).map(({ id }) => id);
  const done = Object.keys(placings).length;
  const placing = current && !again ? placings[current.id] : undefined;
  return (
    <Frame kind="hub" title={words.t("words.calibration.title")}>
      <Heading level={1}>{words.t("words.calibration.title")}</Heading>
      <p className="utrecht-paragraph">{words.t("words.calibration.intro")}</p>
      <p className="utrecht-paragraph">{words.t("words.calibration.done", { count: done, wanted })}</p>
      {current && (
        <section aria-labelledby="ijkzaak" className="think-part">
          <h2 id="ijkzaak" tabIndex={-1} className="utrecht-heading-2">
            {current.title}
          </h2>
          <p className="utrecht-paragraph">{current.situation}</p>
          {placing ? (
            <>
              <Difference entry={current} placing={placing} />
              <ButtonGroup>
                <Button onClick={() => setAgain(true)}>{words.t("words.calibration.again")}</Button>
              </ButtonGroup>
            </>
          ) : (
            <CalibrationForm key={`${current.id}${String(again)}`} onPlaced={(given) => place(current, given)} />
          )}
        </section>
      )}
      <Heading level={2}>{words.t("words.calibration.choose")}</Heading>
      <ul className="think-rows">
        {calibrationCases.map((entry) => (
          <li key={entry.id}>
            <span>
              {entry.title}
              {suggested.includes(entry.id) && ` (${words.t("words.calibration.suggested")})`}
              {placings[entry.id] && ` (${words.t("words.calibration.placed")})`}
            </span>
            <Button onClick={() => open(entry)} aria-label={words.t("words.calibration.openName", { title: entry.title })}>
              {words.t(placings[entry.id] ? "words.calibration.look" : "words.calibration.open")}
            </Button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function Difference({ entry, placing }: { readonly entry: CalibrationCase; readonly placing: Placing }): ReactNode {
  const words = useWords(...namespaces);
  const { sliders, room, own, reference } = comparePlacing(entry, placing, standardProfile);
  const outcome = (one: typeof own) =>
    words.t("words.calibration.outcome", {
      weight: weightName(words, one.weightClass, standardProfile),
      rung: rungName(words, one.rung, standardProfile),
    });
  return (
    <>
      <DataTable
        caption={words.t("words.calibration.caption")}
        head={["question", "own", "reference", "difference"].map((column) => words.t(`words.calibration.${column}`))}
        rows={[
          ...sliders.map((one) => ({
            key: one.slider,
            marked: one.talkAbout,
            cells: [
              shortOf(words, one.slider),
              positionOf(words, one.slider, one.own),
              positionOf(words, one.slider, one.reference),
              words.t(
                one.difference === 0 ? "words.calibration.same" : one.talkAbout ? "words.calibration.talk" : "words.calibration.steps",
                { count: Math.abs(one.difference) },
              ),
            ],
          })),
          {
            key: "room",
            cells: [
              shortOf(words, "room"),
              labelOf(words, "room", room.own),
              labelOf(words, "room", room.reference),
              words.t(room.own === room.reference ? "words.calibration.same" : "words.calibration.other"),
            ],
          },
          {
            key: "outcome",
            cells: [
              words.t("words.calibration.result"),
              outcome(own),
              outcome(reference),
              words.t(
                own.rung === reference.rung && own.weightClass === reference.weightClass
                  ? "words.calibration.same"
                  : "words.calibration.other",
              ),
            ],
          },
        ]}
      />
    </>
  );
}
