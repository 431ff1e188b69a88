import { describe, expect, it } from "vitest";
import profile from "../../../content/profiles/standard.yaml";
import sharedEnglish from "../../../flows/shared/en.yaml";
import shared from "../../../flows/shared/nl.yaml";
import english from "../../../flows/twice/en.yaml";
import dutch from "../../../flows/twice/nl.yaml";
import { plainText } from "../../i18n/index.ts";
import type { Text, WordTree } from "../../i18n/types.ts";
import { definition } from "./definition.ts";

const at = (tree: WordTree, ...keys: string[]): string => {
  const found = keys.reduce<WordTree | Text | undefined>(
    (inner, key) => (typeof inner === "object" && !Array.isArray(inner) ? (inner as WordTree)[key] : undefined),
    tree,
  );
  return found === undefined ? "" : plainText(found as Text);
};
const asked = definition.flow.steps.flatMap(({ questions }) => questions);

describe("the words of Twice", () => {
  it.each(asked)(
    "%s has its question, why it is asked in one sentence, an example answer and what to do when nothing is filled in",
    (id) => {
      for (const [own, common] of [[dutch, shared] as const, [english, sharedEnglish] as const]) {
        const word = (key: string) => at(own, "questions", id, key) || at(common, "questions", id, key);
        for (const key of ["ask", "why", "example", "empty", "short"]) expect(word(key), key).not.toBe("");
        expect(word("why").match(/[.?!](?=\s|$)/g)?.length, word("why")).toBe(1);
      }
    },
  );

  it.each(definition.rules.map(({ id }) => id))("%s says what is wrong, what to do and why", (id) => {
    for (const tree of [dutch, english]) for (const key of ["sentence", "do", "why"]) expect(at(tree, "rules", id, key), key).not.toBe("");
  });

  it("fills in only numbers of the profile", () => {
    const named = new Set(JSON.stringify([dutch["rules"], english["rules"]]).match(/\{\{\w+\}\}/g));
    const numbers = Object.entries(profile.twice).flatMap(([id, value]) => (typeof value === "number" ? [`{{${id}}}`] : []));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((one) => !numbers.includes(one))).toEqual([]);
  });
});
