import { use, useEffect, useRef, type ReactNode } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useWords } from "../../i18n/index.ts";
import type { FrameProps } from "../../wizards/props.ts";
import { useArrival } from "../arrival.ts";
import { CaseValue } from "../context.ts";
import { CaseBar } from "./CaseBar.tsx";
import { CaseNotices } from "./CaseNotices.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Terms } from "./Terms.tsx";
import { ToldNotice } from "./ToldNotice.tsx";

/** The page around every screen of the app; see `FrameProps` for what it promises. */
export function PageFrame({ kind, title, wizard, back, children }: FrameProps): ReactNode {
  const { t } = useWords("app");
  const [location] = useHashLocation();
  const session = use(CaseValue);
  const main = useRef<HTMLElement>(null);
  useArrival(location);
  const product = wizard ? `${t("shell.product")} ${t(`shell.wizards.${wizard}`)}` : t("shell.product");
  const fullTitle = `${title} - ${product}`;
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);

  return (
    <>
      <a
        className="utrecht-skip-link utrecht-skip-link--visible-on-focus"
        href="#inhoud"
        onClick={(event) => {
          // The part of the address behind # is the page here, so the browser may not follow this one itself.
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView?.();
        }}
      >
        {t("shell.skip")}
      </a>
      <Header kind={kind} location={location} />
      {session && <CaseBar session={session} tabs={kind === "hub"} location={location} />}
      {back && (
        <nav aria-label={t("shell.backRegion")} className="think-wrap">
          <a className="utrecht-link utrecht-link--html-a think-backlink" href={back.href}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M8 1 3 6l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
            {back.label ?? t("shell.back")}
          </a>
        </nav>
      )}
      <div className="think-wrap think-stack">
        {session && <CaseNotices session={session} />}
        <ToldNotice location={location} />
      </div>
      <main id="inhoud" ref={main} tabIndex={-1} className={`think-main think-wrap${kind === "hub" ? " think-main--hub" : ""}`}>
        <Terms>{children}</Terms>
      </main>
      <Footer location={location} />
    </>
  );
}
