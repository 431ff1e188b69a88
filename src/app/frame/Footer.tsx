import { useSyncExternalStore, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Button } from "../../ui/button/Button.tsx";
import { useApp } from "../context.ts";
import { useOnline } from "../online.ts";
import { hrefs } from "../routes.ts";
import type { CopyState } from "../update.ts";

const links = [
  ["help", hrefs.explain("hulp")],
  ["glossary", hrefs.glossary],
  ["computer", hrefs.computer],
  ["accessibility", hrefs.explain("toegankelijkheid")],
] as const;

/** Help, the language, and what is true about this copy of the app. Being offline is one calm line here, nothing more. */
export function Footer({ location }: { readonly location: string }): ReactNode {
  const { t } = useWords("app");
  const { lang, setLang, updates } = useApp();
  const online = useOnline();
  const copy = useSyncExternalStore(updates.subscribe, updates.state);
  const other = lang === "nl" ? "en" : "nl";
  return (
    <footer className="utrecht-page-footer think-footer">
      <div className="think-wrap think-footer__row">
        <ul>
          {links.map(([key, href]) => (
            <li key={key}>
              <a className="utrecht-link utrecht-link--html-a" href={href}>
                {t(`shell.footer.${key}`)}
              </a>
            </li>
          ))}
          <li>
            {/* The same page in the other language. */}
            <a
              className="utrecht-link utrecht-link--html-a"
              href={`#${location}`}
              hrefLang={other}
              lang={other}
              onClick={(event) => {
                event.preventDefault();
                setLang(other);
              }}
            >
              {t(`shell.footer.${other}`)}
            </a>
          </li>
        </ul>
        <div className="think-stack think-stack--s">
          <p>{t("shell.footer.here")}</p>
          <output>{lineOf(online, copy).map((key) => `${t(`shell.footer.${key}`)} `)}</output>
          {copy.newVersion && (
            <Button kind="subtle" onClick={() => void updates.applyUpdate()}>
              {t("shell.footer.update")}
            </Button>
          )}
        </div>
      </div>
    </footer>
  );
}

/** What may be said about this copy now. Without network and without the whole app here, nothing is promised. */
function lineOf(online: boolean, { offlineReady, newVersion }: CopyState) {
  const ready = offlineReady ? ("ready" as const) : undefined;
  const line = online ? ready : offlineReady ? ("offline" as const) : ("offlineNotReady" as const);
  return [...(line ? [line] : []), ...(newVersion ? (["newVersion"] as const) : [])];
}
