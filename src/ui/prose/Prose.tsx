import { createContext, use, useId, useState, type ReactNode } from "react";
import type { Inline, Text } from "../../i18n/types.ts";
import { classes } from "../classes.ts";
import { Link } from "../link/Link.tsx";

/** Gives the words of a term in the language of the page; undefined when nobody explains it. */
export type TermOf = (termId: string) => { readonly term: string; readonly text: Text } | undefined;

/** Who explains the terms on this page. */
export const TermsValue = createContext<TermOf>(() => undefined);

/** A text with its strong words, links and terms, without a paragraph of its own. */
export function Prose({ text }: { readonly text: Text }): ReactNode {
  if (typeof text === "string") return text;
  return text.map((inline, at) => <Piece key={at} inline={inline} />);
}

function Piece({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return <strong>{inline.text}</strong>;
    case "emphasis":
      return <em>{inline.text}</em>;
    case "link":
      return <Link href={inline.href}>{inline.text}</Link>;
    case "term":
      return <Term id={inline.term}>{inline.text}</Term>;
  }
}

/** A word that opens its explanation right behind itself, so that nobody has to leave the page. */
function Term({ id, children }: { readonly id: string; readonly children: string }): ReactNode {
  const explained = use(TermsValue)(id);
  const [open, setOpen] = useState(false);
  const place = useId();
  if (!explained) return children;
  return (
    <>
      <button type="button" className="think-term" aria-expanded={open} aria-controls={place} onClick={() => setOpen(!open)}>
        {children}
      </button>
      <span id={place} className="think-term__text" hidden={!open}>
        {open && (
          <>
            {" "}
            ({explained.term}: <Prose text={explained.text} />)
          </>
        )}
      </span>
    </>
  );
}

export interface ParagraphProps {
  readonly children: ReactNode;
  /** The first sentence under a title, larger. */
  readonly lead?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
}

/** A paragraph. */
export function Paragraph({ children, lead, small, lang, id, className }: ParagraphProps): ReactNode {
  return (
    <p
      id={id}
      lang={lang}
      className={classes("utrecht-paragraph", lead && "utrecht-paragraph--lead", small && "think-small think-soft", className)}
    >
      {children}
    </p>
  );
}
