import { useEffect, useState } from "react";
import type { CaseSummary } from "../dossier/api.ts";
import { useApp } from "./context.ts";

export interface Cases {
  /** Newest change first; `undefined` until the shelf has answered. */
  readonly cases: readonly CaseSummary[] | undefined;
  readonly binned: readonly CaseSummary[];
  /** Whether what is on the shelf outlives this tab. */
  readonly durable: boolean;
}

/** The cases on this device, kept up to date with this tab and others. Nothing is removed or changed by looking. */
export function useCases(): Cases {
  const { shelf, desk } = useApp();
  const [found, setFound] = useState<Cases>({ cases: undefined, binned: [], durable: true });
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      // The case that was just left may still be writing its last change.
      await desk.leave();
      const list = [...(await shelf.list())].toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
      if (!here) return;
      setFound({
        cases: list.filter(({ binned }) => !binned),
        binned: list.filter(({ binned }) => binned),
        durable: shelf.state().durable,
      });
    };
    void look();
    const stop = shelf.watch(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, [shelf, desk]);
  return found;
}

/** Cases that share a task stand together, in the order of their newest; a task of one case is no group. */
export function byTask(cases: readonly CaseSummary[]): {
  readonly groups: readonly (readonly CaseSummary[])[];
  readonly loose: readonly CaseSummary[];
} {
  const tasks = new Map<string, CaseSummary[]>();
  for (const one of cases) tasks.set(one.task, [...(tasks.get(one.task) ?? []), one]);
  const all = [...tasks.values()];
  return { groups: all.filter((group) => group.length > 1), loose: all.filter((group) => group.length === 1).flat() };
}
