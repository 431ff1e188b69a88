import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { answerRest, begin, choose, downloaded, heading, next, saved, saving, titleField, toPdf } from "./answering.ts";
import { answerToKeeping, failingWrites, listenToSaving, noDatabase, slowWrites } from "./faults.ts";
import { expect, test } from "./fixture.ts";
import { storedCases } from "./stored.ts";

const failure = (page: Page) => page.locator(".think-notice").filter({ hasText: "Niet opgeslagen" });
const inPage = <T>(page: Page, name: string): Promise<T> => page.evaluate((key) => (window as unknown as Record<string, T>)[key]!, name);
/** The case out of a file that was saved as a readable case. */
const carried = (path: string) => {
  const text = readFileSync(path, "utf8");
  const from = text.indexOf(">", text.lastIndexOf('id="think-dossier"')) + 1;
  return JSON.parse(text.slice(from, text.indexOf("</script", from))) as { title: string; answers: Record<string, unknown> };
};

test("OF-1: with a database that takes 3 seconds, Opgeslagen comes only after it confirmed", async ({ page }) => {
  await slowWrites(page, 3000);
  await listenToSaving(page);
  await page.goto("./#/nieuw/consistent");
  await choose(page, "Beleid");
  await expect(saving(page)).toHaveText("Bezig met opslaan");
  await expect(saving(page)).toHaveText(saved, { timeout: 15_000 });
  const said = await inPage<{ text: string; at: number }[]>(page, "said");
  const [written] = await inPage<number[]>(page, "written");
  const at = (text: RegExp) => said.find((one) => text.test(one.text))?.at ?? NaN;
  expect(at(saved) - at(/^Bezig/)).toBeGreaterThan(2900);
  expect(at(saved)).toBeGreaterThanOrEqual(written ?? NaN);
  expect((await storedCases(page))[0]?.answers).toEqual({ caseKind: { kind: "single", option: "policy" } });
});

for (const [how, why] of [
  ["refused", "De browser weigerde om op te slaan."],
  ["full", "De ruimte op deze computer is vol."],
] as const) {
  test(`OF-1: when writing fails (${how}), the page says so and gives a file with the answers`, async ({ page }) => {
    await failingWrites(page, how);
    await begin(page, "Speelplek");
    await choose(page, /4\. Fors/);
    await expect(saving(page)).toHaveText("Niet opgeslagen");
    await expect(failure(page)).toContainText(why);
    const file = carried(await downloaded(page, "Bewaar als bestand"));
    expect(file).toMatchObject({ title: "Speelplek", answers: { caseKind: { option: "policy" }, impact: { value: 4 } } });
    expect(await storedCases(page)).toEqual([]);
    await page.evaluate(() => (window as unknown as { heal: () => void }).heal());
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(saving(page)).toHaveText(saved);
    await expect(failure(page)).toHaveCount(0);
    expect((await storedCases(page))[0]).toMatchObject({ title: "Speelplek", answers: { impact: { value: 4 } } });
  });
}

for (const how of ["missing", "throws"] as const) {
  test(`OF-9: without a database (${how}) everything works to the PDF, and the page says what to do`, async ({ page }) => {
    await noDatabase(page, how);
    await begin(page, "Speelplek");
    await expect(failure(page)).toContainText("Deze browser bewaart niets. Je antwoorden staan alleen in dit tabblad.");
    await answerRest(page);
    expect(
      readFileSync(await toPdf(page))
        .subarray(0, 5)
        .toString("latin1"),
    ).toBe("%PDF-");
    const file = carried(await downloaded(page, "Bewaar als bestand"));
    expect(Object.keys(file.answers)).toHaveLength(10);
    await page.goto("./#/over-deze-computer");
    await expect(page.getByRole("main")).toContainText("De browser bewaart nu niets. Sluit je dit tabblad, dan is alles weg.");
    await page.goto("./#/");
    await expect(page.getByRole("main")).toContainText("Deze browser bewaart nu niets");
    await page.getByRole("link", { name: "Ga verder met deze zaak" }).click();
    await expect(heading(page)).toHaveText(/^Deze zaak is|^Afwegingskaart|^Klopt dit/);
  });
}

test("OF-1: an answer and typed text are in the database within 300 ms", { tag: "@alone" }, async ({ page }) => {
  await begin(page, "Speelplek");
  await expect(saving(page)).toHaveText(saved);
  // Asks the database over and over from the moment of the change, past the app.
  const timed = (what: string) =>
    page.evaluate(async (wanted) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open("think");
        request.onsuccess = () => done(request.result);
      });
      const start = await new Promise<number>((done) => {
        for (const kind of ["change", "input"])
          document.addEventListener(kind, () => done(performance.now()), { once: true, capture: true });
        Object.assign(window, { isWatching: true });
      });
      const look = () =>
        new Promise<string>((done) => {
          const request = database.transaction("cases").objectStore("cases").getAll();
          request.onsuccess = () => done(JSON.stringify(request.result));
        });
      while (!(await look()).includes(wanted)) if (performance.now() - start > 5000) break;
      database.close();
      return performance.now() - start;
    }, what);
  const change = async (what: string, act: () => Promise<void>): Promise<number> => {
    await page.evaluate(() => Object.assign(window, { isWatching: false }) && undefined);
    const took = timed(what);
    await expect.poll(() => inPage(page, "isWatching")).toBe(true);
    await act();
    return took;
  };
  const times: number[] = [];
  for (const [position, name] of [/1\. Bijna/, /2\. Een beetje/, /3\. Merkbaar/, /4\. Fors/].entries())
    times.push(await change(`"impact":{"kind":"scale","value":${position + 1}}`, () => choose(page, name)));
  await page.getByText("Notitie bij deze vraag").first().click();
  const note = page.getByRole("textbox", { name: "Waarom kies je deze stand?" });
  for (const text of ["Noord", "Zuid", "Oost"]) times.push(await change(text, () => note.fill(text)));
  expect(Math.max(...times)).toBeLessThan(300);
});

for (const granted of [true, false]) {
  test(`OF-13: keeping is asked after the first saved case, and the page is honest when that is ${granted ? "granted" : "refused"}`, async ({
    page,
  }) => {
    await answerToKeeping(page, granted);
    const wishes = async () => (await inPage<{ count: number }>(page, "wishes")).count;
    await page.goto("./#/over-deze-computer");
    await expect(page.getByRole("main")).toContainText("De browser mag je zaken wissen als er ruimte nodig is.");
    await page.goto("./#/nieuw/consistent");
    await expect(titleField(page)).toBeVisible();
    expect(await wishes()).toBe(0);
    await choose(page, "Beleid");
    await expect(saving(page)).toHaveText(saved);
    await expect.poll(wishes).toBe(1);
    await choose(page, "Anders");
    await expect(saving(page)).toHaveText(saved);
    await page.goto("./#/over-deze-computer");
    const main = page.getByRole("main");
    await expect(main).toContainText(
      granted
        ? "De browser heeft toegezegd je zaken te bewaren tot jij ze wist."
        : "De browser mag je zaken wissen als er ruimte nodig is.",
    );
    await expect(main).toContainText("1 zaak");
    await expect(main).toContainText("Database: think");
    expect(await wishes()).toBe(1);
  });
}

test("OF-10: a second tab reads, follows and takes over, and no answer is lost", async ({ page, context }) => {
  await slowWrites(page, 300);
  await begin(page, "Speelplek");
  const second = await context.newPage();
  await second.goto(page.url());
  const notice = (tab: Page) => tab.locator(".think-notice").filter({ hasText: "Deze zaak is open in een ander tabblad" });
  await expect(notice(second)).toBeVisible();
  await expect(second.getByRole("radio")).toHaveCount(0);
  await choose(page, /4\. Fors/);
  await expect(second.getByRole("main")).toContainText("4. Fors");

  // Taken over while this is still being written; a hand needs that long from one window to the other.
  await page.getByText("Notitie bij deze vraag").first().click();
  await page.getByRole("textbox", { name: "Waarom kies je deze stand?" }).fill("Vlak voor de overdracht");
  await page.waitForTimeout(200);
  await second.getByRole("button", { name: "Hier verder werken" }).click();
  await expect(second.getByRole("radio", { name: /4\. Fors/ })).toBeChecked();
  await expect(notice(page)).toBeVisible({ timeout: 1000 });
  await expect(page.getByRole("radio")).toHaveCount(0);
  await next(second);
  await choose(second, /3\. Een buurt/);
  await expect(saving(second)).toHaveText(saved);
  expect((await storedCases(second))[0]).toMatchObject({
    answers: { impact: { value: 4 }, reach: { value: 3 } },
    notes: { impact: "Vlak voor de overdracht" },
  });

  // The tab that writes goes away: the other one may write at once.
  await second.close();
  await expect(notice(page)).toHaveCount(0);
  await choose(page, /2\. Een beetje/);
  await expect(saving(page)).toHaveText(saved);
  expect((await storedCases(page))[0]?.answers).toMatchObject({ impact: { value: 2 }, reach: { value: 3 } });
});

test("OF-11: different cases in different tabs leave each other alone", async ({ page, context }) => {
  const second = await context.newPage();
  await Promise.all([begin(page, "Speelplek"), begin(second, "Zwembad")]);
  await Promise.all([choose(page, /4\. Fors/), choose(second, /1\. Bijna/)]);
  for (const tab of [page, second]) {
    await expect(saving(tab)).toHaveText(saved);
    await expect(tab.locator(".think-notice")).toHaveCount(0);
  }
  const cases = Object.fromEntries((await storedCases(page)).map(({ title, answers }) => [title, answers["impact"]]));
  expect(cases).toEqual({ Speelplek: { kind: "scale", value: 4 }, Zwembad: { kind: "scale", value: 1 } });
});
