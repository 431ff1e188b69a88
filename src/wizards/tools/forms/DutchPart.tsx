import type { ReactNode } from "react";

const place = "\u0000";

/** A sentence with something from the catalogue in it, which stays Dutch in every language of the screen and is marked so. */
export function DutchPart({ sentence, part }: { readonly sentence: (part: string) => string; readonly part: string }): ReactNode {
  const [before, after] = sentence(place).split(place);
  return (
    <>
      {before}
      <span lang="nl">{part}</span>
      {after}
    </>
  );
}
