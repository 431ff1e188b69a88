import flow from "../../../flows/tools/flow.yaml";
import questions from "../../../flows/tools/questions.yaml";
import type { Questionnaire } from "../../engine/types.ts";

/** Everything Tools asks for one step. */
export const questionnaire: Questionnaire = { flow, questions };
