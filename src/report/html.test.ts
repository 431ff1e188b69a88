// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { htmlOf } from "./html.ts";
import { hostile, withWords } from "./hostile.ts";
import { sampleCard } from "./sampleCard.ts";
import { sampleForm } from "./sampleForm.ts";

const drawn =
  /^<(rect|line|circle|polygon|text)( (x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|fill|stroke|stroke-width|font-size|font-weight|text-anchor)="[#\w., -]*")+>[^<]*<\/\1>$/;
const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

describe("the HTML file", () => {
  test("says its language and title, and has the title as its only h1", () => {
    const page = read(htmlOf(sampleCard));
    expect(page.documentElement.lang).toBe("nl");
    expect(page.title).toBe("Afwegingskaart participatie: Betaald parkeren in de Stationsbuurt");
    expect([...page.querySelectorAll("h1")].map((one) => one.textContent)).toEqual(["Betaald parkeren in de Stationsbuurt"]);
    expect(page.querySelectorAll("h2")).toHaveLength(6);
  });

  test("gives every table a caption and every head its scope", () => {
    const page = read(htmlOf(sampleCard));
    for (const table of page.querySelectorAll("table")) {
      expect(table.caption?.textContent).not.toBe("");
      expect([...table.querySelectorAll("th")].every((cell) => cell.scope === (cell.closest("thead") ? "col" : "row"))).toBe(true);
    }
    expect(page.querySelectorAll("table")).toHaveLength(2);
  });

  test("puts the head over a column of numbers at the side of the numbers", () => {
    const rows = [[{ text: "Zaalhuur" }, { text: "250", numeric: true as const }]];
    const block = { kind: "table" as const, caption: "Kosten", head: [{ text: "Post" }, { text: "Bedrag" }], rows };
    const page = read(htmlOf({ ...sampleForm, blocks: [block] }));
    expect([...page.querySelectorAll("th, td")].map((cell) => cell.className)).toEqual([
      "",
      "think-sheet__numeric",
      "",
      "think-sheet__numeric",
    ]);
  });

  test("shows the ladder as a list from high to low that says what the figure says", () => {
    const list = read(htmlOf(sampleCard)).querySelector("ol.think-sheet__rungs");
    expect(list?.getAttribute("aria-label")).toMatch(/^Zes treden/);
    expect([...(list?.children ?? [])].map((rung) => rung.textContent)).toEqual([
      "6 zelf doen",
      "5 meebeslissen",
      "4 coproduceren",
      "3 adviseren plafond",
      "2 raadplegen advies en bodem",
      "1 informeren",
    ]);
  });

  test("links to websites and to its own headings", () => {
    const page = read(htmlOf(sampleForm));
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["https://example.nl/lees(dit)", "#v2"]);
    expect(page.querySelector("#v2")?.textContent).toBe("2. Wat kost het?");
  });

  test("SE-7: carries the case in a form that no part of it can end, and needs no script", () => {
    const html = htmlOf({ ...sampleCard, attached: JSON.stringify({ a: "</script><!-- & \u2028\u2029" }) });
    const scripts = [...read(html).querySelectorAll("script")];
    expect(scripts.map((script) => script.type)).toEqual(["application/json"]);
    expect(JSON.parse(scripts[0]?.textContent ?? "")).toEqual({ a: "</script><!-- & \u2028\u2029" });
    expect(scripts[0]?.textContent).not.toMatch(/[<>&\u2028\u2029]/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  });

  test("has a look that fetches nothing, stays inside its element and is never smaller than 10.5 points", () => {
    // Vitest leaves stylesheets empty when they are imported, so this reads the file.
    const style = readFileSync("src/report/sheet.css", "utf8");
    expect(style).not.toMatch(/url\(|@import|<\/style/);
    const sizes = [...style.matchAll(/font(?:-size)?:\s*([\d.]+)(pt|\w+)/g)].map(([, size, unit]) => [Number(size), unit]);
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.filter(([size, unit]) => unit !== "pt" || Number(size) < 10.5)).toEqual([]);
  });

  test("PV-5: says nothing about who made it on which machine", () => {
    const page = read(htmlOf(sampleCard));
    const names = [...page.querySelectorAll("meta")].map((meta) => meta.name || meta.httpEquiv || "charset");
    expect(names).toEqual(["charset", "Content-Security-Policy", "viewport", "referrer"]);
    expect(page.querySelectorAll("[style]")).toHaveLength(0);
  });

  test.each(Object.entries(hostile))("SE-6: shows %s as text in the file", (_name, text) => {
    const page = read(htmlOf(withWords(text)));
    expect(page.querySelectorAll("img, iframe, object, script:not([type='application/json'])")).toHaveLength(0);
    // A drawing has more lines of text when its words are long; it holds shapes, and they hold nothing but their looks.
    expect([...page.querySelectorAll("svg *")].filter((one) => !drawn.test(one.outerHTML)).map((one) => one.outerHTML)).toEqual([]);
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([]);
    const shown = page.querySelector("h1")?.textContent ?? "";
    expect(shown).toMatch(/^voor .* na$/su);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\0/);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(shown))).toBe(shown);
    const elements = (one: Document): number => one.querySelectorAll(":not(svg *)").length;
    expect(elements(page)).toBe(elements(read(htmlOf(withWords("gewoon")))));
  });
});
