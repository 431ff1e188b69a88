import { describe, expect, it } from "vitest";
import { backOf, besideOf, loose, pageOf, pathOfAll, pathOfCard, pathOfCompare, pathOfStep, pathOfWhy } from "./paths.ts";

describe("the addresses of Tools", () => {
  it.each([
    ["", { kind: "overview" }],
    ["plan", { kind: "plan" }],
    ["bewaren", { kind: "save" }],
    [pathOfStep("row1"), { kind: "step", row: "row1" }],
    [pathOfStep(loose), { kind: "step", row: loose }],
    [pathOfWhy("row1", "survey"), { kind: "why", row: "row1", form: "survey" }],
    [pathOfCompare("row1", ["survey", "referendum"]), { kind: "compare", row: "row1", forms: ["survey", "referendum"] }],
    [pathOfAll(loose), { kind: "all", row: loose }],
    [pathOfAll("row1"), { kind: "all", row: "row1" }],
    [pathOfCard("survey"), { kind: "card", form: "survey" }],
  ])("finds the page of '%s'", (path, page) => {
    expect(pageOf(path)).toEqual(page);
  });

  it("names a form once in a comparison, and none where nothing stands", () => {
    expect(pageOf("row1/vergelijken/survey,survey,")).toEqual({ kind: "compare", row: "row1", forms: ["survey"] });
    expect(pageOf("row1/vergelijken")).toEqual({ kind: "step", row: "row1" });
    expect(pageOf("kaart")).toEqual({ kind: "step", row: "kaart" });
  });

  it("leads to the other wizards of the same case and back to the case", () => {
    expect(besideOf("#/zaak/a/tools", "twice/steps")).toBe("#/zaak/a/twice/steps");
    expect(besideOf("#/nieuw/tools", "twice/steps")).toBe("#/nieuw/twice/steps");
    expect(backOf("#/zaak/a/tools")).toBe("#/zaak/a");
    expect(backOf("#/nieuw/tools")).toBe("#/");
  });
});
