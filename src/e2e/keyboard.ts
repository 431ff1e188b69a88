import type { Page } from "@playwright/test";

/** Where the focus stands, and how well that can be seen. */
export interface Stop {
  readonly what: string;
  /** Thickness of the outline in px; 0 when there is none. */
  readonly outline: number;
  readonly covered: boolean;
  readonly insideView: boolean;
}

/** The element with the focus now, or `undefined` when that is the page itself. */
export async function stopNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    // A hidden radio shows its focus on the card around it.
    const shown = [element, element.closest("label"), element.parentElement].filter((one) => one instanceof HTMLElement);
    const outline = Math.max(
      ...shown.map((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        const ring = /(\d+(?:\.\d+)?)px(?:,|$| inset)/.exec(boxShadow)?.[1] ?? "0";
        return Math.max(outlineStyle === "none" ? 0 : parseFloat(outlineWidth), parseFloat(ring));
      }),
    );
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const atPoint = document.elementFromPoint(x, y);
    const own = atPoint !== null && (element.contains(atPoint) || atPoint.contains(element) || shown.some((one) => one.contains(atPoint)));
    const name =
      element.getAttribute("aria-label") ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent);
    return {
      what: `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} ${name?.trim().slice(0, 60) ?? ""}`.trim(),
      outline,
      covered: !own,
      insideView: x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
    };
  });
}

/** Presses Tab from the top of the page until it comes round. Throws when it does not within `most` stops: that is a trap. */
export async function walk(page: Page, most = 150): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    // Only a focus that was really there moves the place from which Tab goes on.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    window.scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopNow(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`Still inside after ${most} stops: ${stops.at(-1)?.what}`);
}

/** Presses Tab until the focus is on an element with this text. Throws when the page has none that can be reached. */
export async function tabTo(page: Page, text: string | RegExp, most = 80): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    const stop = await stopNow(page);
    if (stop && (typeof text === "string" ? stop.what.includes(text) : text.test(stop.what))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No focus stop says ${text}`);
}
