// The wizards without a screen: node src/build/run.mjs src/cli/advise.ts consistent zaak.yaml [--pdf f] [--html f] [--md f] [--on 2026-11-23]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import standard from "../../content/profiles/standard.yaml";
import twiceWords from "../../flows/twice/nl.yaml";
import { readProfile, type Profile } from "../domain/profile.ts";
import { hashOf } from "../dossier/hash.ts";
import { newDossier } from "../dossier/blank.ts";
import type { Dossier } from "../dossier/types.ts";
import type { Answers } from "../engine/types.ts";
import { isDay } from "../engine/answers.ts";
import { addWords, initWords, wordsIn } from "../i18n/index.ts";
import words from "../i18n/nl.yaml";
import { htmlOf } from "../report/html.ts";
import { markdownOf } from "../report/markdown.ts";
import type { DocModel } from "../report/model.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { assess } from "../wizards/consistent/assess.ts";
import { cardOf } from "../wizards/consistent/card/cardDocument.ts";
import { definition as consistent } from "../wizards/consistent/definition.ts";
import { outputOf } from "../wizards/consistent/record.ts";
import { namespaces } from "../wizards/consistent/words.ts";
import { formFacts, formName } from "../wizards/formFacts.ts";
import { recommendFor } from "../wizards/tools/catalogue.ts";
import { questionnaire as tools } from "../wizards/tools/questionnaire.ts";
import { outputOf as outputOfTools } from "../wizards/tools/record.ts";
import { definition as twice } from "../wizards/twice/definition.ts";
import { assess as assessTwice } from "../wizards/twice/findings.ts";
import { frameworkOf } from "../wizards/twice/framework/framework.ts";
import { outputOf as outputOfTwice } from "../wizards/twice/record.ts";
import { readCases, type CaseInFile } from "./caseFile.ts";
import { toolsDocument } from "./toolsDocument.ts";

const usage = `Usage: npm run -s advise -- consistent zaak.yaml [--pdf kaart.pdf] [--html kaart.html] [--md kaart.md] [--on 2026-11-23]
       npm run -s advise -- twice zaak.yaml [--pdf kader.pdf] [--html kader.html] [--md kader.md] [--on 2026-11-23]
       npm run -s advise -- tools zaak.yaml [--pdf vormen.pdf] [--html vormen.html] [--md vormen.md] [--on 2026-11-23]`;
/** A case is one map of answers, so a file may hold those of every wizard. */
const questions = { ...consistent.questions, ...twice.questions };
const profiles: Readonly<Record<string, Profile>> = { [standard.id]: standard };

class Refused extends Error {}

function optionsOf(given: readonly string[]) {
  const options: Record<string, string> = {};
  const rest: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? "";
    if (!word.startsWith("--")) rest.push(word);
    else if (!["--pdf", "--html", "--md", "--on"].includes(word)) throw new Refused(`There is no option '${word}'.\n${usage}`);
    else {
      const value = given[(at += 1)];
      if (value === undefined) throw new Refused(`'${word}' needs a value.\n${usage}`);
      options[word.slice(2)] = value;
    }
  }
  if (options["on"] !== undefined && !isDay(options["on"]))
    throw new Refused(`'--on ${options["on"]}' is not a day. Write it as 2026-11-23.`);
  return { options, rest };
}

// npm runs a script in the folder of the project; a path is meant from where the person stands.
const here = (file: string): string => resolve(process.env["INIT_CWD"] ?? ".", file);

function textOf(file: string): string {
  try {
    return readFileSync(here(file), "utf8");
  } catch {
    throw new Refused(`${file}:1:1 This file cannot be read.`);
  }
}

function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(here(file), content);
  } catch {
    const folder = dirname(here(file));
    throw new Refused(
      `'${file}' cannot be written${existsSync(folder) ? "" : `, because there is no folder '${folder}'`}. Choose another place.`,
    );
  }
}

function profileOf(named: string | undefined, file: string): Profile {
  if (named === undefined) return standard;
  if (Object.hasOwn(profiles, named)) return profiles[named]!;
  if (!/[./]/.test(named))
    throw new Refused(`${file}:1:1 There is no profile '${named}'. Known: ${Object.keys(profiles).join(", ")}, or the path of a file.`);
  const read = readProfile(parseYaml(named), standard);
  if ("profile" in read) return read.profile;
  throw new Refused(read.problems.map(({ path, message }) => `${named}:1:1 ${path}: ${message}`).join("\n"));
}
function parseYaml(file: string): unknown {
  try {
    return parse(textOf(file), { version: "1.2" });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file}:1:1 This is not YAML: ${String((error as Error).message).split("\n")[0]}`);
  }
}

async function write(wizard: string, one: CaseInFile, profile: Profile, options: Readonly<Record<string, string>>): Promise<void> {
  const on = options["on"] === undefined ? new Date() : new Date(`${options["on"]}T12:00:00Z`);
  const named = one.answers["caseTitle"];
  const title = named?.kind === "text" ? named.value : (one.title ?? "");
  const id = hashOf([title, one.answers]);
  const dossier = {
    ...newDossier({ now: () => on, newId: () => id }, { id: profile.id, version: profile.version }),
    title,
    answers: one.answers,
  };
  initWords("nl", { nl: { app: words } });
  await import("../wizards/consistent/firstWords.ts");
  await import("../wizards/consistent/resultWords.ts");
  const model =
    wizard === "tools"
      ? await toolsDocument(dossier, profile, on)
      : wizard === "twice"
        ? frameworkFor(dossier, profile, on)
        : cardOf({ dossier, assessment: assess(one.answers, profile), profile, words: wordsIn("nl", ...namespaces), alike: [], on });
  if (options["html"]) save(options["html"], htmlOf(model));
  if (options["md"]) save(options["md"], markdownOf(model));
  if (options["pdf"])
    save(options["pdf"], (await pdfBytes(model, { date: on, fileId: id.padEnd(32, "0").slice(0, 32).toUpperCase() })).bytes);
}

function frameworkFor(dossier: Dossier, profile: Profile, on: Date): DocModel {
  addWords("twice", "nl", twiceWords);
  const known = { profile, formFacts };
  const assessment = assessTwice(dossier.answers, known);
  return frameworkOf({ dossier, assessment, known, words: wordsIn("nl", "twice", ...namespaces), on, formName });
}

function resultOf(wizard: "consistent" | "twice" | "tools", answers: Answers, profile: Profile): unknown {
  if (wizard === "tools") return outputOfTools(recommendFor(answers, profile), profile);
  return wizard === "consistent" ? outputOf(assess(answers, profile)) : outputOfTwice(assessTwice(answers, { profile, formFacts }));
}

async function main(): Promise<void> {
  const { options, rest } = optionsOf(process.argv.slice(2));
  const [wizard, file, ...more] = rest;
  if (wizard === undefined || file === undefined || more.length > 0) throw new Refused(usage);
  if (wizard !== "consistent" && wizard !== "twice" && wizard !== "tools") throw new Refused(`There is no wizard '${wizard}'.\n${usage}`);
  const read = readCases(textOf(file), wizard === "tools" ? tools.questions : questions);
  if ("problems" in read)
    throw new Refused(read.problems.map(({ line, column, sentence }) => `${file}:${line}:${column} ${sentence}`).join("\n"));
  const wantsFile = options["pdf"] ?? options["html"] ?? options["md"];
  if (wantsFile !== undefined && read.cases.length > 1)
    throw new Refused(`${file}:1:1 This file has ${read.cases.length} cases. A document is made of one.`);
  for (const one of read.cases) {
    const profile = profileOf(one.profile, file);
    if (wantsFile !== undefined) await write(wizard, one, profile, options);
    console.log(JSON.stringify(resultOf(wizard, one.answers, profile)));
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
