import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { heading } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { pdfWords } from "./inside.ts";
import { cutOff, lookAs, lookNormal, looks, sticksOut } from "./looks.ts";
import { pickVersion, takeAs } from "./saveAs.ts";
import { goTo, seedCases } from "./seed.ts";
import { storedCases, type StoredCase } from "./stored.ts";
import { tooSmall } from "./targets.ts";

const { twiceCases } = JSON.parse(readFileSync("dist-node/states.json", "utf8")) as {
  readonly twiceCases: Readonly<Record<"repaired", StoredCase>>;
};
const text = (value: string) => ({ kind: "text", value });
const day = (value: string) => ({ kind: "date", value });
/** A complete case of Twice with two steps that have a form, one in words of its own, and a decision far away. */
const planned: StoredCase = {
  ...twiceCases.repaired,
  answers: {
    ...twiceCases.repaired.answers,
    decisionDate: day("2099-09-30"),
    steps: {
      kind: "table",
      rows: [
        { id: "a", cells: { name: text("Ophalen"), method: text("walk-in-session"), from: day("2099-02-01"), to: day("2099-02-12") } },
        { id: "b", cells: { name: text("Samen ontwerpen"), method: text("roundtable"), from: day("2099-04-01") } },
        { id: "c", cells: { name: text("Brief"), method: text("een brief") } },
      ],
    },
  },
};
const at = (path: string): string => `#/zaak/${planned.id}/tools/${path}`;
const daysOf = async (page: Page, row: string): Promise<readonly (string | undefined)[]> => {
  const steps = (await storedCases(page))[0]?.answers["steps"] as {
    readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, { readonly value: string }>> }[];
  };
  const cells = steps.rows.find(({ id }) => id === row)?.cells ?? {};
  return [cells["from"]?.value, cells["to"]?.value];
};

test("UX-30, UX-32: the plan and its documents hold in every look", async ({ page }) => {
  test.slow();
  await seedCases(page, [planned]);
  const found: string[] = [];
  for (const path of ["plan", "bewaren"]) {
    await goTo(page, at(path));
    for (const look of looks) {
      await lookAs(page, look);
      const problems = [
        ...(look === "text spacing" ? await cutOff(page) : await axeFindings(page)),
        ...(look === "print" || look === "forced colours" ? [] : await sticksOut(page)),
        ...(look === "default" || look === "320 px" ? await tooSmall(page) : []),
      ];
      found.push(...problems.map((problem) => `${path}, ${look}: ${problem}`));
      await lookNormal(page);
    }
  }
  expect(found).toEqual([]);
});

test("the last days are written into the plan with one press, stay after a reload, and go back with another", async ({ page }) => {
  await seedCases(page, [planned]);
  await goTo(page, at("plan"));
  await page.getByRole("button", { name: "Neem over 1. Ophalen" }).click();
  await expect.poll(() => daysOf(page, "a")).not.toEqual(["2099-02-01", "2099-02-12"]);
  await page.getByRole("button", { name: "Zet de oude data terug" }).click();
  await expect.poll(() => daysOf(page, "a")).toEqual(["2099-02-01", "2099-02-12"]);
  await page.getByRole("button", { name: "Neem alles over" }).click();
  await expect.poll(async () => (await daysOf(page, "c"))[0]).toBeDefined();
  await page.reload();
  await expect(page.getByText("staat zo in je plan")).toHaveCount(3);
  await expect(heading(page)).toHaveText("Je plan: tijd, geld en mix");
});

test("the cards of the chosen forms come as one A4, and the file for the council says what it takes", async ({ page }) => {
  test.slow();
  await seedCases(page, [planned]);
  await goTo(page, at("bewaren"));
  await pickVersion(page, "worksheet");
  const cards = await pdfWords(readFileSync((await takeAs(page, "pdf")).path));
  expect(cards).toContain("Rondetafelgesprek");
  expect(cards).toContain("Pagina1van1");
  await pickVersion(page, "council");
  expect(await pdfWords(readFileSync((await takeAs(page, "pdf")).path))).toContain("Allestappensamen");
});
