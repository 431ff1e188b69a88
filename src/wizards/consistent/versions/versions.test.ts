import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { sliders } from "../../../domain/ids.ts";
import type { Alike } from "../../../domain/register.ts";
import { readabilityOf, wordsFrom } from "../../../domain/readability.ts";
import { newDossier } from "../../../dossier/blank.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answer, Answers, Question } from "../../../engine/types.ts";
import english from "../../../i18n/en.yaml";
import words from "../../../i18n/nl.yaml";
import { initWords, wordsIn } from "../../../i18n/index.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { pdfBytes } from "../../../report/pdf/bytes.ts";
import { said } from "../../../report/said.ts";
import { answersOf, calibrationCases } from "../calibration.ts";
import { assess } from "../assess.ts";
import { definition, standardProfile } from "../definition.ts";
import "../english.ts";
import "../firstWords.ts";
import { receiptFor } from "../receipt.ts";
import "../resultWords.ts";
import { namespaces } from "../words.ts";
import { adjusted, dossierOf, inputOf, on, open, referenceOf } from "./sampleCases.ts";
import { cautionOf, documents } from "./versions.ts";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: words }, en: { app: english } }));
const dutch = () => wordsIn("nl", ...namespaces);

const noted: Dossier = { ...adjusted, notes: { impact: "Bewoners gaan 6 euro per maand betalen." } };
const empty = newDossier({ now: () => on, newId: () => "id" }, { id: "standard", version: 1 });
/** The own policy promises more than the room allows; a promise above the ceiling has no reason yet; adopted all the same. */
const crossing = dossierOf(
  {
    ...referenceOf("IJK-05"),
    ...answersOf({ legalTracks: ["ownOrdinance"], ordinanceRung: 4, influenceLevel: "coDecide", decisionBody: "executive" }),
  },
  { adopted: { on: "2027-03-03", by: "executive" }, revision: 12, notes: { legalTracks: "Verordening participatie, artikel 4" } },
);
const taken: Dossier = {
  ...noted,
  revision: 7,
  receipts: [receiptFor(adjusted, assess(adjusted.answers, standardProfile), standardProfile, on)!],
  answers: { ...noted.answers, ...answersOf({ ordinanceRung: 3 }) },
  retired: [
    {
      question: "tone",
      answer: { kind: "text", value: "scherp" },
      words: "De toon was scherp.",
      reason: "vraag vervallen",
      told: true,
    },
  ],
};
const alike: readonly Alike[] = [
  {
    entry: {
      id: "havenkwartier",
      revision: 3,
      title: "Betaald parkeren Havenkwartier",
      caseKind: "policy",
      sliders: { impact: 3, reach: 4, sensitivity: 4, dependence: 2 },
      room: "s2",
      floor: 2,
      ceiling: 3,
      weightClass: 3,
      rung: 2,
      proposed: { influence: 2, breadth: 5, intensity: 4, governance: 5 },
      chosen: { influence: 3, breadth: 3, intensity: 4, governance: 5 },
      reasons: { breadth: "capacity" },
      on: "2025-05-02T10:00:00Z",
      rule: "2",
      profile: "standard@1",
    },
    difference: 1,
    differing: [{ slider: "reach", here: 3, there: 4 }],
  },
];

describe("each version says what its readers need, in prose that a person can check", () => {
  it.each([
    ["residents-adjusted", "residents", noted],
    ["residents-little-room", "residents", dossierOf(referenceOf("IJK-05"))],
    ["residents-open", "residents", open],
    ["residents-shared", "residents", dossierOf(referenceOf("IJK-11"))],
    ["residents-nothing-yet", "residents", empty],
    ["council-adjusted", "council", noted],
    ["council-open", "council", open],
    ["council-crossing", "council", crossing],
    ["worksheet-noted", "worksheet", noted],
    ["archive-taken", "archive", taken],
    ["archive-open", "archive", open],
  ] as const)("%s", async (name, version, dossier) => {
    const input = inputOf(dossier, dutch(), dossier === noted || dossier === taken ? { alike } : {});
    await expect(markdownOf(documents[version](input))).toMatchFileSnapshot(`documents/${name}.md`);
  });

  it("speaks English as well, without a Dutch word left", () => {
    const answers = { ...referenceOf("IJK-04"), ...answersOf({ caseTitle: "Paid parking" }) };
    for (const version of ["residents", "council", "worksheet", "archive"] as const) {
      const text = said(documents[version](inputOf(dossierOf(answers), wordsIn("en", ...namespaces)))).join(" ");
      expect(wordsFrom(["de", "het", "een", "niet", "voor", "wat"], text), version).toEqual([]);
    }
  });
});

const answerFor = (question: Question): fc.Arbitrary<Answer | undefined> => {
  const unsure = fc.constantFrom<Answer | undefined>(undefined, { kind: "unsure" });
  switch (question.kind) {
    case "single":
      return fc.oneof(
        unsure,
        fc.constantFrom(...question.options).map((option): Answer => ({ kind: "single", option })),
      );
    case "multi":
      return fc.oneof(
        unsure,
        fc.subarray([...question.options], { minLength: 1 }).map((options): Answer => ({ kind: "multi", options })),
      );
    case "scale":
      return fc.oneof(
        unsure,
        fc.integer({ min: question.from, max: question.to }).map((value): Answer => ({ kind: "scale", value })),
      );
    default:
      return fc.constantFrom<Answer | undefined>(undefined, { kind: "text", value: "Zwembad" });
  }
};
const asked = [...definition.flow.steps.flatMap(({ questions }) => questions), "influenceLevel"].flatMap((id) => {
  const question = definition.questions[id]!;
  return id === "influenceLevel" ? [question] : [question, ...(question.with ?? [])];
});
const anyAnswers = fc
  .tuple(...asked.map(answerFor))
  .map((given): Answers => Object.fromEntries(asked.flatMap(({ id }, at) => (given[at] ? [[id, given[at]]] : []))));

describe("the version for residents", () => {
  const textsOf = (dossier: Dossier) => said(documents.residents(inputOf(dossier, dutch())));

  it("UX-20, UX-22: says 'u', easily and in the active voice, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const texts = textsOf(dossierOf(answers));
        expect(wordsFrom(["je", "jij", "jou", "jouw", "jullie"], texts.join(" "))).toEqual([]);
        const { douma, meanSentence, passive } = readabilityOf(texts);
        expect(douma).toBeGreaterThanOrEqual(60);
        expect(meanSentence).toBeLessThanOrEqual(12);
        expect(passive).toBeLessThanOrEqual(0.1);
        // Nothing that was looked up came back as its own key.
        expect(texts.join(" ")).not.toMatch(/words\.|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  it("promises what was chosen, else what is advised, and nothing while that is open", () => {
    const promises = (dossier: Dossier) => textsOf(dossier).join(" ");
    expect(promises(adjusted)).toContain("U geeft advies. We volgen het");
    expect(promises(dossierOf(referenceOf("IJK-04")))).toContain("We vragen uw mening en ervaring");
    expect(promises(open)).toMatch(/weet nog niet hoeveel invloed u krijgt/);
    expect(promises(open)).not.toMatch(/We vragen uw mening|U geeft advies|We maken het plan/);
  });

  it("calls a proposal a proposal, and names no right that still has to be checked", () => {
    const text = textsOf(dossierOf(referenceOf("IJK-04"))).join(" ");
    expect(text).toContain("drie of meer rondes (voorstel)");
    expect(textsOf(adjusted).join(" ")).toContain("één contactmoment");
    expect(textsOf(adjusted).join(" ")).not.toContain("één contactmoment (voorstel)");
    // The duty to answer views is professional knowledge only.
    expect(text).not.toMatch(/wat .* met elke zienswijze/);
  });

  it.each(calibrationCases.map(({ id, reference }) => [id, reference] as const))("%s fits on one A4", async (_id, reference) => {
    const model = documents.residents(inputOf(dossierOf(reference), dutch()));
    const { pages, substituted } = await pdfBytes(model, { date: on, fileId: "0".repeat(32) });
    expect({ pages, substituted }).toEqual({ pages: 1, substituted: [] });
  });
});

describe("the version for council or executive", () => {
  it("begins with what is asked, of the body that decides", () => {
    const [first, second] = documents.council(inputOf(adjusted, dutch())).blocks;
    expect(first).toMatchObject({ kind: "heading", text: "Wat we vragen" });
    expect(second).toMatchObject({ text: "We vragen de raad om deze punten vast te stellen." });
  });

  it("asks nobody to establish what is still open", () => {
    const text = markdownOf(documents.council(inputOf(open, dutch())));
    expect(text).toContain("Stel nog niet vast wat open is.");
    expect(text).not.toContain("Zwaarte: deze zaak is");
  });

  it("says so when a promise lies outside the limits", () => {
    expect(cautionOf("council", inputOf(crossing, dutch()))).toContain("meer dan er te kiezen valt");
    expect(cautionOf("residents", inputOf(crossing, dutch()))).toContain("meer dan er te kiezen valt");
    expect(cautionOf("residents", inputOf(dossierOf(referenceOf("IJK-04")), dutch()))).toBeUndefined();
    expect(cautionOf("residents", inputOf(open, dutch()))).toContain("voorlopig");
    expect(cautionOf("own", inputOf(crossing, dutch()))).toBeUndefined();
  });
});

describe("the worksheet and the archive", () => {
  it("hold every question of the flow, and the archive every note as well", () => {
    const sheet = said(documents.worksheet(inputOf(noted, dutch()))).join(" ");
    for (const { id } of asked.slice(0, -1)) expect(sheet).toContain(dutch().t(`questions.${id}.ask`));
    const notes = Object.fromEntries(asked.map(({ id }) => [id, `Notitie over ${id}.`]));
    const archive = said(documents.archive(inputOf({ ...noted, notes }, dutch()))).join(" ");
    for (const { id } of asked.slice(0, -1)) expect(archive).toContain(`Notitie over ${id}.`);
  });

  it("mark each answer that was given, and nothing else", () => {
    const given = (dossier: Dossier) => markdownOf(documents.worksheet(inputOf(dossier, dutch()))).match(/\(gekozen\)/g)?.length ?? 0;
    expect(given(empty)).toBe(0);
    // Kind of case, four sliders, room, sharing, one legal track, who decides.
    expect(given(noted)).toBe(sliders.length + 5);
  });

  it("never fail, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const make of Object.values(documents)) {
          const text = said(make(inputOf(dossierOf(answers), dutch()))).join(" ");
          expect(text).not.toMatch(/words\.\w|undefined|\{\{/);
        }
      }),
      { numRuns: 25 },
    );
  });
});
