import { readFileSync } from "node:fs";
import { answerRest, begin, choose, downloaded, heading, saved, saving, toPdf } from "./answering.ts";
import { builtFiles } from "./builtFiles.ts";
import { expect, test } from "./fixture.ts";
import { takeAs } from "./saveAs.ts";
import { keptNames, stored } from "./stored.ts";

test("PV-1, PV-2: a whole run asks only for our own files, and keeps only what is on this list", async ({ page, context }) => {
  const asked: { method: string; url: string; sent: string | null }[] = [];
  context.on("request", (request) => asked.push({ method: request.method(), url: request.url(), sent: request.postData() }));
  await begin(page, "Geheime naam");
  await answerRest(page);
  await toPdf(page);
  await takeAs(page, "html");
  await page.goto("./#/ijkzaken");
  await page
    .getByRole("button", { name: /^Leg deze zaak: / })
    .first()
    .click();
  for (const group of await page.getByRole("radiogroup").all()) await group.getByRole("radio").first().check({ force: true });
  await page.getByRole("button", { name: "Bekijk het verschil" }).click();
  await page.goto("./#/vergelijken");
  const register = await downloaded(page, "Bewaar het register als bestand");
  await page
    .locator("main input[type=file]")
    .setInputFiles({ name: "register.json", mimeType: "application/json", buffer: readFileSync(register) });
  await page.goto("./#/zaken");
  await page.goto("./#/over-deze-computer");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page.getByRole("main")).toContainText("Trek de netwerkkabel eruit");
  await expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible();

  const own = new Set(["", ...builtFiles().map(({ path }) => path)]);
  const others = asked.filter(
    ({ url }) => !url.startsWith("blob:") && !(own.has(new URL(url).pathname.slice(1)) && new URL(url).search === ""),
  );
  expect(others).toEqual([]);
  expect(asked.filter(({ method, sent }) => method !== "GET" || sent !== null)).toEqual([]);

  const { caches, ...kept } = await keptNames(page);
  expect(caches).toEqual([expect.stringMatching(/^think-[0-9a-f]{12}$/)]);
  expect(kept).toEqual({ cookies: [], cookie: "", local: ["think-language"], session: [], databases: ["think"], workers: 1, files: [] });
  const inside = await stored(page);
  expect(Object.keys(inside).sort()).toEqual(["cases", "kept"]);
  expect(Object.keys(inside["kept"] ?? {}).filter((key) => !["calibration", "register", "savedFiles"].includes(key))).toEqual([]);
  expect(Object.keys(inside["kept"] ?? {})).toEqual(expect.arrayContaining(["calibration", "register"]));
});

test("PV-3: wiping leaves nothing, also with a second tab open, and the page shows what it found", async ({ page, context }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: "Nederlands" }).click();
  await begin(page, "Weg hiermee");
  await expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible({ timeout: 20_000 });
  const second = await context.newPage();
  await begin(second, "Ook weg");
  await choose(second, /4\. Fors/);
  await expect(saving(second)).toHaveText(saved);
  await page.goto("./#/over-deze-computer");
  await page.getByRole("link", { name: "Wis alles van deze computer" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(heading(page)).toHaveText("Alles is gewist");
  const nothing = { cookies: [], cookie: "", local: [], session: [], databases: [], caches: [], workers: 0, files: [] };
  expect(await keptNames(page)).toEqual(nothing);
  await expect(page.getByRole("main").getByRole("cell", { name: "niets meer" })).toHaveCount(4);
  // The other tab does not bring anything back by itself.
  await second.bringToFront();
  await second.getByRole("link", { name: "Begrippen" }).click();
  await expect(heading(second)).toHaveText("Begrippen");
  expect((await keptNames(second)).databases).toEqual([]);
});
