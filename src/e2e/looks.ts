import type { Page } from "@playwright/test";

/** Ways of looking at a page that every screen must stand. Names are used in titles. */
export type Look = "default" | "320 px" | "200 % text" | "text spacing" | "forced colours" | "print";
export const looks: readonly Look[] = ["default", "320 px", "200 % text", "text spacing", "forced colours", "print"];

// The values of WCAG 1.4.12, on everything at once.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** Brings the page into a look; it stays so until the page is loaded again. */
export async function lookAs(page: Page, look: Look): Promise<void> {
  if (look === "320 px") await page.setViewportSize({ width: 320, height: 256 });
  if (look === "200 % text") await addRules(page, ":root { font-size: 200% !important }");
  if (look === "text spacing") await addRules(page, spacing);
  if (look === "forced colours") await page.emulateMedia({ forcedColors: "active" });
  if (look === "print") await page.emulateMedia({ media: "print" });
}

/** Back to how a page starts. */
export async function lookNormal(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: null, media: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

// The policy refuses a style element; a sheet made by script is not an element.
async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}

/** Elements outside data tables that make the page scroll sideways. */
export async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const found = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1);
    // A width that belongs to no element, as of a pseudo-element, is told all the same.
    if (found.length === 0) return [`the page is ${document.documentElement.scrollWidth} wide`];
    return found
      .filter((element) => !element.closest("table, .utrecht-table-container"))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`);
  });
}

/** Texts that are cut off by their own box. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        // A field scrolls its own text.
        if (element.matches("input, select, textarea")) return false;
        const hiddenOnPurpose = position === "absolute" && (clipPath !== "none" || element.clientWidth <= 1);
        if (hiddenOnPurpose || element.closest("[hidden], .think-visually-hidden") || element.clientWidth === 0) return false;
        // What is typed scrolls along inside its field.
        if (element.matches("input, textarea, select")) return false;
        const clips = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
        return (
          (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
}
