import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe could not decide and we did: the rule, a part of the element's HTML, and why it is good. */
const explained: readonly { readonly rule: string; readonly part: RegExp; readonly why: string }[] = [
  { rule: "color-contrast", part: /^<select/, why: "the arrow at the far end is a gradient; the text is ink on paper, 15.6" },
  {
    rule: "color-contrast",
    part: /think-ladder|^<span>\d |^<strong>\d /,
    why: "rungs outside the limits are hatched; ink soft is 7.8 on the paper and 6.5 on the lines of the hatching",
  },
  {
    rule: "color-contrast",
    part: /think-sheet__rung-(name|note)/,
    why: "on a card rungs outside the limits are hatched beside their words, which have white of their own; ink is 15.6 on it",
  },
  {
    rule: "color-contrast",
    part: /^<text .*fill="#(?:10272d|40565c|ffffff)"/,
    why: "in a drawing words are ink or soft on paper, 15.6 and 7.8, and numbers are white on brand, 9.2",
  },
];

/** What axe finds on the page as it is now, one line each: violations, and what it could not decide and nobody explained. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await resultsOn(page);
  const open = incomplete.map((found) => ({
    ...found,
    nodes: found.nodes.filter(({ html }) => !explained.some(({ rule, part }) => rule === found.id && part.test(html))),
  }));
  return [...violations.map((found) => ["", found] as const), ...open.map((found) => ["cannot tell: ", found] as const)].flatMap(
    ([prefix, { id, help, nodes }]) =>
      nodes.map(({ html, failureSummary }) => `${prefix}${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ""}`),
  );
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
interface Axe {
  readonly run: (root: Document, options: object) => Promise<AxeResults>;
}

/** Axe stays in the document that it was once put into: half a megabyte for each of hundreds of states would take minutes. */
async function resultsOn(page: Page): Promise<Pick<AxeResults, "violations" | "incomplete">> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations", "incomplete"],
      // There is nothing in frames here.
      iframes: false,
    });
    return { violations, incomplete };
  }, tags);
}
