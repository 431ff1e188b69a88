import type { AnchorHTMLAttributes, ComponentProps, ReactNode } from "react";
import { classes } from "../classes.ts";

export type ButtonKind = "primary" | "secondary" | "subtle";
const kindClass = (kind: ButtonKind) =>
  classes("utrecht-button", kind === "subtle" ? "utrecht-button--subtle" : `utrecht-button--${kind}-action`);

/** A button; it does not send a form unless `type="submit"`. */
export function Button({
  kind = "secondary",
  className,
  children,
  ...rest
}: ComponentProps<"button"> & { readonly kind?: ButtonKind | undefined }): ReactNode {
  return (
    <button type="button" {...rest} className={classes(kindClass(kind), className)}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for the one next thing to do. */
export function ButtonLink({
  kind = "secondary",
  className,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly kind?: ButtonKind | undefined; readonly href: string }): ReactNode {
  return (
    <a {...rest} className={classes(kindClass(kind), className)}>
      {children}
    </a>
  );
}

/** Buttons and links that belong together, side by side where they fit. */
export function ButtonGroup({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="utrecht-button-group">{children}</div>;
}
