import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";

export interface FieldError {
  /** The id of the element that takes the focus. */
  readonly field: string;
  readonly message: string;
}

/** What still has to be changed on this page. Takes the focus at every new attempt to go on. */
export function ErrorSummary({ errors, attempt }: { readonly errors: readonly FieldError[]; readonly attempt: number }): ReactNode {
  const words = useWords("app");
  const title = useId();
  const box = useRef<HTMLElement>(null);
  const some = errors.length > 0;
  useEffect(() => {
    if (some && attempt > 0) box.current?.focus();
  }, [attempt, some]);
  if (!some) return null;
  return (
    <section ref={box} className="utrecht-alert utrecht-alert--error think-errors" aria-labelledby={title} tabIndex={-1}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <h2 id={title} className="utrecht-heading-2">
            {words.t("ui.errors", { count: errors.length })}
          </h2>
          <ul className="utrecht-unordered-list">
            {errors.map(({ field, message }) => (
              <li key={field} className="utrecht-unordered-list__item">
                <a className="utrecht-link utrecht-link--html-a" href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

// Addresses live in the hash, so following the link as such would leave the page.
function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  const element = document.getElementById(field);
  element?.focus();
  element?.closest("fieldset, .utrecht-form-field")?.scrollIntoView?.({ block: "nearest" });
}
