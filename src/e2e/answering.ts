import { expect, type Locator, type Page } from "@playwright/test";

export const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
export const next = (page: Page): Promise<void> => page.getByRole("button", { name: "Ga verder" }).click();
/** The card lies over the radio itself. */
export const choose = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("radio", { name, exact: typeof name === "string" }).check({ force: true });
/** What the page says about saving. */
export const saving = (page: Page): Locator => page.locator(".think-save");
export const saved = /^Opgeslagen op deze computer om \d\d:\d\d$/;
export const titleField = (page: Page): Locator => page.getByRole("textbox", { name: "Hoe heet de opgave?" });

/** From any page to the second question of a new case. */
export async function begin(page: Page, title: string): Promise<void> {
  await page.goto("./#/nieuw/consistent");
  await titleField(page).fill(title);
  await choose(page, "Beleid");
  await next(page);
  await expect(heading(page)).toHaveText("Hoeveel verandert er voor de mensen die het merken?");
}

/** From the second question to the check page, with the answers of a case about paid parking. */
export async function answerRest(page: Page): Promise<void> {
  for (const position of [/3\. Merkbaar/, /3\. Een buurt/, /4\. Veel aandacht/, /2\. Kennis/]) {
    await choose(page, position);
    await next(page);
  }
  await choose(page, /Er zijn varianten/);
  await choose(page, "Nee");
  await next(page);
  await page.getByRole("checkbox", { name: /Inspraak of zienswijzen/ }).check({ force: true });
  await next(page);
  await choose(page, /^Raad$/);
  await next(page);
  await expect(heading(page)).toHaveText("Klopt dit?");
}

/** From the check page to a PDF; gives the path of the file. */
export async function toPdf(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await page.getByRole("main").getByRole("link", { name: "Download of print de afwegingskaart" }).click();
  return downloaded(page, "Download als PDF");
}

/** Presses a button that gives a file; gives the path of that file. */
export async function downloaded(page: Page, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).first().click()]);
  return file.path();
}
