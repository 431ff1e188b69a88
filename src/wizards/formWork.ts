import catalogue from "../../content/catalogue.yaml?filters";
import work from "../../content/catalogue.yaml?work";
import type { FormWork, FormWorkOf } from "../domain/tools/planWork.ts";

const forms: ReadonlyMap<string, FormWork> = new Map(
  catalogue.methods.map(({ id, cost, participants, setting, weeks, weeksMin }): readonly [string, FormWork] => [
    id,
    {
      ...(cost && { cost }),
      ...(participants && { participants }),
      ...(setting && { setting }),
      ...(weeks && { weeks }),
      ...(weeksMin && { weeksMin }),
      ...work[id],
    },
  ]),
);

/** The work that a form of the catalogue takes; undefined for a form that it does not have. */
export const formWork: FormWorkOf = (id) => forms.get(id);
