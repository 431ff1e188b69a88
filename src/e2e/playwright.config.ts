import { defineConfig } from "@playwright/test";
import { findChromium, launchArguments } from "../build/chromium.mjs";

const browser = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../../test-results/browser",
  // Every worker has a server and browsers of its own; tests of one file share nothing either.
  workers: 2,
  fullyParallel: true,
  // What is about time or order is told by a computer that does nothing else.
  projects: [
    { name: "together", grepInvert: /@alone/ },
    { name: "alone", grep: /@alone/, workers: 1, dependencies: ["together"] },
  ],
  forbidOnly: true,
  // Two browsers share two cores: a test fails by what comes out, never because the other one was busy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: { args: launchArguments, ...(browser ? { executablePath: browser } : {}) },
  },
});
