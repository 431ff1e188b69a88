import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import type { Tone } from "../notice/Notice.tsx";

/** A word or two that say how something stands. */
export function Tag({ tone, children }: { readonly tone?: Tone | undefined; readonly children: ReactNode }): ReactNode {
  return <span className={classes("think-tag", tone && `think-tag--${tone}`)}>{children}</span>;
}
