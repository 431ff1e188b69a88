import { describe, expect, it } from "vitest";
import { onlyThese, workerUrls } from "./workerUrls.ts";

const folder = "https://think.example/map/";
const pdf = `${folder}assets/worker/worker-1a2b.js`;

describe("SE-1: the one policy for workers", () => {
  it("gives the two fixed addresses, also from a relative address of the build", () => {
    expect(workerUrls(folder, "assets/worker/worker-1a2b.js")).toEqual({ serviceWorker: `${folder}sw.js`, pdfWorker: pdf });
  });

  it("is made once, under the name the header allows, and accepts exactly those two", () => {
    const made: { name: string; accept: (address: string) => string }[] = [];
    workerUrls(folder, pdf, {
      createPolicy: (name, rules) => {
        made.push({ name, accept: (address) => rules.createScriptURL(address) });
        return rules;
      },
    });
    expect(made.map(({ name }) => name)).toEqual(["think-worker"]);
    const accept = made[0]!.accept;
    expect(accept(pdf)).toBe(pdf);
    expect(accept(`${folder}sw.js`)).toBe(`${folder}sw.js`);
    for (const other of [
      `${folder}sw.js?`,
      `${folder}sw.js#x`,
      `${folder}SW.js`,
      `${folder}../sw.js`,
      "https://elders.example/sw.js",
      "data:text/javascript,1",
      "blob:https://think.example/1",
      "sw.js",
      "",
    ]) {
      expect(() => accept(other), other).toThrow(TypeError);
    }
  });

  it("refuses other addresses where the browser has no Trusted Types too", () => {
    expect(() => onlyThese(["https://a.example/x.js"])("https://a.example/y.js")).toThrow(TypeError);
  });
});
