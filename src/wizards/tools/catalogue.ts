import catalogue from "../../../content/catalogue.yaml?filters";
import families from "../../../content/families.yaml";
import kinds from "../../../content/situations.yaml";
import type { Profile } from "../../domain/profile.ts";
import { askedOf } from "../../domain/tools/asked.ts";
import type { Method } from "../../domain/tools/method.ts";
import { recommend, type Recommendation } from "../../domain/tools/recommend.ts";
import type { Answers } from "../../engine/types.ts";
import type { Words } from "../../i18n/types.ts";

/** All kinds of case, in the order in which they are asked and told. */
export const kindsInOrder: readonly string[] = Object.keys(kinds);

/** What the answers of one step give, over the whole catalogue. Recomputed, never stored as truth. */
export const recommendFor = (answers: Answers, profile: Profile): Recommendation => recommend(catalogue, askedOf(answers), profile.tools);

const byId: ReadonlyMap<string, Method> = new Map(catalogue.methods.map((method) => [method.id, method]));
const byName: ReadonlyMap<string, Method> = new Map(catalogue.methods.map((method) => [method.name.toLowerCase(), method]));

/** A form by its id; undefined for one that the catalogue does not have. */
export const formOf = (id: string): Method | undefined => byId.get(id);

/** A form by its id or by its name, as people type it. */
export const formNamed = (text: string): Method | undefined => byId.get(text) ?? byName.get(text.trim().toLowerCase());

/** Forms that people look for: always with a visible "Waarom niet?". */
export const wellKnown: readonly Method[] = catalogue.wellKnown.flatMap((id) => byId.get(id) ?? []);

/** The families in the order in which they are shown. */
export const familiesInOrder: readonly string[] = Object.keys(families);

/** What a family of forms is called. */
export const familyName = ({ lang }: Words, family: string): string => families[family]?.[lang].label ?? family;
