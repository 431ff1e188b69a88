import { formName, formNamed } from "../../formFacts.ts";
import type { CellNames } from "../../shared/cellNames.ts";

/** The form of a step: the case keeps its id in the catalogue, people read and type its name. */
export const formNames: CellNames = { table: "steps", column: "method", nameOf: formName, idOf: formNamed };
