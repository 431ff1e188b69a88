import type { AnchorHTMLAttributes, ReactNode } from "react";
import { classes } from "../classes.ts";

/** A link in the running text or on its own. */
export function Link({ className, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }): ReactNode {
  return (
    <a {...rest} className={classes("utrecht-link", "utrecht-link--html-a", className)}>
      {children}
    </a>
  );
}
