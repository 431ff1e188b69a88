import type { Block } from "../../../../report/model.ts";
import type { Reader } from "../input.ts";
import { assessment, decisionPoints, finalReport, forms, logbook } from "./annexes.ts";
import { accepted, difference, findings, openQuestions } from "./choices.ts";
import { ladder, promise } from "./influence.ts";
import { duties, permitReport, publicNotice, statementOfReasons } from "./law.ts";
import { notInvited, powerMap, resources } from "./people.ts";
import { plan, stepDetails, timeline } from "./process.ts";
import { residentsFeedback, residentsFixed, residentsOpen, residentsPromise, residentsSteps } from "./residents.ts";

/** The parts that code makes, by the name that document.yaml gives them. */
export const own: Readonly<Record<string, (reader: Reader) => Block[]>> = {
  residentsFixed,
  residentsOpen,
  residentsPromise,
  residentsSteps,
  residentsFeedback,
  promise,
  ladder,
  powerMap,
  notInvited,
  timeline,
  plan,
  stepDetails,
  resources,
  duties,
  publicNotice,
  statementOfReasons,
  permitReport,
  findings,
  accepted,
  difference,
  openQuestions,
  assessment,
  forms,
  decisionPoints,
  finalReport,
  logbook,
};
