import { readFileSync } from "node:fs";
import { answerRest, begin, choose, heading, next, saved, saving } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { tabTo, walk } from "./keyboard.ts";
import { goTo, seedCases } from "./seed.ts";
import { storedCases, type StoredCase } from "./stored.ts";

const { twiceCases } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly twiceCases: Readonly<Record<"practice" | "repaired", StoredCase>>;
};
const { practice, repaired } = twiceCases;
const at = ({ id }: StoredCase, path = "") => `#/zaak/${id}/twice${path && `/${path}`}`;
interface Table {
  readonly rows: readonly {
    readonly id: string;
    readonly cells: Readonly<Record<string, { readonly value?: unknown; readonly option?: string }>>;
  }[];
}
const rowsOf = async (page: Parameters<typeof storedCases>[0], question: string): Promise<Table["rows"]> =>
  ((await storedCases(page))[0]?.answers[question] as Table | undefined)?.rows ?? [];

test("UX-12, UX-13: what was answered in Consistent stands in Twice as such, and a reload comes back to the same question", async ({
  page,
}) => {
  await begin(page, "Betaald parkeren in de Stationsbuurt");
  await answerRest(page);
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
  await page.getByRole("link", { name: /Twice/ }).last().click();
  await expect(heading(page)).toHaveText("Maak het participatiekader");
  await page.getByRole("link", { name: /Wie neemt het besluit\?/ }).click();
  await expect(heading(page)).toHaveText("Wie neemt het besluit?");
  await expect(page.getByText("Overgenomen uit Consistent")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Raad" })).toBeChecked();
  await next(page);
  await expect(heading(page)).toHaveText("Wanneer valt het besluit?");
  await page.reload();
  await expect(heading(page)).toHaveText("Wanneer valt het besluit?");
  await page.goto("./");
  await page.getByRole("link", { name: "Ga verder met deze zaak" }).click();
  await expect(heading(page)).toHaveText("Wanneer valt het besluit?");
});

test("a case begins in Twice as well, and every answer stands on this computer", async ({ page }) => {
  await page.goto("./#/nieuw/twice");
  await expect(heading(page)).toHaveText("Maak het participatiekader");
  await page.getByRole("link", { name: "Begin bij vraag 1" }).click();
  await page.getByRole("textbox", { name: "Hoe heet de opgave?" }).fill("Nieuw park aan de Beeklaan");
  await next(page);
  await expect(heading(page)).toContainText("Waar gaat het over?");
  await expect(page).toHaveURL(/#\/zaak\/[^/]+\/twice\/caseSummary$/);
  await expect(saving(page)).toHaveText(saved);
  expect((await storedCases(page))[0]).toMatchObject({ title: "Nieuw park aan de Beeklaan" });
});

test("UX-7, UX-31: rows are added, changed, moved, taken away and put back without a mouse", async ({ page }) => {
  await seedCases(page, [repaired]);
  await goTo(page, at(repaired, "stakeholders"));
  const before = await rowsOf(page, "stakeholders");
  await page.getByRole("link", { name: "Voeg een groep toe" }).press("Enter");
  await expect(heading(page)).toHaveText("Voeg een groep toe");
  await page.getByRole("button", { name: "Bewaar deze groep" }).press("Enter");
  await expect(page).toHaveTitle(/^Fout: Stap 3 van 5: /);
  await page.getByRole("textbox", { name: "Welke groep is het?" }).fill("kinderen van de basisschool");
  await page.getByRole("button", { name: "Bewaar deze groep" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: `Je hebt ${before.length + 1} groepen genoemd` })).toBeVisible();
  await expect(page.getByRole("link", { name: "Wijzig kinderen van de basisschool" })).toBeFocused();
  await page.getByRole("button", { name: "Omhoog kinderen van de basisschool" }).press("Enter");
  await page.getByRole("button", { name: "Verwijder kinderen van de basisschool" }).press("Enter");
  await page.getByRole("button", { name: "Zet terug" }).press("Enter");
  await expect(saving(page)).toHaveText(saved);
  const after = await rowsOf(page, "stakeholders");
  expect(after.map(({ id }) => id)).toEqual([...before.slice(0, -1).map(({ id }) => id), expect.any(String), before.at(-1)?.id]);
});

test("what is wrong is said beside the question, in one list, and a reason lets it stand", async ({ page }) => {
  await seedCases(page, [practice]);
  await goTo(page, at(practice, "deviation"));
  await expect(page.getByRole("region", { name: "Meldingen" }).getByText("wijkt het bestuur alleen af met uitleg")).toBeVisible();
  await choose(page, /^Ja, alleen met uitleg/);
  await expect(page.getByText("wijkt het bestuur alleen af met uitleg")).toHaveCount(0);
  await goTo(page, at(practice, "meldingen"));
  await expect(page.getByRole("article")).toHaveCount(11);
  const card = page.getByRole("article", { name: "Hetzelfde onderwerp staat als vast én als open." });
  await card.getByText("Aanvaard met een reden").click();
  await card.getByRole("textbox").fill("Het ene terras is een ander dan het andere.");
  await card.getByRole("button", { name: "Aanvaard deze melding" }).click();
  await expect(card.getByText("aanvaard met reden")).toBeVisible();
  await expect(saving(page)).toHaveText(saved);
  await page.reload();
  await expect(card.getByText("aanvaard met reden")).toBeVisible();
});

test("OF-5: all of Twice works from this computer after a reload without network", async ({ page, context }) => {
  await seedCases(page, [practice]);
  await page.goto("./");
  await expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  await page.reload();
  for (const path of [
    "",
    "meldingen",
    "controle",
    "kader",
    "bewaren",
    "zelftoets",
    "agenda",
    "vragenlijst",
    "overzicht",
    "steps",
    "steps/nieuw",
  ]) {
    await goTo(page, at(practice, path));
    await expect(page).toHaveTitle(/ - THiNK! Twice$/);
  }
});

test("two hundred rows and twenty thousand characters are kept as they were, and what cannot be is said at the field", async ({ page }) => {
  test.slow();
  const stakeholders = {
    kind: "table",
    rows: Array.from({ length: 200 }, (_, nr) => ({ id: `rij-${nr}`, cells: { group: { kind: "text", value: `groep ${nr}` } } })),
  };
  const huge = { ...repaired, answers: { ...repaired.answers, stakeholders } };
  await seedCases(page, [huge]);
  await goTo(page, at(huge, "stakeholders"));
  await expect(page.getByRole("heading", { level: 2, name: "Je hebt 200 groepen genoemd" })).toBeVisible();
  await goTo(page, at(huge, "stakeholders/rij-199"));
  await page.getByRole("textbox", { name: "Welke groep is het?" }).fill("<b>groep</b> \u0000 ‮199");
  await page.getByRole("button", { name: "Bewaar deze groep" }).click();
  await expect(page.getByText("<b>groep</b>").first()).toBeVisible();

  const long = "Dit is een zin die doorgaat. ".repeat(700);
  await goTo(page, at(huge, "absentInterests"));
  const field = page.getByRole("textbox", { name: /Wie praat er niet mee/ });
  await field.fill(long);
  await next(page);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(field).toHaveValue(long);
  await page.reload();
  await expect(field).toHaveValue(long);

  await goTo(page, at(huge, "decisionDate"));
  const day = page.getByRole("textbox").first();
  await day.fill("31-02-2027");
  await next(page);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(day).toHaveValue("31-02-2027");
});

test("UX-31: the keyboard alone goes from all questions to a saved PDF, every stop can be seen", async ({ page }) => {
  test.slow();
  await seedCases(page, [practice]);
  await goTo(page, at(practice));
  const seen = async (): Promise<void> => {
    const stops = await walk(page);
    expect(stops.filter(({ outline, covered, insideView }) => outline < 2 || covered || !insideView)).toEqual([]);
  };
  const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };
  const arrived = async (title: string | RegExp): Promise<void> => {
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
  };
  await seen();
  await press(/^summary.*Kernvraag 1/);
  await press(/Wat voor vraag is dat\?/);
  await arrived("Wat voor vraag is dat?");
  // What comes a moment later may push down what has the focus.
  await expect(page.getByText("Dit komt in het kader")).toBeVisible();
  await seen();
  await tabTo(page, /^input#q-questionType-/);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: /^Gezamenlijk/ })).toBeChecked();
  await press(/^button.*Ga verder/);
  await arrived("Wat ligt vast?");
  await seen();
  await press(/Naar alle vragen/);
  await arrived("Maak het participatiekader");
  await press(/Bekijk de meldingen/);
  await arrived("Meldingen bij het kader");
  await press(/Bekijk het kader/);
  await arrived(/^0\. Samenvatting voor inwoners/);
  await seen();
  await press(/Bewaar het kader/);
  await arrived("Bewaren en delen");
  const [file] = await Promise.all([page.waitForEvent("download"), press(/Download als PDF/)]);
  expect(file.suggestedFilename()).toMatch(/^Kerkplein opnieuw inrichten - participatiekader.*\.pdf$/);
});
