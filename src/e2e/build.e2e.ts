import { existsSync, readFileSync } from "node:fs";
import { unknownAddresses } from "./addresses.ts";
import { builtFiles, precached, sentTogether } from "./builtFiles.ts";
import { expect, test } from "./fixture.ts";

interface Manifest {
  readonly name: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly url: string }[];
}
const isText = (path: string): boolean => /\.(?:js|css|html|json|webmanifest|svg|txt)$/.test(path);
const kilobyte = 1000;

// What must not be in any script, and where it is nevertheless: in code of others, never reached with a text of ours.
const forbidden = /\beval\(|new Function\(|\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|javascript:/g;
const reviewed: readonly { readonly file: RegExp; readonly holds: readonly string[]; readonly why: string }[] = [
  {
    file: /^assets\/react-/,
    holds: [".innerHTML", "dangerouslySetInnerHTML", "javascript:"],
    why: "React's way to set HTML, which lint forbids us to use and Trusted Types refuse; and its own refusal of javascript: links",
  },
  {
    file: /^assets\/worker\//,
    holds: [".innerHTML"],
    why: "jsPDF's way to draw a page of HTML, which we never call; a worker has no document to do it with",
  },
];

test("SE-2: the built files name no address but links for people and names of XML languages", () => {
  const found = builtFiles().filter(({ path }) => isText(path));
  expect(found.length).toBeGreaterThan(5);
  expect(found.flatMap(({ path, text }) => unknownAddresses(text()).map((address) => `${path}: ${address}`))).toEqual([]);
});

test("SE-3: the built scripts turn no text into code or HTML, apart from what was reviewed", () => {
  const scripts = builtFiles().filter(({ path }) => path.endsWith(".js"));
  const found = scripts.flatMap(({ path, text }) => {
    const may = reviewed.filter(({ file }) => file.test(path)).flatMap(({ holds }) => holds);
    return [...new Set(text().match(forbidden) ?? [])].filter((part) => !may.includes(part)).map((part) => `${path}: ${part}`);
  });
  expect(found).toEqual([]);
});

test("SE-1: the built page has no inline script, no inline style and the policy in its first lines", () => {
  const page = readFileSync("dist/index.html", "utf8");
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  expect(page.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<script|<link/));
});

test("OF-5: everything that was built is put on the computer for working offline", () => {
  const notNeeded = ["robots.txt", "sw.js", "verouderd.js"];
  const all = builtFiles().map(({ path }) => path);
  expect(precached()).toEqual(all.filter((path) => !notNeeded.includes(path)));
});

test("PE-2: the whole offline set is at most 1.5 MB", () => {
  expect(sentTogether(precached())).toBeLessThanOrEqual(1500 * kilobyte);
});

test("the app can be installed: Dutch name, icons that exist, shortcuts to the three wizards", async ({ page, baseURL }) => {
  const manifest = JSON.parse(readFileSync("dist/manifest.webmanifest", "utf8")) as Manifest;
  expect(manifest).toMatchObject({ lang: "nl", start_url: "./", scope: "./", display: "standalone" });
  expect(manifest.name).toContain("THiNK!");
  for (const { src, sizes, type } of manifest.icons) {
    expect(existsSync(`dist/${src}`), src).toBe(true);
    if (type !== "image/png") continue;
    const png = readFileSync(`dist/${src}`);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(["./#/nieuw/consistent", "./#/nieuw/twice", "./#/nieuw/tools"]);

  await page.goto(baseURL ?? "");
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});
