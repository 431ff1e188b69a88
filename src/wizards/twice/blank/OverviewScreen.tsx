import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { useLaterWords } from "../../../ui/laterWords.ts";
import type { WizardProps } from "../../props.ts";
import { useAssessment } from "../useAssessment.ts";
import "../words.ts";
import { namespaces } from "../words.ts";
import { type Line, OverviewPart } from "./OverviewPart.tsx";
import "./overview.css";
import { fullTrack, partsOn } from "./sheet.ts";
import { standOf } from "./stands.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { usePageKeys } from "./usePageKeys.ts";

/**
 * All questions of the chosen route, one part on the screen at a time, for a room that looks at a projector. Nothing that was answered or
 * noted stands on it: only how each question stands.
 */
export default function OverviewScreen({ session, base, Frame }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const later = useLaterWords();
  const { dossier, assessment } = useAssessment(session);
  const track = dossier.track["twice"] ?? fullTrack;
  const parts = partsOn(track);
  const [chosen, choose] = useState(0);
  const at = Math.min(chosen, parts.length - 1);
  const part = parts[at];
  const screen = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const full = useFullScreen(screen);
  const turn = (by: 1 | -1): boolean => {
    const isThere = parts[at + by] !== undefined;
    if (isThere) choose(at + by);
    return isThere;
  };
  usePageKeys(turn);
  // The frame gives the first heading the focus; another part is another page without another address.
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [at]);
  if (!part) return null;
  const lines = part.steps.map((step) => ({ step, stand: standOf(step, dossier.answers, assessment) }));
  return (
    <Frame kind="task" wizard="twice" title={words.t("words.overview.title")} back={{ href: base }}>
      <section className="think-overview" ref={screen} aria-labelledby="overview-part">
        <div>
          <p className="think-caption think-overview__caption">
            {words.t("words.overview.caption", {
              at: at + 1,
              of: parts.length,
              route: words.t(`tracks.${track}.name`),
              progress: later.t("ui.tasks.progress", progressOf(lines)),
            })}
          </p>
          <h1 className="utrecht-heading-1 think-overview__title" id="overview-part" ref={title} tabIndex={-1}>
            {words.t(`parts.${part.id}.title`)}
          </h1>
        </div>
        <OverviewPart lines={lines} words={words} later={later} />
        <nav className="think-overview__turn" aria-label={words.t("words.overview.parts")}>
          {at > 0 && <Button onClick={() => turn(-1)}>{words.t("words.overview.previous")}</Button>}
          {at < parts.length - 1 && <Button onClick={() => turn(1)}>{words.t("words.overview.next")}</Button>}
          {full.isOffered && (
            <Button kind="subtle" onClick={full.toggle}>
              {words.t(`words.overview.${full.isFull ? "leaveFull" : "full"}`)}
            </Button>
          )}
        </nav>
      </section>
    </Frame>
  );
}

/** How many of the questions that are asked need nothing more. */
function progressOf(lines: readonly Line[]) {
  const asked = lines.filter(({ stand }) => stand !== "notAsked");
  return { done: asked.filter(({ stand }) => stand === "done" || stand === "free").length, of: asked.length };
}
