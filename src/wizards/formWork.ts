import catalogue from "../../content/catalogue.yaml?filters";
import work from "../../content/catalogue.yaml?work";
import type { FormWork, FormWorkOf } from "../domain/tools/planWork.ts";

const forms: ReadonlyMap<string, FormWork> = new Map(
  catalogue.methods.flatMap(({ id, name, cost, participants, setting, weeks, weeksMin }) => {
    const own: FormWork = {
      ...(cost && { cost }),
      ...(participants && { participants }),
      ...(setting && { setting }),
      ...(weeks && { weeks }),
      ...(weeksMin && { weeksMin }),
      ...work[id],
    };
    return [[id, own] as const, [name.toLowerCase(), own] as const];
  }),
);

/** The work that a form takes, by its id or by its name as people type it; undefined for one that is not in the catalogue. */
export const formWork: FormWorkOf = (form) => forms.get(form) ?? forms.get(form.trim().toLowerCase());
