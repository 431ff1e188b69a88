import { useEffect, useState } from "react";

/** Longer than the pause between two presses or keys, so that only where it ends is read aloud. */
const quiet = 700;

/** The text as it is to be read aloud: it follows a moment later, and not at all while it keeps changing. */
export function useAnnounced(text: string): string {
  const [said, setSaid] = useState("");
  const [first] = useState(text);
  useEffect(() => {
    // What the page arrives with is read with the page.
    if (said === "" && text === first) return;
    const timer = setTimeout(() => setSaid(text), quiet);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return said;
}
