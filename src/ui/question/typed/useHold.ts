import { useEffect, useRef, type RefObject } from "react";
import type { Hold } from "./hold.ts";
import { loadHold } from "./load.ts";

/**
 * Fetches the form library once the page stands, and only where something can be typed. Until it arrives, and when it
 * never does, the controls hold what is typed by themselves.
 */
export function useHold(form: RefObject<HTMLFormElement | null>, isTyped: boolean): RefObject<Hold | undefined> {
  const hold = useRef<Hold | undefined>(undefined);
  useEffect(() => {
    if (!isTyped) return;
    let gone = false;
    // A frame that was asked for now comes before the paint, what it asks for comes after.
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        void loadHold().then(
          ({ hookFormHold }) => {
            if (!gone && form.current) hold.current = hookFormHold(form.current);
          },
          () => undefined,
        );
      }),
    );
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      hold.current?.stop();
      hold.current = undefined;
    };
  }, [form, isTyped]);
  useEffect(() => hold.current?.follow());
  return hold;
}
