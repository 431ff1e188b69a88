import standard from "../../../content/profiles/standard.yaml";
import rules from "../../../flows/consistent/rules.yaml";
import { checkOf } from "../../domain/checks.ts";
import type { Profile } from "../../domain/profile.ts";
import { quantityOf } from "../../domain/quantities.ts";
import { questionnaire } from "./questionnaire.ts";
import type { Answers, Definition, Facts } from "../../engine/types.ts";

export const definition: Definition = { ...questionnaire, rules };

/** The profile that ships with the product: what counts until a municipality brings its own. */
export const standardProfile: Profile = standard;

/** What the rules of Consistent are judged against: the answers that count, and the domain's numbers and checks over them. */
export const factsOf = (answers: Answers, profile: Profile): Facts => ({
  answers,
  quantity: (id) => quantityOf(id, answers, profile),
  check: (id) => checkOf(id, { answers, profile }),
});
