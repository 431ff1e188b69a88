// Measures the rules alone and writes the times into dist-node/ruleTimes.json, for the benchmark.
import catalogue from "../../content/catalogue.yaml?filters";
import profile from "../../content/profiles/standard.yaml";
import { mkdirSync, writeFileSync } from "node:fs";
import { askedOf } from "../domain/tools/asked.ts";
import { recommend } from "../domain/tools/recommend.ts";
import type { Answers } from "../engine/types.ts";
import { assess } from "../wizards/twice/findings.ts";
import { known } from "../wizards/twice/useAssessment.ts";
import { practice } from "./twiceStates.ts";

/** How much slower than this computer the rules are told to be, like the page. */
const slowdown = 4;
const warmUp = 50;
const times = 200;

const wanted: Answers = {
  goals: { kind: "multi", options: ["collect-ideas", "co-design"] },
  rungs: { kind: "multi", options: ["advise", "coproduce"] },
  situations: { kind: "multi", options: ["street-square"] },
  audiences: { kind: "multi", options: ["youth", "little-time"] },
  tension: { kind: "single", option: "differing" },
  weeks: { kind: "number", value: 8 },
  budget: { kind: "number", value: 5000 },
};

function repeated<T extends { readonly id: string }>(forms: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, at) => {
    const form = forms[at % forms.length]!;
    return at < forms.length ? form : { ...form, id: `${form.id}-${at}` };
  });
}

function timeOf(work: () => unknown): number {
  for (let round = 0; round < warmUp; round++) work();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return (taken.toSorted((a, b) => a - b)[times / 2] ?? NaN) * slowdown;
}

const asked = askedOf(wanted);
const many = { ...catalogue, methods: repeated(catalogue.methods, 2000) };
mkdirSync("dist-node", { recursive: true });
writeFileSync(
  "dist-node/ruleTimes.json",
  JSON.stringify({
    // New answers each time: nothing that was worked out for the same ones may be used again.
    judged: timeOf(() => assess({ ...practice }, known)),
    ranked: timeOf(() => recommend(catalogue, asked, profile.tools)),
    rankedMany: timeOf(() => recommend(many, asked, profile.tools)),
  }),
);
