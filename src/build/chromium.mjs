import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]),
];

/** Path of a browser that the tests can use, or `undefined`: $CHROMIUM, then an installed one, then one Playwright fetched before. */
export function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  const onPath = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path));
}

/** The same, after trying to install one where none is. Says one sentence and gives `undefined` when that does not work either. */
export function getChromium() {
  const found = findChromium();
  if (found) return found;
  const run = (command, ...words) => spawnSync(command, words, { stdio: "inherit" }).status === 0;
  console.log("No Chromium found; trying to install one.");
  run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium");
  if (!findChromium() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  }
  const installed = findChromium();
  if (!installed) console.error("The browser tests need Chromium, Chrome or Edge: install one, or put its path in CHROMIUM.");
  return installed;
}

/** How every browser here is started: no traffic of its own, and without a sandbox where root may not have one. */
export const launchArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
