import { describe, expect, it } from "vitest";
import standard from "../../../content/profiles/standard.yaml";
import { checkedWith, table, text, unsure } from "./given.ts";
import { subjectOf } from "./words.ts";

const checked = checkedWith(standard);

describe("a subject as it is compared", () => {
  it.each([
    ["Terrassen", "terrassen"],
    ["  de   TERRASSEN. ", "terrassen"],
    ["“Het café”", "cafe"],
    ["een boom", "boom"],
    ["deuren", "deuren"],
    ["het", ""],
    [" – ", ""],
    ["wonen  en\twerken", "wonen en werken"],
    ["Cafe\u0301", "cafe"],
  ])("%s", (written, subject) => expect(subjectOf(written)).toBe(subject));
});

describe("R09: the same subject is fixed and open", () => {
  const subjects = (...all: string[]) => table(...all.map((one) => ({ subject: text(one) })));
  it("names the rows of both tables", () => {
    const answers = { fixedPoints: subjects("Geld", "De bomen"), openPoints: subjects("bomen!", "paden", "BOMEN") };
    expect(checked("fixedAndOpen", answers)).toEqual(["yes", "fixedPoints.row2", "openPoints.row1", "openPoints.row3"]);
  });
  it("counts no part of a word and nothing that is left empty", () => {
    expect(checked("fixedAndOpen", { fixedPoints: subjects("boom"), openPoints: subjects("bomen") })).toEqual(["no"]);
    expect(checked("fixedAndOpen", { fixedPoints: table({ why: text("x") }), openPoints: table({ choices: text("y") }) })).toEqual(["no"]);
    expect(checked("fixedAndOpen", { fixedPoints: subjects("de"), openPoints: subjects("het") })).toEqual(["no"]);
    expect(checked("fixedAndOpen", { openPoints: subjects("bomen") })).toEqual(["no"]);
  });
  it("is unknown while one of the tables is, and nothing when one is not shown", () => {
    expect(checked("fixedAndOpen", { fixedPoints: unsure, openPoints: subjects("bomen") })).toEqual(["unknown", "fixedPoints"]);
    expect(checked("fixedAndOpen", { fixedPoints: unsure }, { isShown: (id) => id !== "openPoints" })).toEqual(["hidden"]);
  });
});

describe("R14: a closed question", () => {
  it.each([
    ["Vindt u het mooi?", "yes"],
    ["‘Moeten’ we dit doen?", "yes"],
    ["3 keer: IS dat genoeg?", "no"],
    ["Is dat genoeg? Wat nog meer?", "yes"],
    ["Wat vindt u?", "no"],
    ["Denk mee: hoe kan het?", "no"],
    ["Zullen!", "yes"],
    ["?!", "no"],
  ])("%s", (question, truth) => expect(checked("closedQuestion", { mainQuestion: text(question) })[0]).toBe(truth));

  it("is unknown while there is no question", () => {
    expect(checked("closedQuestion", {})).toEqual(["unknown", "mainQuestion"]);
    expect(checked("closedQuestion", { mainQuestion: text("  ") })).toEqual(["unknown", "mainQuestion"]);
    expect(checked("closedQuestion", { mainQuestion: unsure })).toEqual(["unknown", "mainQuestion"]);
  });
});
