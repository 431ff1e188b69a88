import { readFileSync } from "node:fs";
import { heading } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { pdfParts, pdfWords, wordParts } from "./inside.ts";
import { stopNow, tabTo, walk } from "./keyboard.ts";
import { forms, pickForm, pickVersion, saveButton, takeAs, versions, withPdfWorker } from "./saveAs.ts";
import { goTo, seedCases } from "./seed.ts";
import { sampleCase, storedCases, type StoredCase } from "./stored.ts";

const sample = sampleCase("IJK-04");
const note = "geheim<collega>";
const noted: StoredCase = { ...sample, notes: { impact: note, room: note, legalTracks: note } };
const card = ({ id }: StoredCase): string => `#/zaak/${id}/consistent/kaart`;

test("one choice: every version in every form is saved under a name of its own", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seedCases(page, [noted]);
  await goTo(page, card(noted));
  const names = new Set<string>();
  for (const version of versions) {
    await pickVersion(page, version);
    for (const form of forms.filter((one) => one !== "copy" && one !== "print")) names.add((await takeAs(page, form)).name);
    await pickForm(page, "copy");
    await saveButton(page).click();
    await expect(page.getByRole("status").filter({ hasText: "klembord" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(sample.title);
  }
  expect(names.size).toBe(versions.length * (forms.length - 2));
  expect([...names].filter((name) => !/^Betaald parkeren .+ - [a-z ]+\.(?:pdf|docx|html|md)$/.test(name))).toEqual([]);
});

test("PV-4, SE-6: what residents, council and executive get holds no note and no case; the own copy brings the case along", async ({
  page,
}) => {
  test.slow();
  await seedCases(page, [noted]);
  await goTo(page, card(noted));
  const inside = async (form: string): Promise<string> => {
    const bytes = readFileSync((await takeAs(page, form)).path);
    return form === "pdf" ? pdfParts(bytes) + (await pdfWords(bytes)) : form === "docx" ? wordParts(bytes) : bytes.toString("utf8");
  };
  for (const version of ["residents", "council"]) {
    await pickVersion(page, version);
    await expect(page.locator("#save-travels")).toHaveText("Alleen wat je hier ziet. Je notities en de zaak zelf gaan niet mee.");
    for (const form of ["pdf", "docx", "html", "markdown"]) {
      const text = await inside(form);
      expect(text.length, `${version} ${form}`).toBeGreaterThan(500);
      expect(text, `${version} ${form}`).not.toMatch(/geheim/);
      expect(text, `${version} ${form}`).not.toContain("think-dossier");
    }
  }
  await pickVersion(page, "own");
  await pickForm(page, "pdf");
  await expect(page.locator("#save-travels")).toContainText("In dit bestand zit ook de zaak");
  const { path } = await takeAs(page, "pdf");
  const before = (await storedCases(page))[0];
  await page.goto("./#/openen");
  await page.locator("main input[type=file]").setInputFiles({ name: "kaart.pdf", mimeType: "application/pdf", buffer: readFileSync(path) });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(heading(page)).toHaveText(sample.title);
  const copy = (await storedCases(page)).find(({ id }) => page.url().endsWith(id));
  expect(copy?.id).not.toBe(before?.id);
  expect({ notes: copy?.notes, answers: copy?.answers }).toEqual({ notes: before?.notes, answers: before?.answers });
});

test("OF-14: whoever saved the case inside a card is not reminded to save a file", async ({ page }) => {
  await seedCases(page, [noted]);
  const reminder = page.getByText("Er staat iets nieuws in deze zaak.");
  await goTo(page, `#/zaak/${noted.id}`);
  await expect(reminder).toBeVisible();
  await goTo(page, card(noted));
  await takeAs(page, "html");
  await goTo(page, `#/zaak/${noted.id}`);
  await expect(page.getByRole("button", { name: "Bewaar als bestand" })).toBeVisible();
  await expect(reminder).toHaveCount(0);
});

test("a character that the PDF cannot show is named before anything is saved", async ({ page }) => {
  const one = { ...sample, title: "Zwembad ★ 你好", answers: { ...sample.answers, caseTitle: { kind: "text", value: "Zwembad ★ 你好" } } };
  await seedCases(page, [one]);
  await goTo(page, card(one));
  let files = 0;
  page.on("download", () => (files += 1));
  await saveButton(page).click();
  const asked = page.locator(".think-notice").filter({ hasText: "Er is nog niets bewaard." });
  await expect(asked).toContainText("De PDF kan deze tekens niet tonen: ★ 你 好.");
  expect(files).toBe(0);
  // The question comes right behind the button, for who goes on with the keyboard.
  await page.keyboard.press("Tab");
  expect((await stopNow(page))?.what).toContain("Bewaar de PDF toch");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toBe("Zwembad ★ 你好 - afwegingskaart.pdf");
  expect((await stopNow(page))?.what).toContain("Download als PDF");
  expect(readFileSync((await takeAs(page, "html")).path, "utf8")).toContain("Zwembad ★ 你好");
});

test("PE-7: a PDF that takes long says how far it is and stops at a press, and the page stays free", async ({ page }) => {
  await withPdfWorker(page, "held");
  await seedCases(page, [sample]);
  await goTo(page, card(sample));
  let files = 0;
  page.on("download", () => (files += 1));
  await saveButton(page).click();
  const stop = page.getByRole("button", { name: "Stop" });
  await expect(page.getByText("We maken de PDF.")).toBeVisible();
  await page.getByRole("textbox", { name: /Ingevuld door/ }).fill("projectleider");
  await stop.click();
  await expect(page.getByText("Je bent gestopt. Er is geen PDF bewaard.")).toBeVisible();
  await expect(stop).toHaveCount(0);
  expect((await stopNow(page))?.what).toContain("Download als PDF");
  expect(files).toBe(0);
});

test.describe("when it goes wrong", () => {
  test.use({ tolerant: true });
  test("a PDF that cannot be made is told, with a web page as the way out", async ({ page }) => {
    await withPdfWorker(page, "broken");
    await seedCases(page, [sample]);
    await goTo(page, card(sample));
    await saveButton(page).click();
    await expect(page.getByText("Het bestand maken is niet gelukt.")).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Bewaar als webpagina" }).click()]);
    expect(file.suggestedFilename()).toMatch(/ - afwegingskaart\.html$/);
  });
});

test("UX-31: the keyboard goes from the choices to the button and the document, every stop can be seen", async ({ page }) => {
  await seedCases(page, [sample]);
  await goTo(page, card(sample));
  const stops = await walk(page);
  expect(stops.filter(({ outline, covered, insideView }) => outline < 2 || covered || !insideView)).toEqual([]);
  const order = stops.map(({ what }) => what).join("\n");
  const at = ["Eigen exemplaar", "PDF", "Ingevuld door", "Download als PDF"].map((name) => order.indexOf(name));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(-1);
  await tabTo(page, "Eigen exemplaar");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".think-sheet__subject")).toHaveText("Voor inwoners");
});
