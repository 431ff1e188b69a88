import { readFileSync } from "node:fs";
import { axeFindings } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { sticksOut } from "./looks.ts";
import { goTo, seedCases } from "./seed.ts";
import type { StoredCase } from "./stored.ts";
import { tooSmall } from "./targets.ts";

interface Visited {
  readonly title: string;
  readonly path: string;
  readonly step: string;
  readonly dossier: StoredCase;
}
const { visited, twice, results } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly visited: readonly Visited[];
  readonly twice: readonly Visited[];
  readonly results: readonly { readonly title: string; readonly dossier: StoredCase }[];
};

test.describe("every state of Consistent", () => {
  for (const step of new Set(visited.map((one) => one.step))) {
    const states = visited.filter((one) => one.step === step);
    test(`UX-30, UX-1, UX-2: ${states.length} states of ${step} hold for everybody, wide and at 320 px`, async ({ page }) => {
      test.slow();
      await seedCases(
        page,
        states.map(({ dossier }) => dossier),
      );
      const found: string[] = [];
      const titles = new Set<string>();
      for (const { title, path, dossier } of states) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await goTo(page, `#/zaak/${dossier.id}/consistent/${path}`);
        await expect(page).toHaveTitle(/^Stap \d+ van 9: .+ - THiNK! Consistent$/);
        titles.add(await page.title());
        found.push(...(await axeFindings(page)).map((finding) => `${title}: ${finding}`));
        await page.setViewportSize({ width: 320, height: 256 });
        found.push(...(await axeFindings(page)).map((finding) => `${title} at 320 px: ${finding}`));
        found.push(...(await sticksOut(page)).map((out) => `${title} sticks out: ${out}`));
      }
      expect(found).toEqual([]);
      expect(titles.size).toBe(1);
    });
  }
});

/** Pages that are about one question have their place in the title; others only their name. */
const titleOf = ({ path, step }: Visited): RegExp =>
  /^[a-zA-Z]+(?:\/|$)/.test(path) && step === path.split("/")[0] && !plainPages.includes(step)
    ? /^Stap \d van 5: .+ - THiNK! Twice$/
    : / - THiNK! Twice$/;
const plainPages = ["tasks", "controle", "meldingen", "kader", "bewaren", "zelftoets", "agenda", "vragenlijst", "overzicht"];

test.describe("every state of Twice", () => {
  const groups = 8;
  for (let group = 0; group < groups; group++) {
    const states = twice.filter((_, at) => at % groups === group);
    test(`UX-30, UX-1, UX-2, UX-32, UX-33: ${states.length} states of Twice hold for everybody, wide and at 320 px (${group + 1} of ${groups})`, async ({
      page,
    }) => {
      test.slow();
      await seedCases(page, [...new Map(states.map(({ dossier }) => [dossier.id, dossier])).values()]);
      const found: string[] = [];
      for (const state of states) {
        const { title, path, dossier } = state;
        await page.setViewportSize({ width: 1280, height: 800 });
        await goTo(page, `#/zaak/${dossier.id}/twice/${path}`);
        await expect(page, title).toHaveTitle(titleOf(state));
        found.push(...(await axeFindings(page)).map((finding) => `${title}: ${finding}`));
        await page.setViewportSize({ width: 320, height: 256 });
        found.push(...(await axeFindings(page)).map((finding) => `${title} at 320 px: ${finding}`));
        found.push(...(await sticksOut(page)).map((out) => `${title} sticks out: ${out}`));
        found.push(...(await tooSmall(page)).map((one) => `${title} is too small: ${one}`));
      }
      expect(found).toEqual([]);
    });
  }
});

const settled = results[3]!.dossier;
const at = (dossier: StoredCase, path: string) => `#/zaak/${dossier.id}/consistent/${path}`;
test("UX-30, UX-7: the error of a form and the reason for a deviation hold for everybody", async ({ page }) => {
  await seedCases(page, [settled]);
  await goTo(page, "#/nieuw/consistent");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  expect(await axeFindings(page)).toEqual([]);
  await goTo(page, at(settled, "advies"));
  const part = page.locator(".think-setting").filter({ hasText: "Invloed" });
  await part.getByRole("button", { name: "Wijzig: Invloed" }).click();
  await part.getByRole("radio", { name: /^6\. / }).check({ force: true });
  await part.getByRole("button", { name: "Bewaar je invloed" }).click();
  await expect(part.getByRole("link", { name: "Kies waarom je afwijkt" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
