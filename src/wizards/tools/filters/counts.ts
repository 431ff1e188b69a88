import { isLeftEmpty, isSettling } from "../../../engine/answers.ts";
import type { Answer } from "../../../engine/types.ts";

/** Whether an answer asks something of a form. */
export const counts = (answer: Answer | undefined): boolean => isSettling(answer) && !isLeftEmpty(answer);
