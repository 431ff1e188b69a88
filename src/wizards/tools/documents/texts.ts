import loaders from "../../../../content/catalogue.yaml?cards";
import type { Brief, Card } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";

/** What the catalogue says of forms beside what the rule reads. A document is made when they are there. */
export interface FormTexts {
  readonly briefs: Readonly<Record<string, Brief>>;
  /** Of the asked forms, and of those of the same families. */
  readonly cards: Readonly<Record<string, Card>>;
}

/** Loads the short texts of all forms, and the cards of these. */
export async function loadTexts(forms: readonly Method[]): Promise<FormTexts> {
  const families = [...new Set(forms.map(({ family }) => family))];
  const [briefs, ...cards] = await Promise.all([
    import("../../../../content/catalogue.yaml?briefs"),
    ...families.map((family) => loaders[family]?.() ?? Promise.resolve({})),
  ]);
  return { briefs: briefs.default, cards: Object.assign({}, ...cards) as FormTexts["cards"] };
}
