import type { Locator, Page } from "@playwright/test";

/** From one page of the app to the next, as a person waits for it. */
export interface Change {
  readonly to: string;
  readonly ms: number;
}
interface Watched {
  pressedAt?: number;
  seenAt?: number;
}

/** Notes in every later document of the page when something is pressed and when the next title is seen. */
export async function watchChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = {};
    let title: string | null | undefined;
    const current = (): string | null | undefined => document.querySelector("h1")?.textContent;
    Object.assign(globalThis, { pageChange: watched });
    document.addEventListener(
      "click",
      (event) => {
        title = current();
        watched.pressedAt = event.timeStamp;
        delete watched.seenAt;
      },
      true,
    );
    new MutationObserver(() => {
      const now = current();
      if (watched.pressedAt === undefined || watched.seenAt !== undefined || !now || now === title) return;
      title = now;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame has been drawn.
        port1.onmessage = () => (watched.seenAt = performance.now());
        port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Presses what leads on, and waits until a page with another title is seen. */
export async function change(page: Page, press: Locator): Promise<Change> {
  await press.click();
  const found = await page.waitForFunction(() => {
    const { pressedAt, seenAt } = (globalThis as unknown as { pageChange: Watched }).pageChange;
    return (
      pressedAt !== undefined && seenAt !== undefined && { to: document.querySelector("h1")?.textContent ?? "", ms: seenAt - pressedAt }
    );
  });
  return (await found.jsonValue()) as Change;
}
