import { useEffect, useRef } from "react";

/** PageDown and PageUp turn a page, also from a presenter; not while somebody types, and not beyond the last. */
export function usePageKeys(turn: (by: 1 | -1) => boolean): void {
  const newest = useRef(turn);
  useEffect(() => {
    newest.current = turn;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : undefined;
      if (by === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
      if (newest.current(by)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
