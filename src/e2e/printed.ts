import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One sheet of paper, as the browser printed it. */
export interface Sheet {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** Everything on it in the order of reading, without white space. */
  readonly text: string;
  /** What is written smaller than 10.5 points. */
  readonly small: readonly string[];
  /** Texts in the margin under the page. */
  readonly foot: readonly string[];
}

/** Without white space, which paper and page break at different places. */
export const packed = (text: string): string => text.replaceAll(/\s+/g, "");

/** Prints the page as the browser does, on the paper the page asks for. */
export async function printed(page: Page): Promise<readonly Sheet[]> {
  const { promise, destroy } = opened(await page.pdf({ preferCSSPageSize: true }));
  const document = await promise;
  const sheets: Sheet[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const paper = await document.getPage(at);
    const [left = 0, bottom = 0, right = 0, top = 0] = paper.view;
    const items = (await paper.getTextContent()).items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
    sheets.push({
      size: [right - left, top - bottom],
      text: packed(items.map(({ str }) => str).join("")),
      // A hundredth of a point is lost on the way from pixels.
      small: items.filter(({ transform }) => Math.hypot(transform[2], transform[3]) < 10.49).map(({ str }) => str),
      foot: items.filter(({ transform }) => transform[5] < 34).map(({ str }) => str),
    });
  }
  await destroy();
  return sheets;
}

function opened(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes) });
  return { promise: task.promise, destroy: () => task.destroy() };
}

/** What is on paper of the page now: its rows, its links with where they lead, and the parts that only work on a screen. */
export async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === "none",
      );
    const links = shown("a[href]");
    const shownIn = (row: Element, selector: string) =>
      [...row.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
    return {
      // A link writes its address behind its text, and a hidden part is not on paper.
      rows: shown("tr, li, dl > div, .think-sum, .think-setting, .think-sheet__callout, .think-sheet__outcome, .utrecht-alert")
        .filter((row) => !links.some((link) => row.contains(link)) && !shownIn(row, ".think-visually-hidden") && !row.closest("thead"))
        .map((row) => row.innerText),
      hrefs: links.map((link) => link.getAttribute("href") ?? ""),
      navigation: shown("nav, header.think-header, footer.think-footer, button, input, select, .utrecht-skip-link, .think-save").map(
        (one) => one.outerHTML.slice(0, 90),
      ),
    };
  });
  await page.emulateMedia({ media: null });
  return found;
}
