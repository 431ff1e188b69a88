import { beforeAll, describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import catalogue from "../../../content/catalogue.yaml?filters";
import loaders from "../../../content/catalogue.yaml?cards";
import briefs from "../../../content/catalogue.yaml?briefs";
import english from "../../../flows/tools/en.yaml";
import dutch from "../../../flows/tools/nl.yaml";
import { reasonsAgainst, reasonsFor } from "../../domain/tools/explain.ts";
import { notes } from "../../domain/tools/shares.ts";
import type { Exclusion } from "../../domain/tools/exclusions.ts";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answers } from "../../engine/types.ts";
import { addWords, initWords, wordsIn } from "../../i18n/index.ts";
import type { Words, WordTree } from "../../i18n/types.ts";
import { formFacts } from "../formFacts.ts";
import { kindsInOrder, recommendFor } from "./catalogue.ts";
import { questionnaire } from "./questionnaire.ts";
import {
  emptySentence,
  impliedSentence,
  kindName,
  labelIn,
  mismatchSentences,
  mixSentence,
  namespaces,
  nearSentence,
  noteSentence,
  notWhenSentence,
  whyNotSentence,
  whySentence,
} from "./sentences.ts";

let nl: Words;
let en: Words;
beforeAll(() => {
  initWords("nl", { nl: { app: {} } });
  addWords("tools", "nl", dutch);
  addWords("tools", "en", english);
  nl = wordsIn("nl", ...namespaces);
  en = wordsIn("en", ...namespaces);
});

const answersOf = (given: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const question = questionnaire.questions[id];
      const answer = question && parseAnswer(question, value);
      if (!answer || "problem" in answer) throw new Error(id);
      return [id, answer];
    }),
  );
const street = {
  goals: ["explore-interests", "resolve-conflict", "co-design"],
  rungs: ["advise", "coproduce"],
  situations: ["street-square", "traffic-parking"],
  phases: ["work-out-plan", "make-choices"],
  scale: "street",
  budget: 8000,
  weeks: 9,
  tension: "entrenched",
  groupSize: 60,
  audiences: ["entrepreneurs", "older-people"],
};
const result = recommendFor(answersOf(street), standard);
const one = (id: string, from = result) => {
  const found = [...from.ranked, ...from.excluded].find(({ method }) => method.id === id);
  if (!found) throw new Error(id);
  return found;
};
const why = (id: string, words: Words) => reasonsFor(one(id), result.asked).map((reason) => whySentence(words, reason, standard));
const whyNot = (id: string, words: Words, from = result) =>
  reasonsAgainst(one(id, from), from.asked, standard.tools, kindsInOrder).map((reason) => whyNotSentence(words, reason, standard));
const near = (exclusion: Exclusion, words = nl) => nearSentence(words, exclusion, result.asked, standard);

describe("the sentences of Tools", () => {
  it("say why a form fits", () => {
    expect(why("roundtable", nl)).toEqual([
      "De aangewezen vorm bij: verkeer en parkeren en ruzie of geschonden vertrouwen herstellen",
      "Gemaakt om belangen te verkennen en een conflict op te lossen",
    ]);
    expect(why("roundtable", en)[1]).toBe("Made for exploring interests and resolving a conflict");
  });

  it("say why one does not", () => {
    expect(whyNot("citizens-assembly", nl)).toEqual([
      "Vooral bedoeld om kennis te benutten en te kiezen wat voorgaat",
      "Vooral gebruikt bij: energie, warmte, klimaat, water en landschap",
      "Geen bekende sterke kant bij ouderen en ondernemers",
      "Gebruikelijk bij een wijk",
      "Het budget is krap",
      "De tijd is krap",
    ]);
    const small = recommendFor(
      answersOf({ goals: ["inform"], rungs: ["inform"], atOnce: 5000, needs: ["offline", "trust"], phases: ["look-back"], effort: 1 }),
      standard,
    );
    expect(whyNot("roundtable", nl, small)).toEqual([
      "Vooral bedoeld om belangen te verkennen en een conflict op te lossen",
      "Vooral gebruikt bij: verkeer en parkeren",
      'Past beter bij de belofte "adviseren"',
      "Hoort eerder in de fase verkennen",
      "Werkt met 6 tot 25 mensen tegelijk",
      "Vraagt meer voorbereiding",
      "Mist vertrouwen",
    ]);
  });

  it("say what would make a form possible", () => {
    expect(near({ filter: "rungs", wants: 5 })).toBe("Zou passen als je meebeslissen belooft. Nu beloof je coproduceren.");
    expect(near({ filter: "budget", wants: 10_000 })).toBe("Zou passen als er ongeveer 10.000 euro was. Nu is er 8.000.");
    expect(near({ filter: "time", wants: 12 })).toBe("Zou passen als er minstens 12 weken waren. Nu zijn er 9.");
    expect(near({ filter: "audiences", wants: ["youth"] })).toBe("Bestaat alleen voor jongeren.");
    expect(near({ filter: "place", wants: ["in-person", "hybrid"] })).toBe("Zou passen als het ook in een zaal of deels online mag.");
    expect(near({ filter: "people", wants: null })).toBe("Zou passen als je het aantal mensen niet als harde eis stelt.");
    expect(near({ filter: "time", wants: 12 }, en)).toBe("Would fit if there were at least 12 weeks. Now there are 9.");
  });

  it("warn on a card", () => {
    const asked = { ...result.asked, audiences: ["youth", "low-literacy"] };
    const survey = one("survey").method;
    expect(noteSentence(nl, "weak-for-group", { ...survey, weakFor: ["low-literacy"] }, asked)).toBe(
      "Werkt niet vanzelf voor mensen die moeite hebben met lezen: zoek hen ook op een andere manier op.",
    );
    expect(noteSentence(nl, "repeat", one("roundtable").method, asked)).toBe("Vaker herhalen: per keer kunnen er 25 mensen meedoen.");
    expect(noteSentence(nl, "only-for-group", one("youth-council").method, asked)).toBe("Deze vorm is alleen voor jongeren.");
    for (const words of [nl, en]) for (const note of notes) expect(noteSentence(words, note, survey, asked)).toMatch(/\.$/);
  });

  it("explain an empty list and a lopsided plan", () => {
    expect(
      mismatchSentences(nl, [
        { goal: "prioritise", says: "collect" },
        { goal: "use-knowledge", says: "collect" },
      ]),
    ).toEqual(["Je haalt iets op, maar belooft alleen te informeren. Kies een ander doel of beloof meer."]);
    expect(emptySentence(nl, { mismatches: [] })).toBe("Geen vorm past: het doel van deze stap past niet bij de beloofde invloed.");
    expect(emptySentence(nl, { filter: "place", offers: 3 })).toContain("De meeste vormen vallen af op de plek.");
    expect(mixSentence(nl, { rule: "mix-group-missing", steps: ["a"], group: "Ouders" })).toBe(
      "Bij geen enkele stap staat deze groep: Ouders.",
    );
    expect(mixSentence(nl, { rule: "mix-no-depth", steps: ["a"] })).toContain("de diepte in");
    expect(impliedSentence(nl, result.asked)).toBe("Telt ook mee: ruzie of geschonden vertrouwen herstellen");
    expect(impliedSentence(nl, { ...result.asked, implied: [] })).toBeUndefined();
    expect(notWhenSentence(nl, briefs["roundtable"]?.notWhen ?? "")).toBe(
      "Niet gebruiken als de partijen niet namens hun achterban kunnen spreken.",
    );
  });

  it("have names of kinds of case and an English for every Dutch text", () => {
    for (const words of [nl, en])
      expect(kindsInOrder.map((kind) => kindName(words, kind)).filter((name) => name.includes("."))).toEqual([]);
    const keysOf = (tree: WordTree, at = ""): readonly string[] =>
      Object.entries(tree).flatMap(([key, own]) =>
        typeof own === "string" || Array.isArray(own) ? [`${at}${key}`] : keysOf(own as WordTree, `${at}${key}.`),
      );
    expect(keysOf(english)).toEqual(keysOf(dutch));
  });
});

describe("a card", () => {
  it("has a name for each of its values, and is loaded with its family", async () => {
    const families = new Set(catalogue.methods.map(({ family }) => family));
    expect(new Set(Object.keys(loaders))).toEqual(families);
    for (const [family, load] of Object.entries(loaders)) {
      const cards = await load();
      const own = catalogue.methods.filter((method) => method.family === family);
      expect(Object.keys(cards)).toEqual(own.map(({ id }) => id));
      for (const { id, role, depth, practice, cost, topic } of own) {
        const { kind, facilitation, selection, tensionSource, summary, notWhen } = cards[id] ?? {};
        expect(briefs[id]).toMatchObject({ summary, notWhen });
        const values = { role, depth, practice, cost, topic, kind, facilitation, selection, tensionSource };
        for (const [attribute, value] of Object.entries(values))
          if (value !== undefined) for (const words of [nl, en]) expect(labelIn(words, attribute, value)).not.toContain("words.");
      }
    }
  }, 30_000);

  it("has its facts for the rules of a framework", () => expect(formFacts("roundtable")?.participantsMax).toBe(25));
});
