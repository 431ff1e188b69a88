import type { ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { namespaces } from "../words.ts";

/** "72 van de 100". */
export function Score({ score }: { readonly score: number }): ReactNode {
  const words = useWords(...namespaces);
  return <p className="think-score">{words.t("words.form.score", { score })}</p>;
}
