import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { axeFindings } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { cutOff, lookAs, lookNormal, looks, sticksOut, type Look } from "./looks.ts";
import { forms, pickForm, pickVersion, saveButton, takeAs, versions, withPdfWorker } from "./saveAs.ts";
import { goTo, seedCases } from "./seed.ts";
import { putCase, sampleCase, type StoredCase } from "./stored.ts";
import { tooSmall } from "./targets.ts";

const { visited } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly visited: readonly { readonly title: string; readonly path: string; readonly step: string; readonly dossier: StoredCase }[];
};
const at = ({ id }: StoredCase, path: string): string => `#/zaak/${id}/consistent/${path}`;

/** What is wrong with the page as it stands, in every way of looking at it. One line each, with the name of the screen. */
async function wrongWith(page: Page, name: string, ways: readonly Look[] = looks): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of ways) {
    await lookAs(page, look);
    const problems = [
      ...(look === "text spacing" ? await cutOff(page) : await axeFindings(page)),
      ...(look === "print" || look === "forced colours" ? [] : await sticksOut(page)),
      ...(look === "default" || look === "320 px" ? await tooSmall(page) : []),
    ];
    found.push(...problems.map((problem) => `${name}, ${look}: ${problem}`));
    await lookNormal(page);
  }
  return found;
}

test("UX-30, UX-32, UX-33: pages without any case, and what is not there, hold in every look", async ({ page }) => {
  test.slow();
  const found: string[] = [];
  const slugs = ["hulp", "privacy", "toegankelijkheid", "bronnen-en-licenties", "wat-dit-niet-beslist", "bestaat-niet"];
  const pages = [
    "#/",
    "#/zaken",
    "#/zaken/prullenbak",
    "#/vergelijken",
    "#/nieuw/tools/los",
    "#/zaak/weg",
    ...slugs.map((slug) => `#/uitleg/${slug}`),
  ];
  for (const hash of pages) {
    await goTo(page, hash);
    // Pages of text are one screen: the longest stand in every look below.
    found.push(...(await wrongWith(page, hash, hash.startsWith("#/uitleg") ? ["default", "320 px"] : looks)));
  }
  expect(found).toEqual([]);
});

const settled = sampleCase("IJK-04");
const open = { ...sampleCase("IJK-05"), id: "open" };
const multi = (...options: readonly string[]) => ({ kind: "multi", options });
const wish = { goals: multi("collect-ideas", "co-design"), rungs: multi("coproduce"), needs: multi("offline") };
const looking: StoredCase = { ...settled, id: "vormen", filters: { los: wish }, considered: { los: ["world-cafe"] } };
const within = (path: string): string => `#/zaak/${looking.id}/tools${path}`;
const provisional: StoredCase = { ...open, answers: { ...open.answers, dependence: { kind: "unsure" }, room: { kind: "unsure" } } };
const parts = {
  "the start and its explanations": ["#/", "#/over-deze-computer", "#/over-deze-computer/wissen", "#/begrippen", "#/nieuw/twice"],
  "the long texts": ["rekenregel", "beheer"].map((slug) => `#/uitleg/${slug}`),
  "a case and each kind of question": [
    `#/zaak/${settled.id}`,
    `#/zaak/${settled.id}/tools`,
    ...["task", "impact", "room", "legalTracks", "controle"].map((path) => at(settled, path)),
  ],
  "advices with a duty, little room, a shared decision and unknowns": [
    at(settled, "advies"),
    at(sampleCase("IJK-01"), "advies"),
    at(sampleCase("IJK-11"), "advies"),
    at(provisional, "advies"),
  ],
  "the forms of Tools": [
    "",
    "/los",
    "/los/waarom/referendum",
    "/los/vergelijken/world-cafe,design-atelier",
    "/vormen",
    "/kaart/kahoot",
  ].map(within),
  "what goes on paper": [at(settled, "kaart"), at(settled, "vragenlijst"), at(provisional, "kaart")],
};
for (const [part, pages] of Object.entries(parts)) {
  test(`UX-30, UX-32, UX-33: ${part} hold in every look`, async ({ page }) => {
    test.slow();
    await seedCases(page, [settled, sampleCase("IJK-01"), sampleCase("IJK-11"), provisional, looking]);
    const found: string[] = [];
    for (const hash of pages) {
      await goTo(page, hash);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
      found.push(...(await wrongWith(page, hash)));
    }
    expect(found).toEqual([]);
  });
}

test("UX-30, UX-32, UX-33: every version of a document holds, wide and at 320 px, and the longest in every look", async ({ page }) => {
  test.slow();
  const noted = { ...settled, notes: { impact: "Bewoners gaan meer betalen." }, filledBy: "projectleider parkeren" };
  await seedCases(page, [noted]);
  await goTo(page, at(noted, "kaart"));
  const found: string[] = [];
  for (const version of versions) {
    await pickVersion(page, version);
    found.push(...(await wrongWith(page, version, version === "archive" ? looks : ["default", "320 px"])));
  }
  expect(found).toEqual([]);
});

test("UX-30, UX-32, UX-33: every form to save a version in holds, wide and at 320 px", async ({ page }) => {
  test.slow();
  await seedCases(page, [settled]);
  await goTo(page, at(settled, "kaart"));
  const found: string[] = [];
  for (const form of forms) {
    await pickForm(page, form);
    found.push(...(await wrongWith(page, form, ["default", "320 px"])));
  }
  expect(found).toEqual([]);
});

test("UX-30, UX-32, UX-33: what saving asks and tells holds in every look", async ({ page }) => {
  test.slow();
  const odd = { ...settled, title: "Zwembad ★", answers: { ...settled.answers, caseTitle: { kind: "text", value: "Zwembad ★" } } };
  const promised = { ...settled, id: "promised", answers: { ...settled.answers, influenceLevel: { kind: "single", option: "coDecide" } } };
  await seedCases(page, [odd, promised]);
  await goTo(page, at(odd, "kaart"));
  const found: string[] = [];
  const look = async (name: string, ways: readonly Look[] = looks) => {
    // Under the mouse or with the focus, the system draws a button in forced colours, and that cannot be measured.
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    found.push(...(await wrongWith(page, name, ways)));
  };
  await saveButton(page).click();
  await expect(page.getByText("Er is nog niets bewaard.")).toBeVisible();
  await look("asking about a character");
  await page.getByRole("button", { name: "Bewaar de PDF toch" }).click();
  await expect(page.getByText("Het bestand staat bij je downloads.")).toBeVisible();
  await look("saved", ["default", "320 px"]);
  await goTo(page, at(promised, "kaart"));
  await pickVersion(page, "residents");
  await expect(page.getByText("Je belooft meer dan er te kiezen valt.")).toBeVisible();
  await look("a promise outside the limits", ["default", "320 px"]);
  await withPdfWorker(page, "held");
  await page.reload();
  await saveButton(page).click();
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await look("making a PDF");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Je bent gestopt.")).toBeVisible();
  await look("stopped", ["default", "320 px"]);
  expect(found).toEqual([]);
});

test("UX-30, UX-32, UX-33: calibration holds in every look: placing a case, the errors of it, the difference", async ({ page }) => {
  test.slow();
  await goTo(page, "#/ijkzaken");
  await page.getByRole("button", { name: "Leg deze zaak: Nieuwe speelplek in de buurt" }).click();
  const ready = page.getByRole("button", { name: "Bekijk het verschil", exact: true });
  const found = [...(await wrongWith(page, "placing"))];
  await ready.click();
  await expect(page.getByRole("main").locator(".utrecht-alert--error")).toBeVisible();
  found.push(...(await wrongWith(page, "errors of placing")));
  for (const group of await page.getByRole("radiogroup").all()) await group.getByRole("radio").first().check({ force: true });
  await ready.click();
  await expect(page.getByRole("table")).toContainText("Referentie");
  found.push(...(await wrongWith(page, "difference")));
  expect(found).toEqual([]);
});

test("UX-30, UX-32, UX-33: cases beside each other hold in every look, on their own page, on the advice and on the card", async ({
  page,
}) => {
  test.slow();
  const cases = ["IJK-04", "IJK-05", "IJK-11"].map(sampleCase);
  const [first, second] = [cases[0]!, cases[1]!];
  await seedCases(page, cases);
  for (const one of cases) {
    await goTo(page, at(one, "kaart"));
    await takeAs(page, "markdown");
  }
  const found: string[] = [];
  await goTo(page, `#/vergelijken/${first.id}`);
  await expect(page.getByRole("main").getByRole("table").first()).toContainText("Opvanglocatie, locatie staat al vast");
  found.push(...(await wrongWith(page, "compare")));
  await goTo(page, at(second, "advies"));
  await expect(page.getByRole("main")).toContainText("Betaald parkeren invoeren in een wijk (");
  const influence = page.locator(".think-setting").filter({ hasText: "Invloed" });
  await influence.getByRole("button", { name: "Wijzig: Invloed" }).click();
  await influence.getByRole("radio", { name: /^5\. / }).check({ force: true });
  await influence.getByRole("button", { name: "Bewaar je invloed" }).click();
  await expect(influence.getByRole("combobox")).toBeVisible();
  found.push(...(await wrongWith(page, "advice with a setting open")));
  await influence.getByRole("combobox").selectOption({ index: 1 });
  await influence.getByRole("textbox").fill("De buurt vroeg erom.");
  await influence.getByRole("button", { name: "Bewaar je invloed" }).click();
  await expect(influence).toContainText("Gekozen: 5.");
  found.push(...(await wrongWith(page, "advice with a deviation")));
  await goTo(page, at(second, "impact"));
  await page.getByText("Notitie bij deze vraag (optioneel)").click();
  await page.getByText("Zo kozen anderen bij jullie").click();
  await expect(page.locator("aside, .think-columns").last()).toContainText("Stand 3: 2 zaken.");
  found.push(...(await wrongWith(page, "question with everything open")));
  expect(found).toEqual([]);
});

test("UX-30, UX-32, UX-33: the lists of cases and files hold in every look, opened and halfway a change", async ({ page }) => {
  test.slow();
  const [one, other, binned] = [sampleCase("IJK-01"), sampleCase("IJK-02"), sampleCase("IJK-03")];
  await seedCases(page, [one, { ...other, task: one.id }, { ...binned, binned: "2026-11-24T12:00:00.000Z" }] as StoredCase[]);
  await putCase(page, { ...one, revision: one.revision + 1, title: "Riool in de Kerkstraat" });
  const found: string[] = [];
  const look = async (hash: string, prepare: () => Promise<unknown> = async () => undefined) => {
    await goTo(page, hash);
    await prepare();
    found.push(...(await wrongWith(page, hash)));
  };
  await look("#/zaken", async () => {
    await page.getByText(`Meer met ${other.title}`).click();
    await page.getByText("Meer met Riool").click();
    await page.getByRole("button", { name: "Geef een andere naam" }).first().click();
  });
  await look(`#/zaak/${one.id}/versies`);
  await look("#/zaken/prullenbak", () => page.getByRole("button", { name: /Verwijder voorgoed/ }).click());
  await look("#/openen", () =>
    page.locator("main input[type=file]").setInputFiles([
      { name: "leeg.html", mimeType: "text/html", buffer: Buffer.from("") },
      { name: "zaak.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ ...one, id: "nieuw" })) },
    ]),
  );
  await expect(page.getByRole("main")).toContainText("Dit bestand is leeg");
  expect(found).toEqual([]);
});

test("UX-30: in English every kind of page holds, what is still Dutch is marked so", async ({ page }) => {
  await seedCases(page, [sampleCase("IJK-05")]);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const found: string[] = [];
  for (const hash of [
    "#/",
    "#/ijkzaken",
    "#/uitleg/hulp",
    ...["impact", "controle", "advies", "kaart"].map((path) => at(sampleCase("IJK-05"), path)),
  ]) {
    await goTo(page, hash);
    found.push(...(await axeFindings(page)).map((problem) => `${hash}: ${problem}`));
  }
  expect(found).toEqual([]);
});

test("UX-1, UX-2: each step has one heading of its own that is what is asked, in the title too, under its number", async ({ page }) => {
  const steps = [...new Map(visited.map((state) => [state.step, state])).values()];
  await seedCases(
    page,
    visited.map(({ dossier }) => dossier),
  );
  const headings = new Map<string, Set<string>>();
  for (const { step, path, dossier } of visited) {
    await goTo(page, at(dossier, path));
    const seen = await page.evaluate(() => {
      const h1 = document.querySelector("h1");
      const caption = [...document.querySelectorAll("main .think-caption")].map((one) => one.textContent ?? "");
      const questions = document.querySelectorAll("main form :is(fieldset, .utrecht-form-field):not(:is(fieldset, .utrecht-form-field) *)");
      return {
        text: h1?.textContent?.replace(/ \(optioneel\)$/, "") ?? "",
        caption,
        inForm: document.querySelectorAll("form .think-caption").length,
        above:
          !document.querySelector("main form") ||
          Boolean(document.querySelector("main .think-caption ~ form, main .think-caption ~ * form")),
        isAsked: questions.length !== 1 || h1?.closest("legend, label") !== null || h1.querySelector("legend, label") !== null,
      };
    });
    const number = seen.caption[0]?.split(" · ")[0] ?? "";
    expect(seen, step).toMatchObject({
      caption: [expect.stringMatching(/^Stap \d+( van \d+)? · Consistent$/)],
      inForm: 0,
      above: true,
      isAsked: true,
    });
    await expect(page).toHaveTitle(`${number}: ${seen.text} - THiNK! Consistent`);
    expect(await page.title()).toMatch(/^(Fout: )?Stap \d+( van \d+)?: .+ - THiNK! (Consistent|Twice|Tools)$/);
    headings.set(step, (headings.get(step) ?? new Set()).add(seen.text));
  }
  const all = [...headings.values()].map((texts) => [...texts]);
  expect(all.filter((texts) => texts.length !== 1)).toEqual([]);
  expect(new Set(all.flat()).size).toBe(steps.length);
});
