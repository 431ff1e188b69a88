import type { Page } from "@playwright/test";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { answerRest, begin, downloaded, heading, saved, saving } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { sampleCase, stored, storedCases } from "./stored.ts";

/** Chooses a file that lies on the disk, as a person does. */
async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "think-file-")), name);
  writeFileSync(path, content);
  // The start has a field for files as well, and may still be there.
  await expect(heading(page)).toHaveText("Zaak uit een bestand openen");
  await page.locator("main input[type=file]").setInputFiles(path);
}
const json = (change: object): string => JSON.stringify({ ...sampleCase(), ...change });

test("OF-15: a case goes into a file, everything is wiped, and the file gives the same case back", async ({ page }) => {
  await begin(page, "Heen en terug");
  await page.getByText("Notitie bij deze vraag").first().click();
  await page.getByRole("textbox", { name: "Waarom kies je deze stand?" }).fill("Omdat de straat smaller wordt.");
  await answerRest(page);
  await expect(saving(page)).toHaveText(saved);
  await page.getByRole("link", { name: "Stop en ga naar de zaak" }).click();
  await expect(heading(page)).toHaveText("Heen en terug");
  const file = readFileSync(await downloaded(page, "Bewaar als bestand"));
  const [before] = await storedCases(page);

  await page.goto("./#/over-deze-computer/wissen");
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(heading(page)).toHaveText("Alles is gewist");
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await expect(heading(page)).toHaveText("Hoeveel participatie past bij jouw zaak?");
  expect(await storedCases(page)).toEqual([]);

  await page.goto("./#/openen");
  await give(page, "zaak.html", file);
  await expect(page.getByRole("heading", { name: "Heen en terug" })).toBeVisible();
  expect(await storedCases(page)).toEqual([]);
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(heading(page)).toHaveText("Heen en terug");
  await expect(page.getByText("Toegevoegd: Heen en terug.")).toBeVisible();
  expect(await storedCases(page)).toEqual([before]);
  await page.getByRole("link", { name: "Ga verder met Consistent" }).click();
  await expect(heading(page)).toHaveText(/^Klopt dit|^Deze zaak is stevig en past bij raadplegen/);
});

test("SE-4: files that are broken, foreign or huge get a clear sentence and change nothing", async ({ page }) => {
  await begin(page, "Blijft zoals het is");
  await expect(saving(page)).toHaveText(saved);
  await page.getByRole("link", { name: "Stop en ga naar de zaak" }).click();
  const whole = readFileSync(await downloaded(page, "Bewaar als bestand"), "utf8");
  await page.goto("./#/openen");
  await expect(heading(page)).toHaveText("Zaak uit een bestand openen");
  const before = await stored(page);
  const files: readonly (readonly [name: string, content: string | Buffer, says: string])[] = [
    ["leeg.html", "", "Dit bestand is leeg."],
    ["brief.txt", "Beste collega, hierbij de notulen.", "Dit bestand is geen zaak."],
    ["foto.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]), "Dit bestand is geen zaak."],
    ["kaart.pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n", "In dit bestand zit geen zaak."],
    ["halve-kaart.pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj", "Dit bestand is beschadigd."],
    ["pagina.html", "<!doctype html><title>x</title><script>alert(1)</script><p>iets anders</p>", "In dit bestand zit geen zaak."],
    ["ander.json", '{"name":"iets anders","version":3}', "In dit bestand zit geen zaak."],
    ["lijst.json", "[1,2,3]", "In dit bestand zit geen zaak."],
    ["half.html", whole.slice(0, whole.lastIndexOf('id="think-dossier"') + 200), "Dit bestand is beschadigd."],
    ["diep.json", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "Dit bestand zit anders in elkaar dan een zaak."],
    ["nieuwer.json", json({ version: 999 }), "Dit bestand is gemaakt met een nieuwere versie van de app."],
    ["film.mp4", Buffer.alloc(17 * 1024 * 1024, 65), "Dit bestand is te groot voor een zaak."],
  ];
  for (const [name, content, says] of files) {
    const from = Date.now();
    await give(page, name, content);
    const told = page.locator(".think-notice").filter({ hasText: name });
    await expect(told, name).toContainText(says);
    // A clear sentence tells what to do as well.
    expect((await told.textContent())?.split(". ").length, name).toBeGreaterThan(1);
    await expect(page.getByText("Er is nog niets toegevoegd.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Voeg toe" })).toHaveCount(0);
    expect(Date.now() - from, name).toBeLessThan(3000);
  }
  await page.locator("main input[type=file]").setInputFiles([
    { name: "goed.json", mimeType: "application/json", buffer: Buffer.from(json({})) },
    { name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("geen zaak") },
  ]);
  await expect(page.getByText("Eén bestand past niet. Daarom is er niets toegevoegd.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Voeg toe" })).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
});

test("OF-18: a PDF that carries a case is opened, and one that unpacks without end is refused", async ({ page }) => {
  const carrying = (packed: Buffer): Buffer =>
    Buffer.from(
      `%PDF-1.7\n<rdf:Description xmlns:think="urn:think-participatieversnellers:case#">\n<think:case>${packed.toString("base64")}</think:case>\n%%EOF\n`,
    );
  await page.goto("./#/openen");
  await give(page, "eindeloos.pdf", carrying(deflateSync(Buffer.alloc(40 * 1024 * 1024))));
  await expect(page.getByText("Dit bestand is te groot voor een zaak.")).toBeVisible();
  await give(page, "veranderd.pdf", carrying(deflateSync(json({})).fill(7, 40, 44)));
  await expect(page.getByText("Dit bestand is beschadigd.")).toBeVisible();
  await give(page, "kaart.pdf", carrying(deflateSync(json({ title: "Uit een PDF" }))));
  await expect(page.getByRole("heading", { name: "Uit een PDF" })).toBeVisible();
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page).toHaveURL(/#\/zaak\//);
  expect((await storedCases(page))[0]?.answers).toEqual(sampleCase().answers);
});

test("SE-5: keys that reach for the prototype of an object stay outside, and the rest of the case is opened", async ({ page }) => {
  await page.goto("./#/openen");
  const evil = json({ title: "Met iets erbij" }).replace('"notes":{}', '"notes":{"__proto__":{"polluted":"yes"},"constructor":"x"}');
  await give(page, "zaak.json", evil);
  await expect(page.getByText(/delen? van het bestand waren? niet te gebruiken/).first()).toBeVisible();
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page).toHaveURL(/#\/zaak\//);
  expect(await page.evaluate(() => (Object.prototype as { polluted?: string }).polluted)).toBeUndefined();
  const [only] = await storedCases(page);
  expect(only?.notes).toEqual({});
  expect(only?.answers).toEqual(sampleCase().answers);
});
