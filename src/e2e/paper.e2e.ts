import { readFileSync } from "node:fs";
import { expect, test } from "./fixture.ts";
import { onPaper, packed, printed } from "./printed.ts";
import { pickVersion, versions } from "./saveAs.ts";
import { goTo, seedCases } from "./seed.ts";
import { sampleCase, type StoredCase } from "./stored.ts";

const { results } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly results: readonly { readonly title: string; readonly dossier: StoredCase }[];
};
const at = ({ id }: StoredCase, path: string): string => `#/zaak/${id}/consistent/${path}`;
const long = sampleCase("IJK-05");
for (const path of ["advies", "kaart", "vragenlijst", "controle"]) {
  test(`UX-37: ${path} is on A4, readable, whole, numbered and named on every sheet`, async ({ page }) => {
    await seedCases(page, [long]);
    await goTo(page, at(long, path));
    const { rows, hrefs, navigation } = await onPaper(page);
    const sheets = await printed(page);
    const name = path === "vragenlijst" ? "Lege vragenlijst van Consistent" : long.title;
    expect(navigation).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.size.map(Math.round)).toEqual([595, 842]);
      expect(sheet.small).toEqual([]);
      expect(sheet.foot).toEqual([`${index + 1} / ${sheets.length}`]);
      expect(sheet.text).toContain(packed(name));
    }
    const whole = sheets.map(({ text }) => text);
    expect(rows.filter((row) => !whole.some((text) => text.includes(packed(row))))).toEqual([]);
    expect(hrefs.filter((href) => !whole.some((text) => text.includes(packed(`(${href})`))))).toEqual([]);
  });
}

for (const version of versions) {
  test(`UX-37: the version ${version} is on A4, readable and whole, and numbered and named on every sheet`, async ({ page }) => {
    await seedCases(page, [{ ...long, notes: { impact: "Bewoners gaan meer betalen.", room: "Het college besloot dit." } }]);
    await goTo(page, at(long, "kaart"));
    await pickVersion(page, version);
    const { rows, navigation } = await onPaper(page);
    const sheets = await printed(page);
    expect(navigation).toEqual([]);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.size.map(Math.round)).toEqual([595, 842]);
      expect(sheet.small).toEqual([]);
      expect(sheet.foot).toEqual([`${index + 1} / ${sheets.length}`]);
      expect(sheet.text).toContain(packed(long.title));
    }
    const whole = sheets.map(({ text }) => text);
    expect(rows.filter((row) => !whole.some((text) => text.includes(packed(row))))).toEqual([]);
  });
}

test("UX-37: the card of every calibration case is one sheet", async ({ page }) => {
  await seedCases(
    page,
    results.map(({ dossier }) => dossier),
  );
  const sheets: Record<string, number> = {};
  for (const { title, dossier } of results) {
    await goTo(page, at(dossier, "kaart"));
    await expect(page.locator(".think-sheet__title")).toHaveText(dossier.title);
    sheets[title] = (await printed(page)).length;
  }
  expect(sheets).toEqual(Object.fromEntries(results.map(({ title }) => [title, 1])));
});

test("UX-37: without colours the advice and the chosen settings can be told apart", async ({ page }) => {
  await seedCases(page, [long]);
  await goTo(page, at(long, "advies"));
  await page.emulateMedia({ media: "print" });
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll(".think-ladder__rung")].map((rung) => {
      const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(rung);
      return {
        text: rung.textContent ?? "",
        edge: `${borderTopStyle} ${parseFloat(borderTopWidth) > 2 ? "thick" : "thin"}`,
        backgroundColor,
      };
    }),
  );
  expect(edges.filter(({ text }) => text.includes("advies")).map(({ edge }) => edge)).toEqual(["solid thick"]);
  expect(edges.filter(({ edge }) => edge === "solid thick")).toHaveLength(1);
  expect(edges.filter(({ text }) => text.includes("boven het plafond")).every(({ edge }) => edge === "dashed thin")).toBe(true);
});
