import { render } from "@testing-library/react";
import { useEffect, useState, type ReactNode } from "react";
import type { Session } from "../../dossier/api.ts";
import type { Answers } from "../../engine/types.ts";
import tools from "../../../flows/tools/nl.yaml";
import { openShelf } from "../../dossier/shelf.ts";
import { initWords } from "../../i18n/index.ts";
import later from "../../i18n/later/nl.yaml";
import dutch from "../../i18n/nl.yaml";
import type { FrameProps } from "../props.ts";
import ToolsRoutes from "./index.tsx";

const base = "#/zaak/case/tools";

const Frame = ({ title, back, children }: FrameProps): ReactNode => {
  useEffect(() => {
    document.title = `${title} - THiNK! Tools`;
  }, [title]);
  return (
    <>
      <a href={back?.href}>{back?.label ?? "Terug"}</a>
      <main>{children}</main>
    </>
  );
};

/** The pages of Tools for a case, as the app draws them: an address is a page, and a link leads there. For tests. */
export function toolsPages(answers: Answers, path = "", role: "writer" | "reader" = "writer"): Session {
  initWords("nl", { nl: { tools, app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } });
  const effects = {
    now: () => new Date("2027-03-15T13:02:00Z"),
    newId: () => "case",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const opener = () => Promise.reject(new Error("No stored case in this test"));
  const shelf = openShelf(effects, { profile: { id: "standard", version: 1 }, opener });
  const writer = shelf.create({ answers });
  const session: Session = role === "reader" ? { ...writer, role: () => "reader" } : writer;
  const navigate = (hash: string): void => {
    window.location.hash = hash;
  };
  function Pages(): ReactNode {
    const [hash, setHash] = useState(window.location.hash);
    useEffect(() => {
      const follow = (): void => setHash(window.location.hash);
      window.addEventListener("hashchange", follow);
      return () => window.removeEventListener("hashchange", follow);
    }, []);
    return (
      <ToolsRoutes
        {...{ session, shelf, base, navigate, Frame }}
        path={hash.slice(base.length + 1)}
        makePdfWorker={() => {
          throw new Error("No worker in this test");
        }}
        saveFile={() => undefined}
        saveCase={() => Promise.resolve()}
        caseSaved={() => undefined}
        now={effects.now}
        newId={effects.newId}
      />
    );
  }
  window.location.hash = path === "" ? base : `${base}/${path}`;
  render(<Pages />);
  return session;
}
