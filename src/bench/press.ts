import type { Locator, Page } from "@playwright/test";

/** Presses a choice; gives the milliseconds until the frame after everything that follows from it at once. */
export async function press(page: Page, choice: Locator): Promise<number> {
  await page.evaluate(() => {
    const seen: { ms?: number } = {};
    Object.assign(globalThis, { choicePainted: seen });
    const onPress = (event: Event): void =>
      void requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame has been drawn.
        port1.onmessage = () => (seen.ms = performance.now() - event.timeStamp);
        port2.postMessage(0);
      });
    document.addEventListener("click", onPress, { capture: true, once: true });
  });
  await choice.click({ force: true });
  const found = await page.waitForFunction(() => (globalThis as unknown as { choicePainted: { ms?: number } }).choicePainted.ms);
  return Number(await found.jsonValue());
}

/** The same until the text of `result` is another, as it is painted. */
export async function pressUntil(page: Page, choice: Locator, result: string): Promise<number> {
  await page.evaluate((selector) => {
    const seen: { pressedAt?: number; ms?: number } = {};
    Object.assign(globalThis, { resultPainted: seen });
    const textNow = (): string => document.querySelector(selector)?.textContent ?? "";
    const before = textNow();
    document.addEventListener("click", (event) => (seen.pressedAt ??= event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (seen.pressedAt === undefined || textNow() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (seen.ms = performance.now() - (seen.pressedAt ?? 0));
        port2.postMessage(0);
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }, result);
  await choice.click({ force: true });
  const found = await page.waitForFunction(
    () => (globalThis as unknown as { resultPainted: { ms?: number } }).resultPainted.ms,
    undefined,
    {
      timeout: 10_000,
    },
  );
  return Number(await found.jsonValue());
}
