import { beforeAll, describe, expect, it } from "vitest";
import catalogue from "../../content/catalogue.yaml?filters";
import standard from "../../content/profiles/standard.yaml";
import twiceWords from "../../flows/twice/nl.yaml";
import sharedWords from "../../flows/shared/nl.yaml";
import toolsWords from "../../flows/tools/nl.yaml";
import app from "../i18n/nl.yaml";
import { initWords, wordsIn } from "../i18n/index.ts";
import type { Block, DocModel } from "../report/model.ts";
import { bare } from "../report/text.ts";
import { formFacts, formName } from "./formFacts.ts";
import { loadTexts } from "./tools/documents/texts.ts";
import { documents } from "./tools/documents/versions.ts";
import { sampleDossier } from "./tools/plan/samplePlan.ts";
import { assess } from "./twice/findings.ts";
import { frameworkOf } from "./twice/framework/framework.ts";

beforeAll(() => initWords("nl", { nl: { app, twice: twiceWords, shared: sharedWords, tools: toolsWords } }));
const on = new Date("2026-11-26T12:00:00Z");
const dossier = sampleDossier();

/** The columns of the first table that has both of these heads, row by row. */
function columnsIn(model: DocModel, ...heads: readonly string[]): readonly (readonly string[])[] {
  const tables = model.blocks.filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table");
  for (const { head, rows } of tables) {
    const at = heads.map((name) => head.findIndex(({ text }) => bare(text) === name));
    if (at.every((one) => one >= 0)) return rows.map((row) => at.map((one) => bare(row[one]?.text ?? "")));
  }
  return [];
}

describe("annex B of the framework and the plan of Tools", () => {
  it("say the same hours and euros of every step", async () => {
    const known = { profile: standard, formFacts };
    const framework = frameworkOf({
      dossier,
      assessment: assess(dossier.answers, known),
      known,
      words: wordsIn("nl", "twice", "shared", "app"),
      on,
      formName,
    });
    const texts = await loadTexts(catalogue.methods);
    const plan = documents.council({ dossier, profile: standard, words: wordsIn("nl", "tools", "app"), texts, on });
    const inFramework = columnsIn(framework, "Eigen uren", "Geld");
    expect(inFramework).toEqual(columnsIn(plan, "Eigen uren", "Geld"));
    expect(inFramework.length).toBe(3);
    expect(inFramework[0]).toEqual([expect.stringMatching(/ongeveer \d+ tot \d+ uur/), "tot ongeveer 2.000 euro"]);
    expect(inFramework[2]).toEqual(["niet bekend", "niet bekend"]);
  }, 60_000);
});
