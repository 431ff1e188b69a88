import { useEffect, useState } from "react";

type Say<V> = (key: string, value: V) => void;
export interface Later<V> {
  /** Says it within the delay, once, with the last value. */
  readonly put: (key: string, value: V) => void;
  readonly flush: () => void;
  /** Who hears it from now on. */
  readonly to: (say: Say<V>) => void;
}

/** Passes values on a moment after the first keystroke, each under its key, and all of them at once at `flush`. */
export function later<V>(delay: number): Later<V> {
  const waiting = new Map<string, V>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hears: Say<V> = () => undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const values = [...waiting];
    waiting.clear();
    for (const [key, value] of values) hears(key, value);
  };
  return {
    put: (key, value) => {
      waiting.set(key, value);
      // Not moved by the next keystroke, so that somebody who keeps typing loses at most this long.
      timer ??= setTimeout(flush, delay);
    },
    flush,
    to: (say) => {
      hears = say;
    },
  };
}

/** The same for a component; nothing is lost when the page is left, closed or put aside. */
export function useLater<V>(say: Say<V>): Later<V> {
  const [made] = useState(() => later<V>(150));
  useEffect(() => made.to(say));
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") made.flush();
    };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", made.flush);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", made.flush);
      made.flush();
    };
  }, [made]);
  return made;
}
