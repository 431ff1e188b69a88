import { useMemo, type ReactNode } from "react";
import type { DocModel } from "../../../report/model.ts";
import { Preview } from "../../../report/Preview.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole } from "../../useSession.ts";
import { pages } from "../paths.ts";
import { AroundChapter, ChapterList } from "./Chapters.tsx";
import { gapsIn } from "./gaps.ts";
import { linkOfIn } from "./origins.ts";
import "./preview.css";
import { Stamp } from "./Stamp.tsx";
import { useFramework } from "./useFramework.ts";

interface PreviewScreenProps extends WizardProps {
  /** The id of a chapter or annex; the first when there is no such chapter. */
  readonly chapter: string | undefined;
}

/** The framework as it is now, a chapter at a time, with the way back to what made each sentence. */
export default function PreviewScreen({ session, base, Frame, chapter }: PreviewScreenProps): ReactNode {
  const role = useRole(session);
  const { input, frame, chapters } = useFramework(session);
  const { words } = input;
  const at = Math.max(
    0,
    chapters.findIndex(({ id }) => id === chapter),
  );
  const here = chapters[at];
  const model = useMemo((): DocModel => {
    const { cover: _, ...rest } = frame;
    return { ...rest, meta: [], blocks: (here?.blocks ?? []).filter(({ kind }) => kind !== "pageBreak") };
  }, [frame, here]);
  // Who may not change the case has nothing to go back for.
  const linkOf = useMemo(() => (role === "writer" ? linkOfIn(input, base, here?.id ?? "") : undefined), [role, input, base, here]);
  const around = { chapters, at, base, words };
  const count = chapters.reduce((sum, { blocks }) => sum + gapsIn(blocks), 0);
  const title = here?.title ?? words.t("words.preview.title");
  return (
    <Frame kind="hub" wizard="twice" title={words.t("words.preview.pageTitle", { title })} back={{ href: base }}>
      <div className="think-no-print">
        <p className="think-caption">{words.t("words.preview.caption", { at: at + 1, of: chapters.length })}</p>
      </div>
      <Heading level={1} className="think-on-screen">
        {title}
      </Heading>
      <div className="think-framework__about think-no-print">
        {at === 0 && <p className="utrecht-paragraph">{words.t("words.preview.intro")}</p>}
        <Stamp status={frame.status} base={base} words={words} />
        {count > 0 && <p className="utrecht-paragraph">{words.t("words.preview.openInAll", { count })}</p>}
        <ButtonGroup>
          <ButtonLink kind="primary" href={`${base}/${pages.save}`}>
            {words.t("words.preview.save")}
          </ButtonLink>
        </ButtonGroup>
      </div>
      <div className="think-framework">
        <div className="think-framework__sheet">
          <Preview model={model} linkOf={linkOf} />
          <AroundChapter {...around} />
        </div>
        <ChapterList {...around} />
      </div>
    </Frame>
  );
}
