import { useCallback, useSyncExternalStore } from "react";
import type { SaveState, Session } from "../dossier/api.ts";
import type { Dossier } from "../dossier/types.ts";

/** The case of a session as it is now; the component renders again after every change of it. */
export function useSession(session: Session): Dossier {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Whether this tab may change the case. */
export function useRole(session: Session): ReturnType<Session["role"]> {
  return useSyncExternalStore(session.subscribe, session.role);
}

/** What may be said about saving. Equal states give one and the same value, so that a status is announced once. */
export function useSaveState(session: Session): SaveState {
  const key = useSyncExternalStore(
    session.subscribe,
    useCallback(() => keyOf(session.saveState()), [session]),
  );
  return stateOf(key);
}

const keyOf = (state: SaveState): string =>
  state.kind === "saved" ? `saved ${state.at.getTime()}` : state.kind === "failed" ? `failed ${state.why}` : state.kind;

function stateOf(key: string): SaveState {
  const [kind, detail] = key.split(" ");
  if (kind === "saved") return { kind, at: new Date(Number(detail)) };
  if (kind === "failed") return { kind, why: detail as Extract<SaveState, { kind: "failed" }>["why"] };
  return { kind: kind as "idle" | "saving" };
}
