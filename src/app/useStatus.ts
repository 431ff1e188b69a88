import { useEffect } from "react";
import { useWords } from "../i18n/index.ts";
import { statusOf } from "../wizards/consistent/status.ts";
import type { StatusOf } from "../wizards/props.ts";

/** Where a case stands, in the words of the screen; the component renders again when those change. */
export function useStatus(): StatusOf {
  const { lang } = useWords("consistent");
  useEffect(() => {
    if (lang === "en") void import("../wizards/consistent/english.ts");
  }, [lang]);
  return statusOf;
}
