import { useSyncExternalStore, type ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { Button } from "../../ui/button/Button.tsx";
import { useApp } from "../context.ts";
import { useOnline } from "../online.ts";
import { hrefs } from "../routes.ts";

const links = [
  ["help", hrefs.explain("hulp")],
  ["glossary", hrefs.glossary],
  ["computer", hrefs.computer],
  ["accessibility", hrefs.explain("toegankelijkheid")],
] as const;

/** Help, the language, and what is true about this copy of the app. Being offline is one calm line here, nothing more. */
export function Footer(): ReactNode {
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
            <Button kind="subtle" lang={other} onClick={() => setLang(other)}>
              {t(`shell.footer.${other}`)}
            </Button>
          </li>
        </ul>
        <div className="think-stack think-stack--s">
          <p>{t("shell.footer.here")}</p>
          <p role="status">{!online ? t("shell.footer.offline") : copy.offlineReady ? t("shell.footer.ready") : ""}</p>
          {copy.newVersion && (
            <p>
              {t("shell.footer.newVersion")}{" "}
              <Button kind="subtle" onClick={() => void updates.applyUpdate()}>
                {t("shell.footer.update")}
              </Button>
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}
