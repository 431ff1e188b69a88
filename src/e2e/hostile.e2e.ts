import type { Browser, Page } from "@playwright/test";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answerRest, begin, choose, heading, next, saved, saving, titleField } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { pdfParts } from "./inside.ts";
import { takeAs } from "./saveAs.ts";
import { putCase, sampleCase, storedCases } from "./stored.ts";
import { hostileWords } from "./words.ts";

/** What a browser draws of a text: a sign without a form of its own may come out otherwise, a letter never. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}<>"'=()[\]*&#:]/gu, "");

/** Keeps every attempt of a page to run something that came as words. */
async function watchFor(page: Page): Promise<readonly string[]> {
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  return ran;
}
const safeName = /^[^<>:"/\\|?*\p{Cc}\p{Cf}]{1,120}$/u;
async function take(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).first().click()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}
/** Opens a saved file in a browser of its own, as someone who got it by mail. Gives what it shows and what ran. */
async function opened(browser: Browser, path: string): Promise<{ text: string; ran: readonly string[]; elements: number }> {
  const file = join(mkdtempSync(join(tmpdir(), "think-file-")), "file.html");
  copyFileSync(path, file);
  const page = await browser.newPage();
  const ran = await watchFor(page);
  await page.goto(pathToFileURL(file).href);
  const text = (await page.locator("body").textContent()) ?? "";
  const elements = await page.locator("img, [onclick], [onerror], iframe, a[href^=javascript]").count();
  await page.close();
  return { text, ran, elements };
}

test("SE-6: what is typed into every field is shown as text, and nothing runs", async ({ page, browser }) => {
  test.slow();
  const ran = await watchFor(page);
  const words = hostileWords.filter((word) => word.length < 1000 && !word.includes("\ud83d en")).join(" ");
  const name = words.replaceAll("\u0000", "").slice(0, 150);
  await begin(page, name);
  await expect(page.locator(".think-casebar__name")).toContainText("<img src=x onerror=");
  await page.getByText("Notitie bij deze vraag").first().click();
  await page.getByRole("textbox", { name: "Waarom kies je deze stand?" }).fill(words);
  await answerRest(page);
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  const part = page.locator(".think-setting").filter({ hasText: "Intensiteit" });
  await part.getByRole("button", { name: "Wijzig: Intensiteit" }).click();
  await part.getByRole("radio", { name: /2\. één/ }).check({ force: true });
  await part.getByRole("combobox").selectOption("other");
  await part.getByRole("textbox").fill(words.slice(0, 280));
  await part.getByRole("button", { name: "Bewaar je intensiteit" }).click();
  await expect(part).toContainText("<img src=x onerror=");
  await page.getByRole("link", { name: "Download of print de afwegingskaart" }).click();
  await page.getByRole("textbox", { name: /Ingevuld door/ }).fill(name.slice(0, 100));
  await expect(saving(page)).toHaveText(saved);
  const sheet = letters((await page.locator(".think-sheet").innerText()).replaceAll(/\s+/g, " "));
  for (const piece of ["<imgsrc=xonerror=", "</script>", "=HYPERLINK("]) expect(sheet).toContain(letters(piece));
  for (const form of ["html", "markdown", "docx", "pdf"]) expect((await takeAs(page, form)).name).toMatch(safeName);
  const shown = await opened(browser, (await takeAs(page, "html")).path);
  expect(shown).toMatchObject({ ran: [], elements: 0 });
  expect(letters(shown.text)).toContain(letters("<img src=x onerror="));

  await page.goto(page.url().replace(/\/consistent.*/, ""));
  await page.getByRole("button", { name: "Geef een andere naam" }).click();
  await page.getByRole("textbox", { name: "Nieuwe naam van de zaak" }).fill(`Nieuw ${name}`.slice(0, 150));
  await page.getByRole("button", { name: "Bewaar de naam" }).click();
  await expect(heading(page)).toContainText("Nieuw </script>");
  await page.goto("./#/zaken");
  await expect(page.getByRole("main")).toContainText("Nieuw </script>");
  await page.goto("./#/vergelijken");
  const register = await take(page, "Bewaar het register als bestand");
  const entries = (JSON.parse(readFileSync(register.path, "utf8")) as { entries: { title: string }[] }).entries;
  expect(entries.map(({ title }) => title)).toEqual([(await storedCases(page))[0]?.title]);
  expect(ran).toEqual([]);
});

test("SE-6: each of these words goes unharmed through the case file, the card and back into the app", async ({ page, browser }) => {
  test.slow();
  const ran = await watchFor(page);
  await page.goto("./#/over-deze-computer");
  for (const [at, word] of hostileWords.entries()) {
    const sample = sampleCase("IJK-05");
    const title = word.slice(0, 190);
    const answers = { ...sample.answers, caseTitle: { kind: "text", value: title } };
    const dossier = { ...sample, id: `hostile-${at}`, title, answers, notes: { impact: word, room: word }, filledBy: word.slice(0, 90) };
    await putCase(page, dossier);
    await page.goto(`./#/zaak/${dossier.id}/consistent/kaart`);
    await expect(page.locator(".think-sheet")).toBeVisible();
    const card = await takeAs(page, "html");
    const pdf = await takeAs(page, "pdf");
    expect(readFileSync(pdf.path).subarray(0, 5).toString("latin1"), word.slice(0, 40)).toBe("%PDF-");
    await page.goto(`./#/zaak/${dossier.id}`);
    const file = await take(page, "Bewaar als bestand");
    for (const { name } of [card, pdf, file]) {
      expect(name).toMatch(safeName);
      expect(name).not.toMatch(/^(?:con|nul|aux)\b[^a-z]*\.|[. ]$/i);
    }
    for (const [{ path }, whole] of [
      [card, title],
      [file, word],
    ] as const) {
      const shown = await opened(browser, path);
      expect(shown, word.slice(0, 40)).toMatchObject({ ran: [], elements: 0 });
      expect(letters(shown.text)).toContain(letters(whole));
    }
    await page.goto("./#/openen");
    await page
      .locator("main input[type=file]")
      .setInputFiles({ name: "zaak.html", mimeType: "text/html", buffer: readFileSync(file.path) });
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await expect(page).toHaveURL(/#\/zaak\/(?!hostile)/);
    const copy = (await storedCases(page)).find(({ id }) => page.url().endsWith(id));
    const own = (await storedCases(page)).find(({ id }) => id === dossier.id);
    expect({ ...copy, id: "", revision: 0, changed: "" }).toEqual({ ...own, id: "", revision: 0, changed: "" });
  }
  expect(ran).toEqual([]);
});

/** A name as a word of its own: two letters of a short one also meet by chance in a packed case. */
const wordOf = (name: string): RegExp => new RegExp(`(?<![\\w+/])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\w+/=])`);

/** Whom a PDF names as its author, in both places. */
function authorsIn(parts: string): readonly (string | undefined)[] {
  const units = /\/Author <FEFF([0-9A-F]*)>/.exec(parts)?.[1]?.match(/.{4}/g);
  const info = units?.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
  return [info, /<dc:creator><rdf:Seq><rdf:li>([^<]*)<\/rdf:li><\/rdf:Seq><\/dc:creator>/.exec(parts)?.[1]];
}

test("PV-5: files name nobody, unless a function was filled in", async ({ page }) => {
  await page.goto("./#/over-deze-computer");
  const sample = sampleCase("IJK-05");
  await putCase(page, sample);
  await page.goto(`./#/zaak/${sample.id}/consistent/kaart`);
  const who = page.getByRole("textbox", { name: /Ingevuld door/ });
  await expect(who).toHaveValue("");
  const all = async () => {
    const pdf = pdfParts(readFileSync((await takeAs(page, "pdf")).path));
    const html = readFileSync((await takeAs(page, "html")).path, "utf8");
    const text = readFileSync((await takeAs(page, "markdown")).path, "utf8");
    return { pdf, html, text };
  };
  const without = await all();
  for (const part of Object.values(without)) {
    expect(part).not.toMatch(/name="author"|Ingevuld door/i);
    for (const own of [hostname(), process.cwd(), tmpdir()]) expect(part).not.toMatch(wordOf(own));
  }
  expect(authorsIn(without.pdf)).toEqual(["THiNK! participatieversnellers", "THiNK! participatieversnellers"]);
  await who.fill("projectleider parkeren");
  await expect(saving(page)).toHaveText(saved);
  const { pdf, html, text } = await all();
  for (const part of [html, text]) expect(part).toContain("Ingevuld door: projectleider parkeren");
  expect(authorsIn(pdf)).toEqual(authorsIn(without.pdf));
  expect(pdf).not.toBe(without.pdf);
});

test("SE-4: 60,000 characters of notes are kept, stand in the case file and come back", async ({ page, browser }) => {
  await begin(page, "Veel te zeggen");
  const long = "Bewoners vragen om uitleg. ".repeat(750).slice(0, 20_000);
  const questions = ["impact", "reach", "sensitivity"];
  for (const [at, position] of [/3\. Merkbaar/, /3\. Een buurt/, /4\. Veel aandacht/].entries()) {
    await choose(page, position);
    await page.getByText("Notitie bij deze vraag").first().click();
    await page.locator(`#note-${questions[at]}`).fill(`${at} ${long}`.slice(0, 20_000));
    await next(page);
  }
  await expect(heading(page)).toHaveText("Hoe hard heb je anderen nodig om dit goed te doen?");
  await expect(saving(page)).toHaveText(saved);
  const notes = (await storedCases(page))[0]?.notes ?? {};
  expect(Object.values(notes).join("").length).toBe(60_000);
  await page.goto(page.url().replace(/\/consistent.*/, ""));
  const file = await take(page, "Bewaar als bestand");
  const { text } = await opened(browser, file.path);
  for (const note of Object.values(notes)) expect(text.split(note.trim()).length).toBeGreaterThan(1);
  await page.goto("./#/openen");
  await page.locator("main input[type=file]").setInputFiles({ name: "zaak.html", mimeType: "text/html", buffer: readFileSync(file.path) });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect.poll(async () => (await storedCases(page)).map((one) => one.notes)).toEqual([notes, notes]);
  await page.goto("./#/nieuw/consistent");
  await expect(titleField(page)).toHaveValue("");
});
