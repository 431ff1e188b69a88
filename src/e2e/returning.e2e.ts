import type { Page } from "@playwright/test";
import { begin, choose, heading, next, saved, saving, titleField } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { putCase, sampleCase } from "./stored.ts";

test("UX-4: text that was typed and not confirmed comes back by every way back", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Begin een nieuwe zaak" }).first().click();
  await titleField(page).fill("Nog niet bevestigd");
  await expect(page).toHaveURL(/#\/zaak\//);
  await page.goBack();
  await expect(heading(page)).toHaveText("Hoeveel participatie past bij jouw zaak?");
  await page.goForward();
  await expect(titleField(page)).toHaveValue("Nog niet bevestigd");
  await choose(page, "Beleid");
  await next(page);

  await choose(page, /4\. Fors/);
  const note = page.getByRole("textbox", { name: "Waarom kies je deze stand?" });
  const ways: readonly (readonly [name: string, go: () => Promise<unknown>])[] = [
    ["browser", () => page.goBack()],
    ["link", () => page.getByRole("navigation", { name: "Terug" }).getByRole("link").click()],
    ["keyboard", () => altLeft(page)],
  ];
  for (const [name, go] of ways) {
    if (!(await note.isVisible())) await page.getByText("Notitie bij deze vraag").first().click();
    await note.fill(`Getypt voor ${name}`);
    await go();
    await expect(heading(page), name).toHaveText("Over welke vraag gaat deze zaak?");
    await expect(titleField(page)).toHaveValue("Nog niet bevestigd");
    await expect(page.getByRole("radio", { name: "Beleid", exact: true })).toBeChecked();
    // Also typed and not confirmed on the step one came back to.
    await titleField(page).fill(`Naam na ${name}`);
    await page.goForward().catch(() => undefined);
    if (!(await note.isVisible().catch(() => false))) await next(page);
    await expect(note, name).toHaveValue(`Getypt voor ${name}`);
    await expect(page.getByRole("radio", { name: /4\. Fors/ })).toBeChecked();
    await page.getByRole("navigation", { name: "Terug" }).getByRole("link").click();
    await expect(titleField(page)).toHaveValue(`Naam na ${name}`);
    await titleField(page).fill("Nog niet bevestigd");
    await next(page);
  }
});

/** The browser's own key, which a headless one does not know: the page must leave it alone, and then the browser goes back. */
async function altLeft(page: Page): Promise<void> {
  const isFree = await page.evaluate(() =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowLeft", code: "ArrowLeft", altKey: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(isFree).toBe(true);
  await page.goBack();
}

test("UX-13: reloading in the middle of typing comes back on the same step with the text", async ({ page }) => {
  // A browser that ends a page breaks off what is still being written, so the last 300 ms may be missing (OF-1), never more.
  const moment = () => page.waitForTimeout(300);
  await page.goto("./#/nieuw/consistent");
  await titleField(page).pressSequentially("Halverwege een zi", { delay: 15 });
  await moment();
  await titleField(page).pressSequentially("n");
  await page.reload();
  await expect(page).toHaveTitle(/^Stap 1 van 9: /);
  await expect(titleField(page)).toHaveValue(/^Halverwege een zin?$/);
  await choose(page, "Beleid");
  await next(page);
  await choose(page, /4\. Fors/);
  await page.getByText("Notitie bij deze vraag").first().click();
  const note = page.getByRole("textbox", { name: "Waarom kies je deze stand?" });
  await note.pressSequentially("Omdat het hal", { delay: 15 });
  await moment();
  await note.pressSequentially("f");
  await page.reload();
  await expect(page).toHaveTitle(/^Stap 2 van 9: /);
  await expect(note).toHaveValue(/^Omdat het half?$/);
  await expect(page.getByRole("radio", { name: /4\. Fors/ })).toBeChecked();
});

test("UX-13: another day the start page offers to go on, and lists name, last change and status of every case", async ({
  page,
  context,
}) => {
  await page.goto("./#/over-deze-computer");
  await putCase(page, { ...sampleCase(), changed: "2026-11-02T09:30:00.000Z" });
  await begin(page, "Speelplek");
  await choose(page, /4\. Fors/);
  await next(page);
  await expect(heading(page)).toHaveText("Hoeveel mensen en verschillende groepen merken het?");
  await expect(saving(page)).toHaveText(saved);
  await page.close();

  const later = await context.newPage();
  await later.goto("./");
  const panel = later.getByRole("region", { name: "Ga verder waar je was" });
  await expect(panel).toContainText("Speelplek");
  await expect(panel).toContainText("Bezig, stap 3 van 9");
  const rows = later.getByRole("table", { name: /Zaken op deze computer/ }).getByRole("row");
  await expect(rows.nth(1)).toContainText("Speelplek");
  await expect(rows.nth(1)).toContainText("vandaag om");
  await expect(rows.nth(2)).toContainText(sampleCase().title);
  await expect(rows.nth(2)).toContainText("2 november 2026");
  await expect(rows.nth(2)).toContainText("Advies klaar");
  await panel.getByRole("link", { name: "Ga verder met deze zaak" }).click();
  await expect(heading(later)).toHaveText("Hoeveel mensen en verschillende groepen merken het?");
});
