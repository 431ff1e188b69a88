import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { deviationOf } from "../../../domain/deviation.ts";
import type { Setting } from "../../../domain/ids.ts";
import type { Session } from "../../../dossier/api.ts";
import { isoDay } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { ErrorSummary } from "../../../ui/errors/ErrorSummary.tsx";
import { RadioCards } from "../../../ui/field/RadioCards.tsx";
import { SelectField } from "../../../ui/field/SelectField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { settingPosition } from "../sentences.ts";
import {
  backToProposal,
  choose,
  chosenOf,
  draftOf,
  highestOf,
  keepDraft,
  longestNote,
  reasonIds,
  reasonOf,
  type SettingDraft,
} from "../settings.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

interface EditorProps {
  readonly setting: Setting;
  readonly session: Session;
  readonly assessed: Assessed;
  readonly now: () => Date;
  readonly onErrors: (count: number) => void;
}

/** The heading of a setting, where the focus goes when its editor closes. */
export const settingId = (setting: Setting): string => `stand-${setting}`;

/** Chooses another position. Further than the free step, or past a boundary, asks for a reason from the list and an explanation. */
export function SettingEditor({ setting, session, assessed, now, onErrors }: EditorProps): ReactNode {
  const words = useWords(...namespaces);
  const { dossier, assessment, profile } = assessed;
  const { advice } = assessment;
  const id = useId();
  const chosen = chosenOf(dossier, setting);
  const kept = draftOf(dossier, setting);
  const [isOpen, setOpen] = useState(kept !== undefined);
  const [attempt, setAttempt] = useState(0);
  const opened = useRef(false);
  useEffect(() => {
    if (!isOpen || !opened.current) return;
    opened.current = false;
    document.getElementById(`${id}-choice-0`)?.focus();
  }, [isOpen, id]);
  const reason = reasonOf(dossier, setting);
  const draft: SettingDraft = kept ?? {
    ...(chosen === undefined ? {} : { chosen }),
    reason: reason?.reason ?? "",
    note: reason?.note ?? "",
  };
  const name = words.t(`words.settings.${setting}.name`);
  const deviation = draft.chosen === undefined ? undefined : deviationOf(setting, draft.chosen, advice.approach[setting], advice, profile);
  const errors = attempt === 0 ? [] : errorsOf();

  function errorsOf() {
    if (draft.chosen === undefined) return [{ field: `${id}-choice-0`, message: words.t("words.approach.chooseFirst", { name }) }];
    if (!deviation?.needsReason) return [];
    const length = draft.note.trim().length;
    return [
      ...(draft.reason === "" ? [{ field: `${id}-reason`, message: words.t("words.approach.giveReason") }] : []),
      ...(length === 0 ? [{ field: `${id}-note`, message: words.t("words.approach.giveNote") }] : []),
      ...(length > longestNote
        ? [{ field: `${id}-note`, message: words.t("words.approach.noteTooLong", { most: longestNote, length }) }]
        : []),
    ];
  }
  const messageAt = (field: string) => errors.find((error) => error.field === `${id}-${field}`)?.message;
  const save = () => {
    const wrong = errorsOf().length;
    setAttempt((times) => times + 1);
    onErrors(wrong);
    if (draft.chosen === undefined || wrong > 0) return;
    const explained = deviation?.needsReason ? { reason: { reason: draft.reason, note: draft.note.trim() } } : {};
    choose(session, setting, { chosen: draft.chosen, proposed: advice.approach[setting].low, ...explained }, isoDay(now()));
    finish();
  };
  const finish = () => {
    setOpen(false);
    onErrors(0);
    document.getElementById(settingId(setting))?.focus();
  };
  const open = () => {
    setOpen(true);
    opened.current = true;
  };
  const change = (part: Partial<SettingDraft>) => keepDraft(session, setting, { ...draft, ...part });

  if (!isOpen) {
    return (
      <ButtonGroup>
        <Button onClick={open} aria-label={words.t("words.approach.changeName", { name })}>
          {words.t("words.approach.change")}
        </Button>
        {chosen !== undefined && (
          <Button
            kind="subtle"
            onClick={() => {
              backToProposal(session, setting);
              finish();
            }}
            aria-label={words.t("words.approach.resetName", { name })}
          >
            {words.t("words.approach.reset")}
          </Button>
        )}
      </ButtonGroup>
    );
  }
  const off = deviation?.belowFloor ? "belowFloor" : deviation?.aboveCeiling ? "aboveCeiling" : "farOff";
  return (
    <div className="think-setting__editor">
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <RadioCards
        id={`${id}-choice`}
        legend={words.t("words.approach.choose", { name: name.toLowerCase() })}
        level={undefined}
        value={draft.chosen === undefined ? undefined : String(draft.chosen)}
        onChange={(value) => change({ chosen: Number(value) })}
        options={Array.from({ length: highestOf(setting) }, (_, at) => ({
          value: String(at + 1),
          label: settingPosition(words, setting, at + 1, profile),
        }))}
        error={messageAt("choice-0")}
      />
      {deviation?.needsReason && (
        <>
          <Notice tone="caution">
            <p className="utrecht-paragraph">{words.t(`words.approach.${off}`, { count: Math.abs(deviation.steps) })}</p>
          </Notice>
          <SelectField
            id={`${id}-reason`}
            label={words.t("words.approach.whyOff")}
            value={draft.reason}
            onChange={(value) => change({ reason: value })}
            options={reasonIds.map((value) => ({ value, label: words.t(`words.reasons.${value}`) }))}
            placeholder={words.t("words.approach.pickReason")}
            error={messageAt("reason")}
          />
          <TextField
            id={`${id}-note`}
            label={words.t("words.approach.explain")}
            description={words.t("words.approach.explainHelp")}
            value={draft.note}
            onChange={(note) => change({ note })}
            rows={3}
            error={messageAt("note")}
          />
        </>
      )}
      <ButtonGroup>
        <Button kind="primary" onClick={save}>
          {words.t("words.approach.save", { name: name.toLowerCase() })}
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            backToProposal(session, setting);
            finish();
          }}
        >
          {words.t("words.approach.reset")}
        </Button>
      </ButtonGroup>
    </div>
  );
}
