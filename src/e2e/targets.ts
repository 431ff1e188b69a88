import type { Page } from "@playwright/test";

/** What can be pressed and is smaller than 24 by 24 pixels, apart from links inside a sentence. */
export async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const inSentence = (element: Element) =>
      element.matches("a, button") &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.nodeType === 3 && node.textContent?.trim());
    const boxes = (element: Element): DOMRect[] => {
      // A radio or checkbox is pressed by its card, a file is chosen by its button.
      const { labels } = element as Partial<HTMLInputElement>;
      return [element, element.closest(".think-choice"), ...(labels ?? [])]
        .filter((one) => one !== null)
        .map((one) => one.getBoundingClientRect());
    };
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => isShown(element) && !element.matches(".utrecht-skip-link, .think-visually-hidden") && !inSentence(element))
      .filter((element) => !boxes(element).some(({ width, height }) => width >= 24 && height >= 24))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`;
      });
  });
}
