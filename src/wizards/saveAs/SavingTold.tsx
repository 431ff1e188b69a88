import type { ReactNode } from "react";
import { Button, ButtonGroup } from "../../ui/button/Button.tsx";
import { Notice, type Tone } from "../../ui/notice/Notice.tsx";
import { useSaveWords } from "./saveWords.ts";
import type { Told } from "./useSaving.ts";

interface SavingToldProps {
  readonly told: Told;
  readonly onStop: () => void;
  /** Saves the same as a web page, which shows every character and needs nothing made. */
  readonly onHtml: () => void;
  /** A button of this notice was pressed, and the notice goes away with it. */
  readonly onGone: () => void;
}

const tones: Readonly<Record<Told["kind"], Tone>> = {
  busy: "info",
  asks: "caution",
  made: "ok",
  copied: "ok",
  refused: "caution",
  failed: "caution",
  stopped: "info",
};

/** What a press gave, or how far it is, with the ways on from there. */
export function SavingTold({ told, onStop, onHtml, onGone }: SavingToldProps): ReactNode {
  const words = useSaveWords();
  const leaving = (act: () => void) => () => {
    onGone();
    act();
  };
  const asHtml = <Button onClick={leaving(onHtml)}>{words.t("saveAs.told.asHtml")}</Button>;
  switch (told.kind) {
    case "busy":
      return (
        <Notice tone={tones.busy}>
          {/* Read aloud once; the pages that follow only change in sight. */}
          <p className="utrecht-paragraph" aria-live="polite">
            {words.t("saveAs.told.busy")}
          </p>
          <p className="utrecht-paragraph">{progressOf(told.progress, words.t)}</p>
          <ButtonGroup>
            <Button onClick={leaving(onStop)}>{words.t("saveAs.told.stop")}</Button>
          </ButtonGroup>
        </Notice>
      );
    case "asks":
      return (
        <Notice tone={tones.asks} live>
          <p className="utrecht-paragraph">
            {words.t("saveAs.told.missing", { signs: told.signs.join(" "), count: told.signs.length })} {words.t("saveAs.told.keeps")}
          </p>
          <ButtonGroup>
            <Button onClick={leaving(told.goOn)}>{words.t("saveAs.told.anyway")}</Button>
            {asHtml}
          </ButtonGroup>
        </Notice>
      );
    case "failed":
      return (
        <Notice tone={tones.failed} live>
          <p className="utrecht-paragraph">{words.t("saveAs.told.failed")}</p>
          <ButtonGroup>{asHtml}</ButtonGroup>
        </Notice>
      );
    default:
      return (
        <Notice tone={tones[told.kind]} live>
          <p className="utrecht-paragraph">{words.t(`saveAs.told.${told.kind}`)}</p>
          {told.kind === "made" && told.tooLong !== undefined && (
            <p className="utrecht-paragraph">{words.t("saveAs.told.long", { count: told.tooLong })}</p>
          )}
        </Notice>
      );
  }
}

const progressOf = (progress: Extract<Told, { kind: "busy" }>["progress"], t: ReturnType<typeof useSaveWords>["t"]): string => {
  if (progress?.step === "pages") return t("saveAs.told.pages", { done: progress.done, of: progress.of });
  return t(progress?.step === "file" ? "saveAs.told.file" : "saveAs.told.layout");
};
