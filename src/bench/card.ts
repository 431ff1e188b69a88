import type { BrowserContext, Page } from "@playwright/test";
import { readFileSync } from "node:fs";

/** What one PDF of the card took. */
export interface MadeCard {
  readonly ms: number;
  readonly bytes: number;
  /** Bytes that the browser's page processes grew by at their peak; absent where /proc does not tell. */
  readonly memory?: number;
}
interface Made {
  pressedAt?: number;
  made?: { readonly ms: number; readonly bytes: number };
}

/** Notes in every later document when a file is made after a press, and how large it is. */
export async function watchCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const card: Made = {};
    Object.assign(globalThis, { cardMade: card });
    document.addEventListener("click", (event) => event.isTrusted && (card.pressedAt = event.timeStamp), true);
    const give = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content: Blob) => {
      if (card.pressedAt !== undefined) card.made = { ms: performance.now() - card.pressedAt, bytes: content.size };
      return give(content);
    };
  });
}

/** Makes the PDF once; the page is on the card. */
export async function makeCard(page: Page, context: BrowserContext): Promise<MadeCard> {
  await page.evaluate(() => delete (globalThis as unknown as { cardMade: Made }).cardMade.made);
  const watch = await watchMemory(context);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download als PDF" }).click()]);
  await download.path();
  const memory = await watch?.();
  const made = await page.evaluate(() => (globalThis as unknown as { cardMade: Made }).cardMade.made);
  if (!made) throw new Error("The card was downloaded but not seen being made");
  return { ...made, ...(memory === undefined ? {} : { memory }) };
}

const every = 10;

/** Follows what the page processes hold; the answer gives how much more that was at its peak. */
async function watchMemory(context: BrowserContext): Promise<(() => Promise<number>) | undefined> {
  const browser = context.browser();
  if (process.platform !== "linux" || !browser) return undefined;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  await client.detach();
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const before = held(ids);
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, held(ids))), every);
  return async () => {
    clearInterval(timer);
    return Math.max(peak, held(ids)) - before;
  };
}

/** Bytes of memory that these processes hold together; one that is gone holds none. */
function held(ids: readonly number[]): number {
  const one = (id: number): number => {
    try {
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) * 1024;
    } catch {
      return 0;
    }
  };
  return ids.reduce((sum, id) => sum + one(id), 0);
}
