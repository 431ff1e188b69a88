import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { begin, heading, next, saved, saving } from "./answering.ts";
import { expect, test } from "./fixture.ts";
import { openFirstQuestion, weightOf } from "./firstQuestion.ts";

const budget = { js: 107_000, css: 15_000, all: 130_000, requests: 12 };
const recorded = JSON.parse(readFileSync("src/e2e/weight.json", "utf8")) as Record<"js" | "css" | "all", number>;

test("PE-1: the first question stays within its budget, and within 2 % of the size that was recorded", async ({ page }) => {
  const { asked } = await openFirstQuestion(page, "./#/nieuw/consistent");
  const weight = weightOf(asked);
  const list = asked.map(({ path, sent }) => `${sent} ${path}`).join("\n");
  expect(weight.js, "no script was seen, so nothing was weighed").toBeGreaterThan(0);
  expect(weight.css, "no stylesheet was seen, so nothing was weighed").toBeGreaterThan(0);
  for (const kind of ["js", "css", "all", "requests"] as const)
    expect(weight[kind], `${kind} over its budget:\n${list}`).toBeLessThanOrEqual(budget[kind]);
  for (const kind of ["js", "css", "all"] as const) {
    const hint = `${kind} grew; if that was meant, note it in src/e2e/weight.json with npm run bench -- --record\n${list}`;
    expect(weight[kind], hint).toBeLessThanOrEqual(Math.floor(recorded[kind] * 1.02));
  }
});

test("PE-1: the recorded size is itself within the budget", () => {
  for (const kind of ["js", "css", "all"] as const) expect(recorded[kind]).toBeLessThanOrEqual(budget[kind]);
});

/** Everything the page asks for from now on, from whatever place. The browser itself looks at the icon of the tab again at every step. */
function requestsFrom(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith("http") && pathname !== "/icons/mark.svg") asked.push(pathname);
  });
  return asked;
}
const offlineReady = (page: Page) => expect(page.getByText("Klaar voor offline gebruik.")).toBeVisible({ timeout: 20_000 });

test("PE-5: going from step to step asks for nothing", async ({ page, site }) => {
  await page.goto("./");
  await offlineReady(page);
  await begin(page, "Fietsenstalling bij het station");
  await expect(saving(page)).toHaveText(saved);
  await page.waitForLoadState("networkidle");
  const asked = requestsFrom(page);
  const before = site.served.length;
  const seen: (string | null)[] = [];
  while (seen.length < 5) {
    const title = await heading(page).textContent();
    seen.push(title);
    await page.getByRole("radio").nth(2).check({ force: true });
    if (seen.length === 5) break;
    await next(page);
    await expect(heading(page)).not.toHaveText(title ?? "");
  }
  expect(new Set(seen).size).toBe(5);
  expect({ asked, served: site.served.slice(before) }).toEqual({ asked: [], served: [] });
});

test("PE-5: a cold start without network gets everything from this computer", async ({ page, context, site }) => {
  await page.goto("./");
  await offlineReady(page);
  await page.close();
  await context.setOffline(true);
  const before = site.served.length;
  const started = await context.newPage();
  const failed: string[] = [];
  const elsewhere: string[] = [];
  started.on("requestfailed", (request) => failed.push(request.url()));
  started.on("response", (response) => {
    if (!response.fromServiceWorker()) elsewhere.push(response.url());
  });
  const { asked } = await openFirstQuestion(started, "./#/nieuw/consistent");
  await expect(started.getByRole("textbox", { name: "Hoe heet de opgave?" })).toBeEditable();
  expect(asked.filter(({ kind }) => kind === "js").length).toBeGreaterThan(0);
  expect({ elsewhere, failed, served: site.served.slice(before) }).toEqual({ elsewhere: [], failed: [], served: [] });
});
