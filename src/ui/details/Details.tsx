import type { ReactNode } from "react";

/** Text that opens at a press; the browser keeps whether it is open. */
export function Details({
  summary,
  open,
  onToggle,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="think-details" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="think-details__body">{children}</div>
    </details>
  );
}
