import type { ReactNode } from "react";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Paragraph } from "../../ui/prose/Prose.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";

export interface PageProps {
  readonly title: string;
  /** For the document's title, where it should be shorter than the heading. */
  readonly tab?: string;
  readonly lead?: ReactNode;
  readonly back?: { readonly href: string; readonly label?: string };
  /** The language of the text where it is not that of the screen. */
  readonly lang?: "nl" | undefined;
  readonly children: ReactNode;
}

/** A page between tasks: title, first sentence, and what follows. */
export function Page({ title, tab, lead, back, lang, children }: PageProps): ReactNode {
  return (
    <PageFrame kind="hub" title={tab ?? title} {...(back ? { back } : {})}>
      <div className="think-stack think-stack--l" lang={lang}>
        <div className="think-stack">
          <Heading level={1}>{title}</Heading>
          {lead !== undefined && <Paragraph lead>{lead}</Paragraph>}
        </div>
        {children}
      </div>
    </PageFrame>
  );
}
