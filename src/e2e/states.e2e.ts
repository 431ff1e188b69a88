import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { heading } from "./answering.ts";
import { axeFindings } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { sticksOut } from "./looks.ts";
import { putCase, type StoredCase } from "./stored.ts";

interface Visited {
  readonly title: string;
  readonly path: string;
  readonly step: string;
  readonly dossier: StoredCase;
}
const { visited, results } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly visited: readonly Visited[];
  readonly results: readonly { readonly title: string; readonly dossier: StoredCase }[];
};

/** Goes to a page of the app without loading it again, and waits until it is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(address.slice(0, 12));
  await expect(heading(page)).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function begin(page: Page, cases: readonly StoredCase[]): Promise<void> {
  await page.goto("./#/over-deze-computer");
  await expect(heading(page)).toHaveCount(1);
  for (const dossier of cases) await putCase(page, dossier);
  await page.reload();
  await expect(heading(page)).toHaveCount(1);
}

test.describe("every state of Consistent", () => {
  for (const step of new Set(visited.map((one) => one.step))) {
    const states = visited.filter((one) => one.step === step);
    test(`UX-30, UX-1, UX-2: ${states.length} states of ${step} hold for everybody, wide and at 320 px`, async ({ page }) => {
      test.slow();
      await begin(
        page,
        states.map(({ dossier }) => dossier),
      );
      const found: string[] = [];
      const titles = new Set<string>();
      for (const { title, path, dossier } of states) {
        await open(page, `#/zaak/${dossier.id}/consistent/${path}`);
        await expect(page).toHaveTitle(/^Stap \d+ van 9: .+ - THiNK! Consistent$/);
        titles.add(await page.title());
        found.push(...(await axeFindings(page)).map((finding) => `${title}: ${finding}`));
      }
      await page.setViewportSize({ width: 320, height: 256 });
      for (const { title, path, dossier } of states) {
        await open(page, `#/zaak/${dossier.id}/consistent/${path}`);
        found.push(...(await axeFindings(page)).map((finding) => `${title} at 320 px: ${finding}`));
        found.push(...(await sticksOut(page)).map((out) => `${title} sticks out: ${out}`));
      }
      expect(found).toEqual([]);
      expect(titles.size).toBe(1);
    });
  }
});

const settled = results[3]!.dossier;
const at = (dossier: StoredCase, path: string) => `#/zaak/${dossier.id}/consistent/${path}`;
test("UX-30, UX-7: the error of a form and the reason for a deviation hold for everybody", async ({ page }) => {
  await begin(page, [settled]);
  await open(page, "#/nieuw/consistent");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  expect(await axeFindings(page)).toEqual([]);
  await open(page, at(settled, "advies"));
  const part = page.locator(".think-setting").filter({ hasText: "Invloed" });
  await part.getByRole("button", { name: "Wijzig: Invloed" }).click();
  await part.getByRole("radio", { name: /^6\. / }).check({ force: true });
  await part.getByRole("button", { name: "Bewaar je invloed" }).click();
  await expect(part.getByRole("link", { name: "Kies waarom je afwijkt" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
