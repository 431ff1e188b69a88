// Measures the build against its budgets and prints one table. Never part of the tests: times depend on the computer.
// npm run bench                    everything, a few minutes
// npm run bench -- --json          the same as JSON after the table
// npm run bench -- --rounds 9      how often each time is measured; medians are printed
// npm run bench -- --record        notes the size of the first question in src/e2e/weight.json, which the tests hold it to
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { findChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

if (findChromium()) await measure();
else console.log("The benchmark needs Chromium, Chrome or Edge: install one, or put its path in CHROMIUM. Nothing was measured.");

async function measure() {
  if (
    isStale() &&
    spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], { stdio: "inherit" }).status
  ) {
    console.log("The app could not be built, so nothing was measured.");
    return;
  }
  await buildMakers();
  for (const file of ["states", "ruleTimes"])
    spawnSync(process.execPath, ["src/build/run.mjs", `src/cli/${file}.ts`], { stdio: "inherit" });
  const server = serve("dist");
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const words = ["src/build/run.mjs", "src/bench/main.ts", "--at", `http://localhost:${server.address().port}/`, ...process.argv.slice(2)];
  await new Promise((done) => spawn(process.execPath, words, { stdio: "inherit" }).on("exit", done));
  server.closeAllConnections();
  server.close();
}

/** Our maker of PDF and those of others, each a part of one page that loads it when asked. */
async function buildMakers() {
  const empty = fileURLToPath(new URL("empty.ts", import.meta.url));
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // As in the app: jsPDF offers screenshots and SVG through these.
    // React-pdf brings pdfkit twice and registers its fonts with the other one.
    resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty }, dedupe: ["pdfkit"] },
    build: {
      outDir: "dist-bench",
      emptyOutDir: true,
      target: "chrome130",
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: "src/bench/makers/page.ts",
        output: {
          entryFileNames: "page.js",
          chunkFileNames: "[name]-[hash].js",
          codeSplitting: { groups: [{ name: "font", test: /[\\/]fonts[\\/]inter/ }] },
        },
      },
    },
  });
  writeFileSync("dist-bench/index.html", '<!doctype html><title>Makers of PDF</title><script type="module" src="/page.js"></script>');
}

/** Whether anything that can end up in the build changed after it was made. */
function isStale() {
  if (!existsSync("dist/index.html") || !existsSync("dist/index.html.br")) return true;
  const made = statSync("dist/index.html").mtimeMs;
  const files = ["src", "flows", "content", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const counts = (file) => !/^src.(?:bench|e2e|cli)\b|\.test\.tsx?$/.test(file) && statSync(file).isFile();
  return [...files.filter(counts), "index.html", "vite.config.ts", "package-lock.json"].some((file) => statSync(file).mtimeMs > made);
}
