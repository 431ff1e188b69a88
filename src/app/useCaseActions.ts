import { useMemo } from "react";
import { useApp } from "./context.ts";
import { usePageWords } from "./pageWords.ts";
import { hrefs } from "./routes.ts";

/** A case and what it is called on screen. */
interface ActedOn {
  readonly id: string;
  readonly title: string;
}

/** What can be done with a case as a whole. Every action says afterwards what happened, and changes nothing when it fails. */
export interface CaseActions {
  readonly rename: (one: ActedOn, title: string) => Promise<void>;
  /** `sameTask`: a copy for a next question of the same task. */
  readonly duplicate: (one: ActedOn, sameTask: boolean) => Promise<void>;
  readonly toBin: (one: ActedOn) => Promise<void>;
  readonly restore: (one: ActedOn) => Promise<void>;
  readonly remove: (one: ActedOn) => Promise<void>;
}

/** The actions; what they tell is shown on the page `at`. */
export function useCaseActions(at: string): CaseActions {
  const { shelf, desk, tell, navigate } = useApp();
  const words = usePageWords();
  return useMemo(() => {
    const { t } = words;
    const done = (key: string, title: string, action?: { label: string; run: () => void }): void =>
      tell({ at, words: t(`pages.cases.${key}`, { title }), ...(action ? { action } : {}) });
    const carefully = async (run: () => Promise<void>): Promise<void> => {
      try {
        // The shelf may only be asked about a case that nobody is still writing.
        await desk.leave();
        await run();
      } catch {
        tell({ at, words: t("pages.cases.failed") });
      }
    };
    const restore = (one: ActedOn): Promise<void> =>
      carefully(async () => {
        await shelf.restore(one.id);
        done("restored", one.title);
      });
    return {
      restore,
      rename: (one, title) =>
        carefully(async () => {
          await shelf.rename(one.id, title);
          done("renamed", title);
        }),
      duplicate: (one, sameTask) =>
        carefully(async () => {
          const title = t("pages.cases.copyTitle", { title: one.title });
          await shelf.duplicate(one.id, { title, sameTask });
          done("duplicated", title);
          if (at !== hrefs.cases) navigate(hrefs.cases);
        }),
      toBin: (one) =>
        carefully(async () => {
          await shelf.bin(one.id);
          done("binned", one.title, { label: t("pages.cases.undo"), run: () => void restore(one) });
          if (at !== hrefs.cases) navigate(hrefs.cases);
        }),
      remove: (one) =>
        carefully(async () => {
          await shelf.remove(one.id);
          tell({ at, words: t("pages.bin.removed", { title: one.title }) });
        }),
    };
  }, [at, shelf, desk, tell, navigate, words]);
}
