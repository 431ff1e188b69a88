import { useEffect, useState } from "react";
import type { Brief } from "../../../domain/tools/card.ts";

type Briefs = Readonly<Record<string, Brief>>;
let briefs: Briefs | undefined;
// Asked for with the page, and not waited for: a list without these sentences still says what fits.
const coming = import("../../../../content/catalogue.yaml?briefs").then(
  (loaded) => void (briefs = loaded.default),
  () => undefined,
);

/** The sentences of a list by form, once they are there. */
export function useBriefs(): Briefs {
  const [now, setNow] = useState(briefs);
  useEffect(() => {
    if (!now) void coming.then(() => setNow(briefs));
  }, [now]);
  return now ?? {};
}
