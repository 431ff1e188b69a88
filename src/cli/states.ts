// Writes every situation of every wizard as JSON, and the reference documents as HTML, into dist-node: for browser tests, which
// cannot read YAML themselves.
import { mkdirSync, writeFileSync } from "node:fs";
import { newDossier } from "../dossier/blank.ts";
import { statesOf } from "../flow/graph.ts";
import { htmlOf } from "../report/html.ts";
import { framework, longFramework } from "../report/reference/framework.ts";
import { calibrationCases } from "../wizards/consistent/calibration.ts";
import { definition } from "../wizards/consistent/definition.ts";
import { machine } from "../wizards/consistent/machine.ts";
import { pages } from "../wizards/consistent/paths.ts";
import { documents } from "../wizards/consistent/versions/versions.ts";
import { formIds } from "../wizards/saveAs/travels.ts";
import { practice, repaired, twiceStates } from "./twiceStates.ts";

const made = new Date("2026-11-24T12:00:00Z");
const profile = { id: "standard", version: 1 };
const dossierOf = (id: string, answers: object) => {
  const title = (answers as Record<string, { value?: string }>)["caseTitle"]?.value ?? "";
  return { ...newDossier({ now: () => made, newId: () => id }, profile), title, answers, revision: 1 };
};

const visited = statesOf(definition, machine).map(({ step, answers }, at) => ({
  title: `${step} ${at}: ${Object.keys(answers).length} answers`,
  path: step === "done" ? pages.check : step,
  step,
  dossier: dossierOf(`state-${at}`, answers),
}));
// Pages with the same answers are pages of one case.
const twiceCases = new Map<object, ReturnType<typeof dossierOf>>();
const twice = twiceStates().map(({ title, step, path, answers }) => {
  const dossier = twiceCases.get(answers) ?? dossierOf(`twice-${twiceCases.size}`, answers);
  twiceCases.set(answers, dossier);
  return { title, step, path, dossier };
});
const results = calibrationCases.map(({ id, reference }) => ({ title: id, dossier: dossierOf(id.toLowerCase(), reference) }));

mkdirSync("dist-node", { recursive: true });
const saveAs = { versions: Object.keys(documents), forms: formIds };
writeFileSync(
  "dist-node/states.json",
  JSON.stringify({
    visited,
    twice,
    twiceCases: { practice: dossierOf("kerkplein", practice), repaired: dossierOf("hersteld", repaired) },
    results,
    pages,
    saveAs,
    steps: definition.flow.steps.map(({ id }) => id),
  }),
);
writeFileSync("dist-node/framework.html", htmlOf(framework));
writeFileSync("dist-node/longFramework.html", htmlOf(longFramework));
