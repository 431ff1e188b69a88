import { machineOf } from "../../flow/machine.ts";
import { definition } from "./definition.ts";

/** The statechart of Consistent. */
export const machine = machineOf(definition);
