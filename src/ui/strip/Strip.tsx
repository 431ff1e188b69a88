import type { ReactNode } from "react";
import { classes } from "../classes.ts";

export interface StripProps {
  readonly from: number;
  readonly to: number;
  readonly proposed: { readonly low: number; readonly high: number };
  readonly chosen: number | undefined;
}

/** What was proposed (dashed) and chosen (filled) on a short scale. Only a picture: say the same in words beside it. */
export function Strip({ from, to, proposed, chosen }: StripProps): ReactNode {
  const positions = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return (
    <div className="think-strip" aria-hidden="true">
      {positions.map((position) => (
        <span
          key={position}
          className={classes(position >= proposed.low && position <= proposed.high && "is-proposed", position === chosen && "is-chosen")}
        >
          {position}
        </span>
      ))}
    </div>
  );
}
