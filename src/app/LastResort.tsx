import { Component, type ReactNode } from "react";
import { wordsOf } from "../i18n/index.ts";
import type { Desk } from "./desk.ts";
import { plainCaseFile } from "./plainCaseFile.ts";
import { saveFile } from "./saveFile.ts";

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** What is shown when a screen breaks: plain words, the way back, and the case as a file. It needs nothing that could be missing. */
export class LastResort extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { t } = wordsOf("app");
    const view = this.props.desk.view();
    const session = view.kind === "ready" ? view.session : undefined;
    const { href, pathname } = window.location;
    return (
      <main className="think-main think-wrap think-stack">
        <h1 className="utrecht-heading-1">{t("shell.broken.title")}</h1>
        <p className="utrecht-paragraph">{t("shell.broken.text")}</p>
        <div className="utrecht-button-group">
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => window.location.reload()}>
            {t("shell.broken.reload")}
          </button>
          {session && (
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => {
                const file = plainCaseFile(session.current());
                saveFile(file.name, file.content);
              }}
            >
              {t("shell.broken.file")}
            </button>
          )}
        </div>
        {/* A real page load: what is broken in memory is gone then. */}
        <p className="utrecht-paragraph">
          <a className="utrecht-link utrecht-link--html-a" href={href === pathname ? "." : pathname}>
            {t("shell.broken.home")}
          </a>
        </p>
      </main>
    );
  }
}
