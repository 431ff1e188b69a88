import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { withHashes } from "./src/build/appFiles.ts";
import { delivery } from "./src/build/delivery.ts";
import { firstPage } from "./src/build/firstPage.ts";
import { manifest } from "./src/build/manifest.ts";
import { special } from "./src/build/policy.ts";
import { yamlModules } from "./src/build/yamlModules.ts";

// Two years back from Edge and Chrome, the oldest Firefox with long support, the previous Safari.
const browsers = ["chrome130", "edge130", "firefox128", "safari18"];
const first = ["./src/main.tsx", "./src/app/Root.tsx", "./src/wizards/consistent/index.tsx"].map(
  (path) => new URL(path, import.meta.url).pathname,
);
const empty = new URL("./src/build/empty.ts", import.meta.url).pathname;
export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the same build works from the root of a host and from any folder.
  base: "./",
  plugins: [
    yamlModules(),
    react(),
    !isSsrBuild &&
      VitePWA({
        strategies: "injectManifest",
        srcDir: "src/app/offline",
        filename: "sw.ts",
        outDir: "dist",
        registerType: "prompt",
        injectRegister: null,
        manifest,
        includeManifestIcons: false,
        injectManifest: {
          globPatterns: ["**/*"],
          globIgnores: ["**/*.br", "sw.js", "robots.txt", "verouderd.js", "manifest.webmanifest"],
          maximumFileSizeToCacheInBytes: 2_000_000,
          manifestTransforms: [withHashes],
        },
      }),
    !isSsrBuild && delivery(),
  ],
  resolve: {
    // jsPDF offers screenshots and SVG through these; nobody here asks for them.
    alias: { html2canvas: empty, canvg: empty, dompurify: empty },
  },
  build: {
    target: browsers,
    // A font or picture inside a stylesheet would be refused by the policy.
    assetsInlineLimit: 0,
    // The polyfill fetches, and the page may not.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // React changes less often than we do, so a new release need not bring it again.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            // Names and licences of what ships stand on a page of the app.
            comments: { legal: false },
            codeSplitting: {
              groups: [
                { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
                { name: firstPage(first) },
              ],
            },
          },
        },
  },
  worker: {
    rolldownOptions: { output: { entryFileNames: `${special.workers}[name]-[hash].js`, comments: { legal: false } } },
  },
  test: {
    restoreMocks: true,
    // A test fails by what comes out, never because other work kept the computer busy.
    testTimeout: 60_000,
    // Left to itself it keeps one core free, which on two cores is half of the machine.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "node", environment: "node", include: ["src/**/*.test.ts"] } },
      { extends: true, test: { name: "page", environment: "jsdom", include: ["src/**/*.test.tsx"] } },
    ],
  },
}));
