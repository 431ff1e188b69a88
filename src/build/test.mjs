// Runs everything that decides whether a change may go in, and ends with one line: `N passed, N failed`.
// node src/build/test.mjs          everything
// node src/build/test.mjs check    only what takes seconds: types, lint, format, unused code, content
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getChromium } from "./chromium.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const onlyCheck = process.argv[2] === "check";
const total = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};
const results = "test-results";
mkdirSync(results, { recursive: true });

const run = (command, words, environment = {}) =>
  spawnSync(command, words, { stdio: "inherit", env: { ...process.env, ...environment } }).status === 0;
const node = (words, environment) => run(process.execPath, words, environment);

/** One command counts as one test. */
function step(title, done) {
  console.log(`\n── ${title}`);
  const good = done();
  add(good ? 1 : 0, good ? 0 : 1);
  if (!good) console.error(`✗ ${title}`);
  return good;
}

/** A test runner counts its own; one that leaves no result counts as a failure. */
function suite(title, file, done, count) {
  console.log(`\n── ${title}`);
  rmSync(file, { force: true });
  const good = done();
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    add(passed, failed);
    if (!good && failed === 0) add(0, 1);
  } catch {
    add(0, 1);
    console.error(`✗ ${title} gave no result`);
  }
}

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
for (const name of Object.keys(scripts).filter((name) => name.startsWith("check:"))) step(name, () => run("npm", ["run", "-s", name]));

if (!onlyCheck) {
  const unit = `${results}/unit.json`;
  suite(
    "unit tests",
    unit,
    () => node(["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unit}`]),
    // A file that does not even load has no tests to count, and still has to fail.
    (result) => ({
      passed: result.numPassedTests,
      failed: Math.max(result.numFailedTests, result.testResults.filter((file) => file.status === "failed").length),
    }),
  );
  const built = step("build", () => node(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]));
  const states = step("states to visit", () => node(["src/build/run.mjs", "src/cli/states.ts"]));
  const browser = built && states && getChromium();
  if (browser) {
    const pages = `${results}/browser.json`;
    suite(
      "browser tests",
      pages,
      () =>
        node(["node_modules/@playwright/test/cli.js", "test", "--config", "src/e2e/playwright.config.ts"], {
          CHROMIUM: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: pages,
        }),
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    );
  } else add(0, 1);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
