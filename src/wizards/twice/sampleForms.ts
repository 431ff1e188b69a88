import type { FormFacts, FormFactsOf } from "../../domain/forms.ts";

/** Forms that the named cases choose, with what the catalogue says of them. For tests; the product hands in the catalogue itself. */
const forms: Readonly<Record<string, FormFacts>> = {
  "design-atelier": { setting: ["in-person", "on-location"], rungsMax: 4, participantsMax: 30 },
  "information-market": { setting: ["in-person"], rungsMax: 2, participantsMax: 500 },
};
export const sampleForms: FormFactsOf = (id) => forms[id];
