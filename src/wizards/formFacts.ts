import facts from "../../content/catalogue.yaml?facts";
import { formFactsOf } from "../domain/tools/formFacts.ts";

/** What rules about a framework read of a form of the catalogue; undefined for a form that it does not have. */
export const formFacts = formFactsOf(facts);
