import { useEffect } from "react";
import { navigate as go } from "wouter/use-hash-location";
import type { Navigate } from "../wizards/props.ts";

// Replacing an address is the same page under its lasting name: nobody arrived, so the focus stays.
let arrived = false;
let replacing = false;

if (typeof window !== "undefined") window.addEventListener("hashchange", () => (arrived ||= !replacing));

/** Goes to an address of the app, `#/zaken` for one. */
export const navigate: Navigate = (hash, options) => {
  replacing = options?.replace ?? false;
  go(hash, { replace: replacing });
  replacing = false;
};

/**
 * After a change of address: the top of the page, with the focus on its `h1`; or what is marked with `data-arrive`, as a row whose form
 * was left. At the first load the browser decides.
 */
export function useArrival(location: string): void {
  useEffect(() => {
    if (!arrived) return;
    arrived = false;
    const main = document.querySelector("main");
    const marked = main?.querySelector<HTMLElement>("[data-arrive]");
    if (marked) {
      marked.scrollIntoView?.({ block: "center" });
      return marked.focus({ preventScroll: true });
    }
    const target = main?.querySelector<HTMLElement>("h1") ?? main;
    if (!target) return;
    target.tabIndex = -1;
    window.scrollTo(0, 0);
    target.focus({ preventScroll: true });
  }, [location]);
}
