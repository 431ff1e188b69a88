import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsIn } from "../../../engine/answers.ts";
import type { Answer, Answers } from "../../../engine/types.ts";
import type { Words } from "../../../i18n/types.ts";
import { checkPdf } from "../../../pdfcheck/check.ts";
import { markdownOf } from "../../../report/markdown.ts";
import type { DocModel } from "../../../report/model.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { assess } from "../findings.ts";
import { answersOf } from "./sampleAnswers.ts";
import { asStandard, caseIds, documentOf, initSampleWords, on, sampleWords } from "./sampleFramework.ts";

beforeAll(initSampleWords);
const repaired = "HERSTELD";

/** English words that note which texts they could only give in Dutch. */
function notingWords(): { readonly words: Words; readonly dutch: Set<string> } {
  const english = sampleWords("en");
  const dutch = new Set<string>();
  const noted = (key: string): string => {
    if (!english.has(key) || english.langOf(key) === "nl") dutch.add(key);
    return key;
  };
  // A text for one and for more has no key of its own.
  const forOne = (key: string): string => (english.has(`${key}_other`) ? `${key}_other` : key);
  return {
    dutch,
    words: {
      ...english,
      t: (key, values) => (noted(forOne(key)), english.t(key, values)),
      inlines: (key, values) => (noted(key), english.inlines(key, values)),
    },
  };
}

/** Texts that are in the language of the document, and those marked as Dutch. The case's name and the labels in a figure cannot be marked. */
function textsOf({ title, head, blocks, ...rest }: DocModel): { readonly own: string[]; readonly dutch: string[] } {
  const found = { own: [] as string[], dutch: [] as string[] };
  const walk = (value: unknown, name: string): void => {
    if (typeof value === "string" && !["kind", "id", "tone", "lang", "state", "type", "from", "to"].includes(name)) found.own.push(value);
    if (typeof value !== "object" || value === null) return;
    const { kind, lang, text } = value as Record<string, unknown>;
    if (kind === "foreign" && lang === "nl") return void found.dutch.push(String(text));
    for (const [key, inner] of Object.entries(value))
      if (!(name === "items" && key === "label")) walk(inner, Array.isArray(value) ? name : key);
  };
  walk({ ...rest, head: head?.slice(1), blocks }, "");
  expect(title).not.toBe("");
  return found;
}
/** Everything that somebody typed; a form of the catalogue is chosen. */
const typedIn = (answers: Answers): string[] =>
  Object.entries(answers).flatMap(([id, answer]) => [
    ...typed(answer),
    ...rowsIn(answer).flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([column, cell]) => (`${id}.${column}` === "steps.method" ? [] : typed(cell))),
    ),
  ]);
const typed = (answer: Answer | undefined): string[] => (answer?.kind === "text" ? [answer.value.trim()] : []);
const dutchWords =
  /(?<!\p{L})(?:aan|bij|dat|de|deze|dit|een|en|het|hun|meer|met|mensen|moet|naar|niet|nog|ook|op|te|uit|van|voor|wat|wie|wordt|zijn)(?!\p{L})/iu;
const broken = /undefined|\{\{|NaN|\[object|words\.|questions\.|rules\./;

describe("the participation framework in English", () => {
  it("says what the answers carry", async () => {
    await expect(markdownOf(documentOf(answersOf(repaired), { words: sampleWords("en") }))).toMatchFileSnapshot("documents/repaired.en.md");
  });

  it.each(caseIds)("%s: has no Dutch in it but what is quoted, and marks that as Dutch", (id) => {
    const answers = answersOf(id);
    const { words, dutch } = notingWords();
    const model = documentOf(answers, { words });
    const texts = textsOf(model);
    expect(model.lang).toBe("en");
    expect([...dutch]).toEqual([]);
    expect(texts.own.filter((text) => dutchWords.test(text) || broken.test(text))).toEqual([]);
    const quotes = typedIn(answers).filter((text) => texts.own.some((one) => one.includes(text)));
    expect(quotes).toEqual([]);
  });

  it("marks every quote of a whole framework, and in Dutch none", () => {
    const answers = answersOf(repaired);
    const { dutch } = textsOf(documentOf(answers, { words: sampleWords("en") }));
    const markdown = markdownOf(documentOf(answers));
    const shown = typedIn(answers).filter((text) => markdown.includes(text));
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter((text) => !dutch.some((one) => one.toLowerCase().includes(text.toLowerCase())))).toEqual([
      "Kerkplein opnieuw inrichten",
    ]);
    expect(textsOf(documentOf(answers)).dutch).toEqual([]);
  });

  it("marks the reason of what was accepted, the note with an open question and the explanation of a difference", () => {
    const answers: Answers = {
      ...answersOf("KERKPLEIN"),
      influenceLevel: { kind: "single", option: "coDecide" },
      influenceReason: { kind: "single", option: "other" },
      influenceReasonNote: { kind: "text", value: "De buurt vroeg erom." },
    };
    const { findings, groundsOf } = assess(answers, asStandard);
    const [finding] = findings.filter(({ weight }) => weight === "stop");
    if (!finding) throw new Error("There is no stop in the practice case.");
    const { own, dutch } = textsOf(
      documentOf(answers, {
        dossier: {
          accepted: { [finding.rule]: { reason: "Dat is al beloofd.", by: "projectleider", on: "2026-11-24", facts: groundsOf(finding) } },
          notes: { feedback: "De griffier weet dit." },
        },
        words: sampleWords("en"),
      }),
    );
    expect(dutch).toEqual(expect.arrayContaining(["Dat is al beloofd.", "De griffier weet dit.", "De buurt vroeg erom"]));
    expect(own.filter((text) => dutchWords.test(text))).toEqual([]);
    expect(own).toEqual(expect.arrayContaining(["Chosen so on purpose", "The reason: ", "something else"]));
  });

  it("says nothing that is not there, whatever is left out or not known yet", () => {
    const all = answersOf(repaired);
    const ids = Object.keys(all);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (kept, unsure) => {
        const answers = Object.fromEntries(kept.map((id) => [id, unsure.includes(id) ? ({ kind: "unsure" } as const) : all[id]!]));
        const { words, dutch } = notingWords();
        const { own } = textsOf(documentOf(answers, { words }));
        expect([...dutch]).toEqual([]);
        expect(own.filter((text) => dutchWords.test(text) || broken.test(text))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("UX-34: meets every rule of the archive and of accessibility", async () => {
    const { bytes, substituted } = await pdfBytes(documentOf(answersOf(repaired), { words: sampleWords("en") }), {
      date: on,
      fileId: "0".repeat(32),
    });
    expect(substituted).toEqual([]);
    expect(checkPdf(bytes).failures.map(({ rule, faults }) => `${rule} ${JSON.stringify(faults.slice(0, 2))}`)).toEqual([]);
  });
});
