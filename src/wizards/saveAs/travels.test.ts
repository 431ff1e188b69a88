import { describe, expect, it } from "vitest";
import { newDossier } from "../../dossier/blank.ts";
import { canonical } from "../../dossier/hash.ts";
import { sampleCard } from "../../report/sampleCard.ts";
import { carriesCase, documentFor, formIds, travelsWith, type VersionId } from "./travels.ts";

const versionIds: readonly VersionId[] = ["own", "residents", "council", "worksheet", "archive"];
const theCase = newDossier({ now: () => new Date(0), newId: () => "case-1" }, { id: "standard", version: 1 });

describe("what goes along inside a file", () => {
  // Every version in every form; a form that is added must be judged here.
  const carrying: Readonly<Record<VersionId, Readonly<Record<(typeof formIds)[number], boolean>>>> = {
    own: { pdf: true, docx: false, html: true, markdown: false, copy: false, print: false },
    residents: { pdf: false, docx: false, html: false, markdown: false, copy: false, print: false },
    council: { pdf: false, docx: false, html: false, markdown: false, copy: false, print: false },
    worksheet: { pdf: false, docx: false, html: false, markdown: false, copy: false, print: false },
    archive: { pdf: true, docx: false, html: true, markdown: false, copy: false, print: false },
  };
  const all = versionIds.flatMap((version) => formIds.map((form) => [version, form] as const));

  it.each(all)("OF-18: %s as %s carries the case only where the table says so", (version, form) => {
    expect(carriesCase(version, form)).toBe(carrying[version][form]);
  });

  it.each(all)("%s as %s never keeps a case that the document brought along by itself", (version, form) => {
    const { attached } = documentFor(version, form, { ...sampleCard, attached: "another case" }, theCase);
    expect(attached).toBe(carrying[version][form] ? canonical(theCase) : undefined);
    expect(documentFor(version, form, { ...sampleCard, attached: "another case" }, undefined)).not.toHaveProperty("attached");
  });

  it.each(all)("%s as %s says the case goes along exactly when it does", (version, form) => {
    for (const notes of [{}, { notes: true as const }])
      expect(travelsWith({ id: version, ...notes }, form, true).includes("case")).toBe(carrying[version][form]);
    expect(travelsWith({ id: version }, form, false)).toEqual(["shown"]);
  });

  it("says that notes can be read where they can, and where the case goes along instead", () => {
    expect(travelsWith({ id: "residents" }, "pdf", true)).toEqual(["nothingElse"]);
    expect(travelsWith({ id: "worksheet", notes: true }, "pdf", true)).toEqual(["notes"]);
    expect(travelsWith({ id: "archive", notes: true }, "markdown", true)).toEqual(["notes", "elsewhere"]);
    expect(travelsWith({ id: "own" }, "print", true)).toEqual(["shown", "elsewhere"]);
  });
});
