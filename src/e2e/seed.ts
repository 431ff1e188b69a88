import type { Page } from "@playwright/test";
import { heading } from "./answering.ts";
import { expect } from "./fixture.ts";
import { putCase, type StoredCase } from "./stored.ts";

/** Starts the app with these cases on the computer, as if they had been made here. */
export async function seedCases(page: Page, cases: readonly StoredCase[]): Promise<void> {
  await page.goto("./#/over-deze-computer");
  await expect(heading(page)).toHaveCount(1);
  for (const one of cases) await putCase(page, one);
  // The app read the database before the cases were in it.
  await page.reload();
  await expect(heading(page)).toHaveCount(1);
}

/** Goes to a page of the app without loading it anew, and waits until it stands there instead of the one before. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => document.querySelector("h1")?.setAttribute("data-before", "")).catch(() => undefined);
  await page.goto(`./${hash}`);
  await expect(page.locator("h1[data-before]")).toHaveCount(0);
  await expect(heading(page)).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
