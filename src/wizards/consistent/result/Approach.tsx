import type { ReactNode } from "react";
import { isSettled } from "../../../domain/advice.ts";
import { deviationOf } from "../../../domain/deviation.ts";
import { settings, type Setting } from "../../../domain/ids.ts";
import type { Session } from "../../../dossier/api.ts";
import { useWords } from "../../../i18n/index.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { Strip } from "../../../ui/strip/Strip.tsx";
import { chosenOf, highestOf, reasonOf } from "../settings.ts";
import { rangeInWords, settingPosition } from "../sentences.ts";
import type { Assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { SettingEditor, settingId } from "./SettingEditor.tsx";

interface ApproachProps {
  readonly session: Session;
  readonly assessed: Assessed;
  readonly now: () => Date;
  readonly readOnly: boolean;
  /** How many errors an editor shows, for the title of the page. */
  readonly onErrors: (count: number) => void;
}

/** The four settings: what is proposed, what is chosen, and why they differ. */
export function Approach(props: ApproachProps): ReactNode {
  const words = useWords(...namespaces);
  return (
    <section aria-labelledby="aanpak" className="think-part">
      <Heading level={2} id="aanpak">
        {words.t("words.approach.title")}
      </Heading>
      <p className="utrecht-paragraph">{words.t("words.approach.intro")}</p>
      {settings.map((setting) => (
        <OneSetting key={setting} setting={setting} {...props} />
      ))}
    </section>
  );
}

function OneSetting({ setting, session, assessed, now, readOnly, onErrors }: ApproachProps & { readonly setting: Setting }): ReactNode {
  const words = useWords(...namespaces);
  const { dossier, assessment, profile } = assessed;
  const { advice } = assessment;
  const proposed = advice.approach[setting];
  const chosen = chosenOf(dossier, setting);
  const reason = reasonOf(dossier, setting);
  const position = (value: number) => settingPosition(words, setting, value, profile);
  const deviation = chosen === undefined ? undefined : deviationOf(setting, chosen, proposed, advice, profile);
  const lacksReason = deviation?.needsReason === true && !(reason?.reason && reason.note);
  return (
    <div className="think-setting">
      <Heading level={3} id={settingId(setting)} tabIndex={-1}>
        {words.t(`words.settings.${setting}.name`)}
      </Heading>
      <Strip from={1} to={highestOf(setting)} proposed={proposed} chosen={chosen} />
      <p className="utrecht-paragraph">
        {words.t(isSettled(proposed) ? "words.approach.proposal" : "words.approach.proposalOpen", {
          position: rangeInWords(words, proposed, position),
        })}
      </p>
      {chosen !== undefined && (
        <p className="utrecht-paragraph">
          <strong>{words.t("words.approach.chosen", { position: position(chosen) })}</strong>{" "}
          {words.t(deviation?.steps === 0 ? "words.approach.same" : "words.approach.off", { count: Math.abs(deviation?.steps ?? 0) })}
        </p>
      )}
      {reason?.reason && deviation?.needsReason && (
        <p className="utrecht-paragraph">
          {words.t("words.approach.reason", { reason: words.t(`words.reasons.${reason.reason}`).toLowerCase() })} {reason.note}
        </p>
      )}
      <p className="utrecht-paragraph utrecht-paragraph--small">{words.t(`words.settings.${setting}.why`)}</p>
      {lacksReason && (
        <Notice tone="caution">
          <p className="utrecht-paragraph">{words.t("words.approach.reasonMissing")}</p>
        </Notice>
      )}
      {!readOnly && (
        <SettingEditor key={String(chosen)} setting={setting} session={session} assessed={assessed} now={now} onErrors={onErrors} />
      )}
    </div>
  );
}
