import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";

/** For whom and in which forms a document can be saved, as the build wrote it. */
export const { versions, forms } = (
  JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
    readonly saveAs: { readonly versions: readonly string[]; readonly forms: readonly string[] };
  }
).saveAs;

/** Chooses for whom; the page is on a screen with "Opslaan als". */
export const pickVersion = (page: Page, id: string): Promise<void> =>
  page.locator(`input[name=save-version][value=${id}]`).check({ force: true });
/** Chooses in which form. */
export const pickForm = (page: Page, id: string): Promise<void> =>
  page.locator(`input[name=save-form][value=${id}]`).check({ force: true });
/** The one button that saves. */
export const saveButton = (page: Page): Locator => page.locator(".think-saveas .utrecht-button--primary-action");

/** Saves in this form, also when the PDF cannot show every character; gives the file. */
export async function takeAs(page: Page, form: string): Promise<{ readonly name: string; readonly path: string }> {
  await pickForm(page, form);
  const given = page.waitForEvent("download");
  await saveButton(page).click();
  const anyway = page.getByRole("button", { name: "Bewaar de PDF toch" });
  // Whichever comes first; when the file came, nobody waits for the question any more.
  const asked = anyway.waitFor().then(
    () => anyway.click(),
    () => undefined,
  );
  await Promise.race([given, asked]);
  const file = await given;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** Holds or breaks the worker that makes PDFs, in every page that is opened after this. */
export async function withPdfWorker(page: Page, how: "held" | "broken"): Promise<void> {
  await page.addInitScript((what) => {
    globalThis.Worker = class extends Worker {
      override postMessage(): void {
        if (what === "broken") queueMicrotask(() => this.dispatchEvent(new ErrorEvent("error", { message: "broken by a test" })));
      }
    };
  }, how);
}
