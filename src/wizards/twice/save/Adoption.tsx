import { useRef, useState, type ReactNode, type SubmitEvent } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Question } from "../../../engine/types.ts";
import { longDate } from "../../../i18n/format.ts";
import type { Words } from "../../../i18n/types.ts";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { Details } from "../../../ui/details/Details.tsx";
import { SelectField } from "../../../ui/field/SelectField.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Field as DateField } from "../../../ui/question/date/Field.tsx";
import { parse } from "../../../ui/question/date/parse.ts";
import { useRole } from "../../useSession.ts";
import { openStops, type Assessment } from "../findings.ts";
import { questionOf } from "../framework/input.ts";

export interface AdoptionProps {
  readonly session: Session;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly words: Words;
}

/** Where somebody says that the framework was adopted, on which day and by whom; and takes that back. */
export function Adoption({ session, dossier, assessment, words }: AdoptionProps): ReactNode {
  const isWriter = useRole(session) === "writer";
  const place = useRef<HTMLDivElement>(null);
  const { adopted } = dossier;
  const isStopped = openStops(assessment).length > 0;
  const put = (what: Dossier["adopted"]) => {
    session.apply({ kind: "adopted", adopted: what });
    // What was pressed is gone; the summary says how it stands now.
    place.current?.querySelector("summary")?.focus();
  };
  const summary = adopted
    ? words.t("words.save.adoption.settled", {
        on: longDate(adopted.on, words.lang),
        who: words.t(`words.framework.body.${adopted.by}`),
      })
    : words.t("words.save.adoption.title");
  return (
    <div ref={place}>
      <Details summary={summary}>
        <div className="think-stack">
          {isStopped && (
            <Notice tone="caution">
              <p className="utrecht-paragraph">{words.t("words.save.adoption.stop", { stamp: words.t("words.framework.status.stop") })}</p>
            </Notice>
          )}
          {!adopted && <p className="utrecht-paragraph">{words.t("words.save.adoption.intro")}</p>}
          {isWriter && !adopted && <Form dossier={dossier} words={words} onRecord={put} />}
          {isWriter && adopted && (
            <ButtonGroup>
              <Button onClick={() => put(undefined)}>{words.t("words.save.adoption.undo")}</Button>
            </ButtonGroup>
          )}
        </div>
      </Details>
    </div>
  );
}

const day: Extract<Question, { kind: "date" }> = { id: "adoptedOn", kind: "date", sources: [] };
const body = questionOf("decisionBody");
const bodies = body.kind === "single" ? body.options : [];

interface FormProps extends Pick<AdoptionProps, "dossier" | "words"> {
  readonly onRecord: (adopted: NonNullable<Dossier["adopted"]>) => void;
}

function Form({ dossier, words, onRecord }: FormProps): ReactNode {
  const decides = dossier.answers["decisionBody"];
  const [by, choose] = useState(decides?.kind === "single" ? decides.option : "");
  const [isTried, setTried] = useState(false);
  const [dayError, setDayError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);

  const record = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const part = (name: string) => typed.get(`adopted-on.${name}`);
    const read = parse(day, { day: part("day"), month: part("month"), year: part("year") });
    if ("kind" in read && read.kind === "date" && by !== "") return onRecord({ on: read.value, by });
    setTried(true);
    const isDay = "kind" in read;
    setDayError(isDay ? undefined : read.problem === "empty" ? words.t("words.save.adoption.onEmpty") : words.t("ui.problem.notADay"));
    form.current?.querySelector<HTMLElement>(isDay ? "#adopted-by" : "#adopted-on-day")?.focus();
  };
  const ask = { ask: words.t("words.save.adoption.on"), empty: "", optionOf: () => ({ label: "" }), positionOf: () => ({ label: "" }) };
  return (
    <form className="think-stack" ref={form} onSubmit={record} noValidate>
      <DateField
        question={day}
        words={ask}
        id="adopted-on"
        level={undefined}
        description={undefined}
        error={dayError}
        answer={undefined}
        initial={undefined}
        onAnswer={() => undefined}
        shown={{ question: day, words: ask }}
      />
      <SelectField
        id="adopted-by"
        label={words.t("words.save.adoption.by")}
        placeholder={words.t("words.save.adoption.byChoose")}
        error={isTried && by === "" ? words.t("words.save.adoption.byChoose") : undefined}
        value={by}
        onChange={choose}
        options={bodies.map((id) => ({ value: id, label: words.t(`questions.decisionBody.options.${id}.label`) }))}
      />
      <ButtonGroup>
        <Button type="submit">{words.t("words.save.adoption.record")}</Button>
      </ButtonGroup>
    </form>
  );
}
