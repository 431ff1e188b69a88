import type { ReactNode } from "react";
import type { Words } from "../../../i18n/types.ts";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import type { Chapter } from "../framework/framework.ts";
import { pathOfChapter } from "../paths.ts";
import { gapsIn } from "./gaps.ts";

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  /** The one that is on the page. */
  readonly at: number;
  readonly base: string;
  readonly words: Words;
}

/** Every chapter and annex as a link, with what is still to be filled in there. */
export function ChapterList({ chapters, at, base, words }: ChaptersProps): ReactNode {
  return (
    <nav className="think-chapters" aria-labelledby="chapters">
      <Heading level={2} id="chapters" className="think-chapters__title">
        {words.t("words.preview.chapters")}
      </Heading>
      <ul className="think-chapters__list">
        {chapters.map(({ id, title, blocks }, index) => {
          const count = gapsIn(blocks);
          return (
            <li key={id}>
              <Link href={`${base}/${pathOfChapter(id)}`} aria-current={index === at ? "page" : undefined}>
                {title}
              </Link>
              {count > 0 && <span className="think-chapters__open">{words.t("words.preview.open", { count })}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The way to the chapter before this one and to the one behind it. */
export function AroundChapter({ chapters, at, base, words }: ChaptersProps): ReactNode {
  const around = (["previous", "next"] as const).flatMap((where) => {
    const chapter = chapters[at + (where === "next" ? 1 : -1)];
    return chapter ? [{ where, chapter }] : [];
  });
  return (
    <nav aria-label={words.t("words.preview.around")}>
      <ul className="think-around">
        {around.map(({ where, chapter }) => (
          <li key={where}>
            <Link href={`${base}/${pathOfChapter(chapter.id)}`} rel={where === "next" ? "next" : "prev"}>
              {words.t(`words.preview.${where}`, { title: chapter.title })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
