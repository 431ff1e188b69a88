import type { ReactNode } from "react";

/** A stack of bars of which the lowest `filled` are dark. Only a picture: the number stands beside it. */
export function Rungs({ filled, of = 5 }: { readonly filled: number; readonly of?: number | undefined }): ReactNode {
  const height = of * 9 - 3;
  return (
    <svg className="think-rungs" viewBox={`-1 -1 42 ${height + 2}`} width="40" height={height} aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, fromTop) => {
        const position = of - fromTop;
        const inset = (position - 1) * 2.8;
        return (
          <rect
            key={position}
            className={position <= filled ? "think-rungs__full" : "think-rungs__empty"}
            x={inset}
            y={fromTop * 9}
            width={40 - 2 * inset}
            height="6"
            rx="1.5"
          />
        );
      })}
    </svg>
  );
}
