import { createContext, use, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Heading } from "../heading/Heading.tsx";

export type AskLevel = 1 | 2 | 3;

/** What a question asks, as a heading of the page where it is one. */
export function Ask({ level, children }: { readonly level: AskLevel | undefined; readonly children: ReactNode }): ReactNode {
  return level === undefined ? children : <Heading level={level}>{children}</Heading>;
}

/** The text under a question; `id` is what the control refers to. */
export function Description({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <p id={id} className="utrecht-form-field-description think-description">
      {children}
    </p>
  );
}

/** What to change, at the field itself, in the same words as in the summary. */
export function FieldErrorMessage({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const words = useWords("app");
  return (
    <p id={id} className="utrecht-form-field-error-message think-error">
      <span className="think-visually-hidden">{words.t("ui.errorPrefix")} </span>
      {children}
    </p>
  );
}

/** Off where the page itself says what may stay empty. */
export const OptionalMarks = createContext(true);

/** The marker of a question that may stay empty. */
export function Optional(): ReactNode {
  const words = useWords("app");
  if (!use(OptionalMarks)) return null;
  return (
    <>
      {" "}
      <span className="think-optional">({words.t("ui.optional")})</span>
    </>
  );
}

export const descriptionId = (id: string): string => `${id}-description`;
export const errorId = (id: string): string => `${id}-error`;

/** The ids a control refers to; undefined when there is nothing to refer to. */
export const describedBy = (id: string, description: unknown, error: unknown): string | undefined =>
  [description ? descriptionId(id) : "", error ? errorId(id) : ""].filter(Boolean).join(" ") || undefined;
