import { chromium, type BrowserContext, type BrowserContextOptions, type CDPSession, type Page } from "@playwright/test";
import { findChromium, launchArguments } from "../build/chromium.mjs";

/** How much slower than this computer the page's processor is made. */
const slowdown = 4;
/** The line of the budget: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const options = { locale: "nl-NL", timezoneId: "Europe/Amsterdam", viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;
const launch = () => {
  const executablePath = findChromium();
  return { args: launchArguments, ...(executablePath ? { executablePath } : {}) };
};

/** A browser that has been nowhere; what it keeps is gone afterwards. */
export async function withFreshBrowser<T>(at: string, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launch());
  try {
    return await use(await browser.newContext({ ...options, baseURL: at }));
  } finally {
    await browser.close();
  }
}

/** A browser that finds in `folder` what an earlier one left there: started anew, as after the computer was off. */
export async function withKeptBrowser<T>(folder: string, at: string, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext(folder, { ...launch(), ...options, baseURL: at });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** A new page on a slow processor, and on the slow line too when `onSlowLine`. */
export async function slowPage(context: BrowserContext, onSlowLine = false): Promise<{ readonly page: Page; readonly client: CDPSession }> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (onSlowLine) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", line);
  }
  return { page, client };
}
