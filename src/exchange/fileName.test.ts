import fc from "fast-check";
import { expect, test } from "vitest";
import { hostile } from "../dossier/fakes.ts";
import { fileNameOf } from "./fileName.ts";

const isSafe = (name: string): void => {
  expect(name.length).toBeLessThanOrEqual(120);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(name).not.toMatch(/^[\s.]|[\s.]$/);
  expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
  expect(name).toMatch(/[^.]\.pdf$/);
};

test("a case gives a name that people recognise", () => {
  expect(fileNameOf("Betaald parkeren in de wijk", "afwegingskaart", "pdf")).toBe("Betaald parkeren in de wijk - afwegingskaart.pdf");
  expect(fileNameOf("Vragenlijst", "", "pdf")).toBe("Vragenlijst.pdf");
  expect(fileNameOf("Wijk 3: groen/blauw?", "zaak", "html")).toBe("Wijk 3- groen-blauw- - zaak.html");
  expect(fileNameOf("Één plan voor de Grote Markt…", "zaak", "html")).toBe("Één plan voor de Grote Markt… - zaak.html");
  expect(fileNameOf(" \u202E. ", "", "html")).toBe("zaak.html");
});

test("SE-6: names that Windows keeps for itself are set apart", () => {
  for (const name of ["CON", "nul", "com1", "LPT9", "aux.", "prn.txt", "con .x"]) {
    expect(fileNameOf(name, "", "pdf")).toMatch(/^_/);
    isSafe(fileNameOf(name, "", "pdf"));
  }
  expect(fileNameOf("Contact", "", "pdf")).toBe("Contact.pdf");
});

test("SE-6: any title gives a name that every system takes", () => {
  for (const title of hostile) isSafe(fileNameOf(title, title.slice(0, 20), "pdf"));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 20 }), (title, kind) =>
      isSafe(fileNameOf(title, kind, "pdf")),
    ),
    { numRuns: 1000 },
  );
});

test("a long title is cut between characters and keeps its kind", () => {
  const name = fileNameOf("👩🏽‍🌾".repeat(100), "afwegingskaart", "pdf");
  isSafe(name);
  expect(name).toMatch(/ - afwegingskaart\.pdf$/);
  expect(name).not.toContain("\uFFFD");
});
