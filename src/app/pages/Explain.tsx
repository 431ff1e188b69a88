import { useEffect, useState, type ReactNode } from "react";
import type { Text } from "../../i18n/types.ts";
import { Heading } from "../../ui/heading/Heading.tsx";
import { Link } from "../../ui/link/Link.tsx";
import { List, PageBlocks, type PageBlock } from "../../ui/prose/PageBlocks.tsx";
import { plainText } from "../../i18n/index.ts";
import { usePageWords } from "../pageWords.ts";
import { hrefs } from "../routes.ts";
import Missing from "./Missing.tsx";
import { Page } from "./Page.tsx";

interface PageText {
  readonly title: Text;
  readonly blocks: readonly PageBlock[];
}
const files = import.meta.glob<{ readonly default: PageText }>("../../../content/pages/*/*.md");
const topics = [
  ["help", "hulp"],
  ["rule", "rekenregel"],
  ["limits", "wat-dit-niet-beslist"],
  ["privacy", "privacy"],
  ["accessibility", "toegankelijkheid"],
  ["hosting", "beheer"],
  ["sources", "bronnen-en-licenties"],
] as const;

/** A page of explanation from content/pages; in Dutch where nobody has translated it yet. */
export default function Explain({ slug }: { readonly slug: string }): ReactNode {
  const { t, lang } = usePageWords();
  const own = fileOf(lang, slug);
  const load = own ?? fileOf("nl", slug);
  const [page, setPage] = useState<PageText>();
  useEffect(() => {
    let here = true;
    void load?.().then((file) => here && setPage(file.default));
    return () => {
      here = false;
    };
  }, [load]);
  if (!load) return <Missing />;
  if (!page) return null;
  return (
    <Page title={plainText(page.title)} lang={own ? undefined : "nl"}>
      {!own && (
        <p className="utrecht-paragraph" lang="en">
          {t("pages.explain.dutchOnly")}
        </p>
      )}
      <div className="think-stack think-prose">
        <PageBlocks blocks={page.blocks} />
      </div>
      {/* The help page names these itself, with what each is about. */}
      {slug !== "hulp" && <MorePages slug={slug} />}
    </Page>
  );
}

function MorePages({ slug }: { readonly slug: string }): ReactNode {
  const { t, lang } = usePageWords();
  return (
    <nav className="think-stack" aria-labelledby="more" lang={lang}>
      <Heading level={2} id="more">
        {t("pages.explain.more")}
      </Heading>
      <List
        items={topics
          .filter(([, other]) => other !== slug && fileOf("nl", other))
          .map(([key, other]) => (
            <Link key={key} href={hrefs.explain(other)}>
              {t(`pages.explain.${key}`)}
            </Link>
          ))}
      />
    </nav>
  );
}

const fileOf = (lang: string, slug: string) => {
  const path = `../../../content/pages/${lang}/${slug}.md`;
  return Object.hasOwn(files, path) ? files[path] : undefined;
};
