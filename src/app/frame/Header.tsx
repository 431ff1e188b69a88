import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { hrefs } from "../routes.ts";
import { Wordmark } from "./Wordmark.tsx";

const menu = ["cases", "compare", "calibration"] as const;

/** The bar at the top. While someone does a task it holds no links, so that the way back is the first one. */
export function Header({ kind, location }: { readonly kind: "task" | "hub"; readonly location: string }): ReactNode {
  const { t } = useWords("app");
  return (
    <header className="utrecht-page-header think-header">
      <div className="think-wrap think-header__row">
        {kind === "task" ? <Wordmark /> : <Wordmark href={hrefs.home} />}
        {kind === "hub" && (
          <nav aria-label={t("shell.menu.label")}>
            <ul className="think-header__nav">
              {menu.map((page) => (
                <li key={page}>
                  <a href={hrefs[page]} aria-current={hrefs[page] === `#${location}` ? "page" : undefined}>
                    {t(`shell.menu.${page}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
