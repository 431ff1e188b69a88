import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Heading, type HeadingLevel } from "../heading/Heading.tsx";

export interface PanelProps {
  readonly title?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly tone?: "plain" | "tint" | undefined;
  readonly children: ReactNode;
}

/** A ground under things that belong together. */
export function Panel({ title, level = 2, tone = "plain", children }: PanelProps): ReactNode {
  return (
    <div className={classes("think-panel", tone === "tint" && "think-panel--tint")}>
      {title !== undefined && (
        <Heading level={level} className="think-panel__title">
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
}
