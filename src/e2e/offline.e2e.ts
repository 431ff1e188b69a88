import type { BrowserContext, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { answerRest, begin, choose, heading, next, saved, saving, toPdf } from "./answering.ts";
import { precached } from "./builtFiles.ts";
import { expect, test as base, withSite, type Site } from "./fixture.ts";
import { copyOfBuild, replaceRelease } from "./release.ts";
import { putCase, sampleCase, storedCases } from "./stored.ts";

let folder = "";
const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      folder = copyOfBuild();
      await withSite(folder, use);
    },
    { scope: "worker" },
  ],
});

/** Opens the app once and waits until it says that it can do without network. */
async function install(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible({ timeout: 20_000 });
}

/** Cuts the network. Gives a look at every request since then that did not get an answer. */
async function cut(context: BrowserContext): Promise<readonly string[]> {
  const failed: string[] = [];
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Aborted: this test left the page while something was still loading.
    if (request.url().startsWith("http") && why !== "net::ERR_ABORTED") failed.push(`${request.url()} ${why}`);
  });
  await context.setOffline(true);
  return failed;
}

/** What the server was asked since `before`. The browser itself looks for a new worker, past the cut that a test can make. */
const askedSince = (site: Site, before: number) => site.served.slice(before).filter(({ path }) => path !== "/sw.js");

/** A page that starts from nothing, as after the computer was off. */
async function coldStart(page: Page, path: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(path);
}

test(
  "PE-2: the first question comes before the copy for offline use, and the page says when that is there",
  { tag: "@alone" },
  async ({ page, site }) => {
    const before = site.served.length;
    await page.goto("./#/nieuw/consistent");
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible({ timeout: 20_000 });
    const asked = site.served.slice(before).map(({ path }) => path);
    const first = asked.slice(0, asked.indexOf("/sw.js"));
    expect(first.length).toBeGreaterThan(2);
    expect(first.length).toBeLessThan(20);
    expect(first.filter((path) => /pdf|worker|CardScreen|ResultScreen/.test(path))).toEqual([]);
    const missing = precached(folder).filter((path) => !asked.includes(`/${path}`));
    expect(missing).toEqual([]);
  },
);

test("OF-5: without network a cold start goes from the first question to a PDF", async ({ page, context, site }) => {
  await install(page);
  const failed = await cut(context);
  const before = site.served.length;
  await coldStart(page, "./");
  await expect(heading(page)).toHaveText("Hoeveel participatie past bij jouw zaak?");
  await expect(page.getByText("Je werkt zonder internet. Alles blijft werken.")).toBeVisible();
  await coldStart(page, "./#/nieuw/consistent");
  await begin(page, "Parkeren zonder internet");
  await answerRest(page);
  const pdf = readFileSync(await toPdf(page));
  expect(pdf.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(failed).toEqual([]);
  expect(askedSince(site, before)).toEqual([]);
});

test("OF-5: without network every page opens from cold, on paper and in English too", async ({ page, context, site }) => {
  await install(page);
  const sample = sampleCase();
  await putCase(page, sample);
  const failed = await cut(context);
  const before = site.served.length;
  const own = `zaak/${sample.id}`;
  const pages: readonly (readonly [address: string, title: string | RegExp])[] = [
    ["nieuw/twice", "Maak het participatiekader"],
    ["nieuw/tools", "Vormen voor je stappen"],
    ["zaken", "Zaken op deze computer"],
    ["zaken/prullenbak", "Prullenbak"],
    ["openen", "Zaak uit een bestand openen"],
    ["vergelijken", /./],
    ["ijkzaken", "IJkzaken"],
    ["over-deze-computer", "Over deze computer"],
    ["over-deze-computer/wissen", "Wis alles van deze computer"],
    ["begrippen", "Begrippen"],
    ...["hulp", "rekenregel", "wat-dit-niet-beslist", "privacy", "toegankelijkheid", "beheer", "bronnen-en-licenties"].map(
      (slug) => [`uitleg/${slug}`, /./] as const,
    ),
    ["bestaat-niet", "Deze pagina is er niet"],
    [own, sample.title],
    [`${own}/versies`, "Eerdere versies"],
    [`${own}/twice`, "Maak het participatiekader"],
    [`${own}/tools`, "Vormen voor je stappen"],
    [`${own}/tools/los`, "Vormen voor een losse stap"],
    [`${own}/tools/vormen`, "Alle vormen"],
    [`${own}/tools/kaart/roundtable`, "Rondetafelgesprek"],
    [`${own}/consistent/task`, "Over welke vraag gaat deze zaak?"],
    [`${own}/consistent/impact`, "Hoeveel verandert er voor de mensen die het merken?"],
    [`${own}/consistent/controle`, "Klopt dit?"],
    [`${own}/consistent/advies`, /^Deze zaak is/],
    [`${own}/consistent/vragenlijst`, "Lege vragenlijst van Consistent"],
    [`${own}/consistent/kaart`, "Afwegingskaart en andere versies"],
  ];
  for (const [address, title] of pages) {
    await coldStart(page, `./#/${address}`);
    await expect(heading(page).first(), address).toHaveText(title);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".think-sheet")).toContainText(sample.title);
  await expect(page.getByRole("button", { name: "Download als PDF" })).toBeHidden();
  await page.emulateMedia({ media: null });
  const fonts = () => page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
  expect(await fonts()).not.toContain("error");

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await coldStart(page, "./#/uitleg/privacy");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Nederlands" })).toBeVisible();
  expect(failed).toEqual([]);
  expect(askedSince(site, before)).toEqual([]);
});

test("OF-5: reloading without network comes back on the same step with the same answers", async ({ page, context }) => {
  await install(page);
  const failed = await cut(context);
  await begin(page, "Speelplek");
  await choose(page, /4\. Fors/);
  await next(page);
  await choose(page, /2\. Een straat/);
  await expect(saving(page)).toHaveText(saved);
  const title = await page.title();
  const answers = (await storedCases(page))[0]?.answers;
  await page.reload();
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName(/2\. Een straat/);
  expect((await storedCases(page))[0]?.answers).toEqual(answers);
  await next(page);
  await expect(heading(page)).toHaveText("Hoe gevoelig ligt het?");
  expect(failed).toEqual([]);
});

const isNext = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src.includes("-next."));

test("OF-6: a new release waits for a click, and a tab with the old one goes on to its PDF", async ({ page, context, site }) => {
  await install(page);
  await begin(page, "Parkeren tijdens een nieuwe versie");
  await choose(page, /3\. Merkbaar/);
  await expect(saving(page)).toHaveText(saved);
  let loads = 0;
  page.on("load", () => (loads += 1));

  replaceRelease(folder);
  const other = await context.newPage();
  await other.goto("./");
  const offered = other.getByText("Nieuwe versie klaar.");
  await expect(offered).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("Nieuwe versie klaar.")).toBeVisible();
  expect(await isNext(other)).toBe(false);
  const before = site.served.length;

  await Promise.all([other.waitForEvent("load"), other.getByRole("button", { name: "Ververs nu" }).click()]);
  await expect(heading(other)).toHaveText("Hoeveel participatie past bij jouw zaak?");
  expect(await isNext(other)).toBe(true);
  await expect(other.getByText("Nieuwe versie klaar.")).toHaveCount(0);

  // The parts of the old release that this tab did not load yet are gone from the server.
  await answerRest(page);
  const pdf = readFileSync(await toPdf(page));
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(await isNext(page)).toBe(false);
  expect(loads).toBe(0);

  await other.getByRole("link", { name: "Ga verder met deze zaak" }).click();
  await expect(other.locator(".think-casebar__name")).toContainText("Parkeren tijdens een nieuwe versie");
  expect((await storedCases(other))[0]?.answers).toMatchObject({ impact: { kind: "scale", value: 3 }, room: { kind: "single" } });
  const old = site.served.slice(before).filter(({ path }) => path.startsWith("/assets/") && !path.includes("-next."));
  expect(old).toEqual([]);
  expect(site.served.slice(before).filter(({ status }) => status >= 400)).toEqual([]);
});
