import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { classes } from "../classes.ts";

export type Tone = "stop" | "caution" | "tip" | "info" | "ok";
const look: Record<Tone, string> = { stop: "error", caution: "warning", tip: "info", info: "info", ok: "ok" };

export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string | undefined;
  /** Read aloud when it appears, without taking the focus. */
  readonly live?: boolean | undefined;
  readonly children: ReactNode;
}

/** Something to notice. The tone stands in words above it; the colour only repeats that. */
export function Notice({ tone, title, live, children }: NoticeProps): ReactNode {
  const words = useWords("app");
  return (
    <div className={classes("utrecht-alert", `utrecht-alert--${look[tone]}`, "think-notice")} role={live ? "status" : undefined}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <p className={`think-notice__tone think-notice__tone--${tone}`}>
            {words.t(`ui.tone.${tone}`)}
            {title !== undefined && <span className="think-notice__title">: {title}</span>}
          </p>
          {children}
        </div>
      </div>
    </div>
  );
}
