import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { axeFindings } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { cutOff, lookAs, lookNormal, type Look, sticksOut } from "./looks.ts";
import { onPaper, packed, printed } from "./printed.ts";
import { tooSmall } from "./targets.ts";

/** Opens a document as somebody does who got it by mail: on its own, with its own policy. */
const open = (page: Page, name: string): Promise<void> => page.setContent(readFileSync(`dist-node/${name}.html`, "utf8"));

/** Without white space and hyphens, which paper puts where a word is broken. */
const unbroken = (text: string): string => packed(text).replaceAll(/[-\u00ad\u2010]/g, "");

const title = "Betaald parkeren in de Stationsbuurt";
const looks: readonly Look[] = ["default", "320 px", "text spacing", "forced colours", "print"];

for (const [name, ways] of [
  ["framework", looks],
  ["longFramework", ["320 px"]],
] as const) {
  test(`UX-30, UX-32, UX-33: the ${name} as a web page holds in every look`, async ({ page }) => {
    test.slow();
    await open(page, name);
    const found: string[] = [];
    for (const look of ways) {
      await lookAs(page, look);
      const problems = [
        ...(look === "text spacing" ? await cutOff(page) : await axeFindings(page)),
        ...(look === "default" || look === "320 px" ? [...(await sticksOut(page)), ...(await tooSmall(page))] : []),
      ];
      found.push(...problems.map((problem) => `${look}: ${problem}`));
      await lookNormal(page);
    }
    expect(found).toEqual([]);
  });
}

test("UX-33: at 320 pixels every cell says which column it is of, and figures show the drawing that fits", async ({ page }) => {
  await open(page, "framework");
  const shown = () => page.locator(".think-sheet__figure").first().locator("svg:visible");
  expect(await shown().getAttribute("width")).toBe("510pt");
  await lookAs(page, "320 px");
  await expect(shown()).toHaveCount(1);
  expect(await shown().getAttribute("width")).toBe("216pt");
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll("td[data-label]")].map((cell) => getComputedStyle(cell, "::before").content !== "none"),
  );
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.every(Boolean)).toBe(true);
});

test("UX-37: the framework on paper is A4, readable, whole, named and numbered on every sheet", async ({ page }) => {
  await open(page, "framework");
  const { rows, hrefs } = await onPaper(page);
  const sheets = await printed(page);
  expect(rows.length).toBeGreaterThan(50);
  expect(sheets.length).toBeGreaterThan(10);
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet.size.map(Math.round)).toEqual([595, 842]);
    expect(sheet.small).toEqual([]);
    expect(sheet.foot).toEqual([`${index + 1} / ${sheets.length}`]);
    expect(sheet.text).toContain(packed(title));
  }
  const whole = sheets.map(({ text }) => unbroken(text));
  expect(rows.filter((row) => !whole.some((text) => text.includes(unbroken(row))))).toEqual([]);
  const outside = hrefs.filter((href) => !href.startsWith("#"));
  expect(outside.filter((href) => !whole.some((text) => text.includes(unbroken(`(${href})`))))).toEqual([]);
  expect(outside.length).toBeGreaterThan(0);
});

test("UX-37: on paper the title has a sheet of its own, and every other one a running head", async ({ page }) => {
  await open(page, "longFramework");
  const [cover, ...rest] = await printed(page);
  expect(cover!.text).toContain(packed("Vastgesteld op 24 juni 2027 door de raad"));
  expect(cover!.text).not.toContain("Inhoud");
  expect(rest.length).toBeGreaterThan(40);
  const withoutHead = rest.filter(({ text }) => !text.replace(/^\d+\/\d+/, "").startsWith(packed(`${title} Vastgesteld, versie 2.0`)));
  expect(withoutHead.map(({ foot }) => foot)).toEqual([]);
});

test("UX-37: the head of a table comes back on every sheet that the table goes on to, and no head stands alone", async ({ page }) => {
  await open(page, "longFramework");
  const sheets = (await printed(page)).map(({ text }) => text);
  const head = packed("Nummer Onderwerp Reactie Antwoord Waarom");
  const parts = sheets.filter((text) => /Z\d{3}(?:Tijden|Grens|Regels|Laden)/.test(text));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter((text) => !text.includes(head))).toEqual([]);
  expect(sheets.filter((text) => text.includes(head))).toHaveLength(parts.length);
});

test("UX-37: without colours each kind of box can be told from the others", async ({ page }) => {
  await open(page, "longFramework");
  await page.emulateMedia({ media: "print" });
  const looksOf = await page.evaluate(() => {
    const found = new Map<string, string>();
    for (const box of document.querySelectorAll(".think-sheet__outcome, .think-sheet__callout")) {
      const { borderTopWidth, borderLeftWidth, borderTopStyle, backgroundColor } = getComputedStyle(box);
      found.set(box.className, [borderTopWidth, borderLeftWidth, borderTopStyle, backgroundColor].join(" "));
    }
    return [...found];
  });
  expect(looksOf).toHaveLength(6);
  expect(new Set(looksOf.map(([, look]) => look)).size).toBe(6);
});
