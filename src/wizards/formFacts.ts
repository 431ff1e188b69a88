import catalogue from "../../content/catalogue.yaml?filters";
import facts from "../../content/catalogue.yaml?facts";
import type { FormFactsOf } from "../domain/forms.ts";
import { formFactsOf } from "../domain/tools/formFacts.ts";

const inCatalogue = formFactsOf(facts);

/** What rules about a framework read of a form of the catalogue; undefined for a form that it does not have. */
export const formFacts: FormFactsOf = (id) => {
  const form = inCatalogue(id);
  return form && { setting: form.setting ?? [], rungsMax: form.rungsMax, participantsMax: form.participantsMax ?? undefined };
};

const names: ReadonlyMap<string, string> = new Map(catalogue.methods.map(({ id, name }) => [id, name]));

/** What a form of the catalogue is called; undefined for a form that it does not have. */
export const formName = (id: string): string | undefined => names.get(id);

const ids: ReadonlyMap<string, string> = new Map(catalogue.methods.map(({ id, name }) => [name.toLowerCase(), id]));

/** The id of the form of the catalogue that is called so, whatever the capitals. */
export const formNamed = (name: string): string | undefined => ids.get(name.toLowerCase());
