import { useEffect, useState } from "react";
import loaders from "../../../../content/catalogue.yaml?cards";
import type { Card } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";

/** The texts of one card, which come with its family when somebody opens it. `failed`: they could not be had. */
export function useCard(method: Method | undefined): Card | "failed" | undefined {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly card: Card | "failed" }>();
  useEffect(() => {
    if (!method) return;
    let here = true;
    const { id, family } = method;
    const show = (card: Card | "failed") => {
      if (here) setLoaded({ id, card });
    };
    void loaders[family]?.().then(
      (cards) => show(cards[id] ?? "failed"),
      () => show("failed"),
    );
    return () => {
      here = false;
    };
  }, [method]);
  return loaded && loaded.id === method?.id ? loaded.card : undefined;
}
