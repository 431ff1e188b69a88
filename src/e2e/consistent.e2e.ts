import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { answerRest, begin, choose, heading, next } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { stopNow, tabTo, walk } from "./keyboard.ts";
import { takeAs } from "./saveAs.ts";

/** From an empty browser to the check page of the parking case. */
async function answerAll(page: Page, title = "Betaald parkeren invoeren in de wijk"): Promise<void> {
  await begin(page, title);
  await answerRest(page);
}

test("from the first question to a card on paper, with an advice that explains itself (UX-1, UX-2, UX-14)", async ({ page }) => {
  await page.goto("./#/nieuw/consistent");
  const titles: string[] = [];
  const seen: string[] = [];
  const look = async () => {
    await expect(heading(page)).toHaveCount(1);
    titles.push(await page.title());
    seen.push((await heading(page).textContent()) ?? "");
    const caption = page.locator(".think-caption");
    expect(await caption.evaluate((element) => element.closest("form") === null)).toBe(true);
    expect(titles.at(-1)).toContain(((await caption.textContent()) ?? "").split(" ·")[0]);
  };
  await look();
  await page.getByRole("textbox", { name: "Hoe heet de opgave?" }).fill("Betaald parkeren invoeren in de wijk");
  await choose(page, "Beleid");
  await next(page);
  for (const position of [/3\. Merkbaar/, /3\. Een buurt/, /4\. Veel aandacht/, /2\. Kennis/, /Er zijn varianten/]) {
    await look();
    await choose(page, position);
    if (String(position).includes("varianten")) await choose(page, "Nee");
    await next(page);
  }
  await expect(heading(page)).toHaveText("Onder welke regels valt het besluit?");
  await look();
  await page.getByRole("checkbox", { name: /Inspraak of zienswijzen/ }).check({ force: true });
  await next(page);
  await expect(heading(page)).toHaveText("Wie neemt het besluit?");
  await look();
  await choose(page, /^Raad$/);
  await next(page);
  await expect(heading(page)).toHaveText("Klopt dit?");
  await look();
  expect(new Set(seen).size).toBe(9);
  expect(new Set(titles).size).toBe(9);
  for (const title of titles) expect(title).toMatch(/^Stap \d+ van 9: .+ - THiNK! Consistent$/);

  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await expect(heading(page)).toHaveText("Deze zaak is stevig en past bij raadplegen.");
  const main = page.getByRole("main");
  // UX-14: what fits, why, what to do next, how to keep it, how to reopen it, where to ask.
  for (const part of [
    "Zo komen we aan dit advies",
    "Wat zou dit advies veranderen?",
    "Let hierop",
    "Stel je aanpak in",
    "Dit moet van de wet",
    "Zaken die hierop lijken",
    "Wat nu?",
  ])
    await expect(main.getByRole("heading", { name: part })).toBeVisible();
  await expect(main).toContainText("Het ligt gevoelig terwijl je anderen inhoudelijk weinig nodig hebt.");
  await expect(main).toContainText("Leg het ontwerp ter inzage.");
  await expect(main).toContainText("Open het bestand later op de pagina Zaken");
  await expect(main.getByRole("link", { name: "Lees de uitleg" })).toBeVisible();

  await main.getByRole("link", { name: "Bekijk de afwegingskaart" }).click();
  await expect(page.locator(".think-sheet")).toContainText("Deze zaak is stevig en past bij raadplegen.");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download als PDF" }).click()]);
  expect(file.suggestedFilename()).toBe("Betaald parkeren invoeren in de wijk - afwegingskaart.pdf");
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(bytes.length).toBeLessThan(120_000);
  expect(bytes.length).toBeGreaterThan(10_000);
});

test("UX-7, UX-8: going on without an answer says what to do, at the field too, and keeps what was typed", async ({ page }) => {
  await page.goto("./#/nieuw/consistent");
  await expect(page.getByRole("alert")).toHaveCount(0);
  const name = page.getByRole("textbox", { name: "Hoe heet de opgave?" });
  await name.fill("Speelplek");
  await expect(page.locator("[required], button[disabled]")).toHaveCount(0);
  await next(page);
  await expect(page).toHaveTitle(/^Fout: Stap 1 van 9: /);
  const summary = page.locator(".utrecht-alert--error").first();
  expect(await summary.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))).toBe(true);
  const links = summary.getByRole("link");
  await expect(links).toHaveCount(1);
  const message = (await links.first().textContent()) ?? "";
  await expect(page.locator(".utrecht-form-field-error-message")).toHaveText(new RegExp(message.replaceAll(/[.?]/g, "\\$&")));
  await links.first().click();
  expect((await stopNow(page))?.what).toContain("Beleid");
  await expect(name).toHaveValue("Speelplek");
  await choose(page, "Beleid");
  await next(page);
  await expect(page).toHaveTitle(/^Stap 2 van 9: /);
});

test("UX-5: choosing does not move on, and nothing is chosen beforehand", async ({ page }) => {
  await answerAll(page);
  await page.goto("./#/nieuw/consistent");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await choose(page, "Beleid");
  await expect(page).toHaveTitle(/^Stap 1 van 9/);
});

test("UX-10: every row of the check page can be changed and comes straight back, over newly opened questions only", async ({ page }) => {
  await answerAll(page);
  const changes = page.getByRole("link", { name: /Wijzig/ });
  await expect(changes).toHaveCount(10);
  for (const name of await changes.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? link.textContent ?? "")))
    expect(name.length).toBeGreaterThan(20);
  await page.getByRole("link", { name: /Wijzig.*Hoe gevoelig ligt het/ }).click();
  await choose(page, /1\. Niemand/);
  await next(page);
  await expect(heading(page)).toHaveText("Klopt dit?");
  await expect(page.getByRole("main")).toContainText("1. Niemand maakt zich druk");

  await page.getByRole("link", { name: /Wijzig.*Wat kan er nog veranderen/ }).click();
  await choose(page, /^Niets/);
  await next(page);
  await expect(heading(page)).toHaveText("Klopt dit?");
  await expect(page.getByRole("main")).not.toContainText("Wil het bestuur de beslissing");
  // UX-11: the answer behind the closed door comes back with it.
  await page.getByRole("link", { name: /Wijzig.*Wat kan er nog veranderen/ }).click();
  await choose(page, /^Het doel staat vast/);
  await expect(page.getByRole("radio", { name: "Nee", exact: true })).toBeChecked();
  await next(page);
  await expect(heading(page)).toHaveText("Klopt dit?");
});

test("the approach is adjusted one step freely, further only with a reason, and back again", async ({ page }) => {
  await answerAll(page);
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  const part = page.locator(".think-setting").filter({ hasText: "Intensiteit" });
  await part.getByRole("button", { name: "Wijzig: Intensiteit" }).click();
  await part.getByRole("radio", { name: /3\. / }).check({ force: true });
  await expect(part.getByRole("combobox")).toHaveCount(0);
  await part.getByRole("radio", { name: /2\. / }).check({ force: true });
  await expect(part).toContainText("Je wijkt 2 standen af.");
  await part.getByRole("button", { name: "Bewaar je intensiteit" }).click();
  await expect(part.getByRole("link", { name: "Kies waarom je afwijkt" })).toBeVisible();
  await part.getByRole("combobox").selectOption("earlierProcess");
  await part.getByRole("textbox").fill("In 2025 deden 400 bewoners mee.");
  // Halfway: what was filled in survives a reload.
  await expect(page.getByRole("status").filter({ hasText: "Opgeslagen" })).toBeVisible();
  await page.reload();
  await expect(part.getByRole("textbox")).toHaveValue("In 2025 deden 400 bewoners mee.");
  await part.getByRole("button", { name: "Bewaar je intensiteit" }).click();
  await expect(part).toContainText("Gekozen: 2. één contactmoment");
  await expect(part).toContainText("In 2025 deden 400 bewoners mee.");
  await part.getByRole("button", { name: "Zet terug naar het voorstel: Intensiteit" }).click();
  await expect(part).not.toContainText("Gekozen");
});

test("an advice that was taken along stands beside the new one, and like cases are found", async ({ page }) => {
  await answerAll(page, "Betaald parkeren Havenkwartier");
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await page.getByRole("link", { name: "Bekijk de afwegingskaart" }).click();
  await takeAs(page, "markdown");
  await page.getByRole("link", { name: "Terug naar het advies" }).click();
  await page.getByRole("link", { name: "Terug naar je antwoorden" }).click();
  await page.getByRole("link", { name: /Wijzig.*Hoeveel verandert er/ }).click();
  await choose(page, /5\. Zeer/);
  await next(page);
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  const earlier = page.locator(".think-notice").filter({ hasText: "Je gaf eerder een ander advies" });
  await expect(earlier).toContainText("raadplegen");
  await expect(earlier).toContainText("Ingrijpendheid");

  await answerAll(page, "Betaald parkeren Stationsbuurt");
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await expect(page.getByRole("main")).toContainText(/Betaald parkeren Havenkwartier \(\d{4}\): raadplegen\. Verschil: 0 standen\./);
  await page.goto("./#/vergelijken");
  await expect(page.getByRole("main")).toContainText("1 zaak.");
});

test("UX-6: with unknown answers the advice is a range, says so and names the question that settles it", async ({ page }) => {
  await answerAll(page);
  await page.getByRole("link", { name: /Wijzig.*Hoe hard heb je anderen nodig/ }).click();
  await choose(page, /Weet ik nog niet/);
  await next(page);
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await expect(heading(page)).toHaveText(/^Voorlopig: deze zaak is .+ en past bij raadplegen of adviseren\.$/);
  await expect(page.getByRole("main")).toContainText("De vraag “Hoe hard heb je anderen nodig om dit goed te doen?” geeft de doorslag.");
  await page.getByRole("link", { name: "Beantwoord deze vraag" }).click();
  await expect(heading(page)).toHaveText("Hoe hard heb je anderen nodig om dit goed te doen?");
});

/** Tab to the group of a choice, then arrows to the choice, as a person does. */
async function reach(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute("name");
  const here = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  for (let at = 0; at < 60 && (await here()) !== name; at += 1) await page.keyboard.press("Tab");
  const isHere = () => target.evaluate((element) => element === document.activeElement);
  for (let at = 0; at < 12 && !(await isHere()); at += 1) await page.keyboard.press("ArrowDown");
  expect(await isHere()).toBe(true);
}

test("UX-31: the keyboard alone goes from start to a saved PDF, every stop can be seen", async ({ page }) => {
  test.slow();
  await page.goto("./#/nieuw/consistent");
  const press = async (name: string | RegExp, key = "Enter") => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };
  const arrived = async (text: string) => {
    await expect(heading(page)).toHaveText(text);
    expect((await stopNow(page))?.what).toContain(text.slice(0, 20));
  };
  await tabTo(page, "Hoe heet de opgave");
  await page.keyboard.type("Speelplek");
  await press("Beleid", "Space");
  const stops = await walk(page);
  expect(stops.filter(({ outline, covered, insideView }) => outline < 2 || covered || !insideView)).toEqual([]);
  expect(stops[1]?.what).toMatch(/Terug/);
  await press(/^button.*Ga verder/);
  const steps: readonly (readonly [string, readonly RegExp[]])[] = [
    ["Hoeveel verandert er voor de mensen die het merken?", [/2\. Een beetje/]],
    ["Hoeveel mensen en verschillende groepen merken het?", [/2\. Een straat/]],
    ["Hoe gevoelig ligt het?", [/2\. Er zijn vragen/]],
    ["Hoe hard heb je anderen nodig om dit goed te doen?", [/3\. Anderen/]],
    ["Wat kan er nog veranderen?", [/^Het doel staat vast/, /^Nee$/]],
    ["Onder welke regels valt het besluit?", [/^Geen/]],
    ["Wie neemt het besluit?", [/^College/]],
  ];
  for (const [title, options] of steps) {
    await arrived(title);
    for (const option of options) {
      const target = page.getByRole(title.startsWith("Onder") ? "checkbox" : "radio", { name: option, exact: true });
      await reach(page, target);
      await page.keyboard.press("Space");
      await expect(target).toBeChecked();
    }
    await press(/^button.*Ga verder/);
  }
  await arrived("Klopt dit?");
  await press(/Bekijk het advies/);
  await arrived("Deze zaak is gericht en past bij raadplegen.");
  await press(/Bekijk de afwegingskaart/);
  await arrived("Afwegingskaart en andere versies");
  const [file] = await Promise.all([page.waitForEvent("download"), press(/Download als PDF/)]);
  expect(file.suggestedFilename()).toBe("Speelplek - afwegingskaart.pdf");
});
