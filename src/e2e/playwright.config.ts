import { defineConfig } from "@playwright/test";
import { findChromium, launchArguments } from "../build/chromium.mjs";

const browser = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../../test-results/browser",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [["list"], ["json"]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: { args: launchArguments, ...(browser ? { executablePath: browser } : {}) },
  },
});
