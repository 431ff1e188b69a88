import catalogue from "../../../content/catalogue.yaml?filters";
import kinds from "../../../content/situations.yaml";
import type { Profile } from "../../domain/profile.ts";
import { askedOf } from "../../domain/tools/asked.ts";
import { recommend, type Recommendation } from "../../domain/tools/recommend.ts";
import type { Answers } from "../../engine/types.ts";

/** All kinds of case, in the order in which they are asked and told. */
export const kindsInOrder: readonly string[] = Object.keys(kinds);

/** What the answers of one step give, over the whole catalogue. Recomputed, never stored as truth. */
export const recommendFor = (answers: Answers, profile: Profile): Recommendation => recommend(catalogue, askedOf(answers), profile.tools);
