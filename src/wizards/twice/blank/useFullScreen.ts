import { useEffect, useState, type RefObject } from "react";

export interface FullScreen {
  /** Some browsers, and some places where an app is shown, do not have it. */
  readonly isOffered: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
}

/** One element on the whole screen. When the browser refuses, everything goes on in the window. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, tell] = useState(false);
  useEffect(() => {
    const onChange = () => tell(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, []);
  const toggle = () => {
    const turned = isFull ? document.exitFullscreen() : element.current?.requestFullscreen();
    turned?.catch(() => undefined);
  };
  return { isOffered: document.fullscreenEnabled, isFull, toggle };
}
