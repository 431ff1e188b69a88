import type { ReactNode } from "react";
import { classes } from "../classes.ts";

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
  /** -1 for a heading that receives the focus. */
  readonly tabIndex?: -1 | undefined;
  readonly children: ReactNode;
}

/** A heading; every level has its own look, so that what is read aloud and what is seen agree. */
export function Heading({ level, id, lang, className, tabIndex, children }: HeadingProps): ReactNode {
  const Tag = `h${level}` as const;
  return (
    <Tag
      id={id}
      lang={lang}
      tabIndex={tabIndex}
      className={classes(level === 4 ? "think-heading-4" : `utrecht-heading-${level}`, className)}
    >
      {children}
    </Tag>
  );
}
