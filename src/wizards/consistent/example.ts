import type { Answers } from "../../engine/types.ts";
import { calibrationCases } from "./calibration.ts";

const exampleId = "IJK-04";
const exampleTitle = "Betaald parkeren in de Stationsbuurt";

/** The example case: a calibration case under a name of its own, to look at and to change freely. */
export function exampleAnswers(): Answers {
  const entry = calibrationCases.find(({ id }) => id === exampleId);
  if (!entry) throw new Error(`No calibration case '${exampleId}'.`);
  return { ...entry.reference, caseTitle: { kind: "text", value: exampleTitle } };
}
