// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { altOf } from "../figure.ts";
import { hostile } from "../hostile.ts";
import { htmlOf } from "../html.ts";
import type { Block, DocModel } from "../model.ts";
import { framework } from "../reference/framework.ts";
import { sampleForm } from "../sampleForm.ts";
import { shown } from "../text.ts";

const read = (model: DocModel): Document => new DOMParser().parseFromString(htmlOf(model), "text/html");
const of = (...blocks: Block[]): Document => read({ ...sampleForm, blocks });
const texts = (page: ParentNode, selector: string): (string | null)[] => [...page.querySelectorAll(selector)].map((one) => one.textContent);
const p = (text: string): Block => ({ kind: "paragraph", text });

describe("the head of a document", () => {
  const page = read(framework);

  test("says how far it is, what it is, about what and for whom, in that order", () => {
    expect(texts(page, ".think-sheet__head p, .think-sheet__head h1")).toEqual([
      "Concept – eerst oplossen",
      "versie 0.4, 23 november 2026",
      "Participatiekader",
      "Betaald parkeren in de Stationsbuurt",
      "Gemeente Voorbeeldgemeente",
      "Opgesteld voor de raad door de projectleider parkeren",
      "Besluit op 24 juni 2027",
    ]);
    expect(page.querySelector(".think-sheet__status")?.className).toContain("think-sheet__status--stop");
  });

  test("has the running head for paper only: nobody hears it", () => {
    expect(texts(page, ".think-sheet__running[aria-hidden='true'] span")).toEqual([
      "Betaald parkeren in de Stationsbuurt",
      "Concept, versie 0.4",
    ]);
  });

  test("is never without a title", () => {
    const untitled = read({ ...framework, title: " " });
    expect(texts(untitled, "h1")).toEqual(["Participatiekader"]);
    expect(texts(untitled, ".think-sheet__subject")).toEqual([]);
  });
});

describe("contents", () => {
  test("are links to every heading, each under the one it belongs to", () => {
    const page = read({ ...framework, blocks: [{ kind: "contents", title: "Inhoud", depth: 2 }, ...framework.blocks] });
    const nav = page.querySelector("nav")!;
    expect(nav.getAttribute("aria-label")).toBe("Inhoud");
    const links = [...nav.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(25);
    for (const link of links) expect(page.getElementById(link.getAttribute("href")!.slice(1))?.textContent).toBe(link.textContent);
    expect(texts(nav, ":scope > ol > li:nth-child(3) ol a")).toEqual(["De vraag die we stellen", "Wat er eerder is gezegd"]);
  });

  test("hold a heading's words once, without the links in them", () => {
    const heading: Block = {
      kind: "heading",
      level: 1,
      id: "a",
      text: [{ kind: "link", text: "naar buiten", href: "https://example.nl" }],
    };
    const page = of({ kind: "contents", title: "", depth: 1 }, heading);
    expect([...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href"))).toEqual(["#a"]);
    expect(page.querySelector("nav")?.hasAttribute("aria-label")).toBe(false);
  });

  test("lead to each of two headings with the same id", () => {
    const page = of(
      { kind: "contents", title: "Inhoud", depth: 1 },
      ...["Een", "Twee"].map((text): Block => ({ kind: "heading", level: 1, text, id: "k" })),
    );
    expect([...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href"))).toEqual(["#k", "#k-2"]);
    expect([...page.querySelectorAll("h2")].map((one) => one.id)).toEqual(["k", "k-2"]);
  });
});

describe("headings", () => {
  test("go down one level at a time", () => {
    const page = of(...([3, 1, 3, 2] as const).map((level, at): Block => ({ kind: "heading", level, text: "kop", id: `k${at}` })));
    expect([...page.querySelectorAll(".think-sheet__heading")].map((one) => one.tagName)).toEqual(["H2", "H2", "H3", "H3"]);
  });
});

describe("a figure", () => {
  const figures = framework.blocks.filter((block) => block.kind === "figure");
  const page = read(framework);

  test("is one image with a name that holds every value, drawn for paper and for a small screen", () => {
    expect(figures).toHaveLength(3);
    const drawn = [...page.querySelectorAll("figure.think-sheet__figure")];
    expect(drawn.map((one) => one.querySelector(".think-sheet__wide svg")?.getAttribute("aria-label"))).toEqual(
      figures.map((one) => shown(altOf(one))),
    );
    for (const one of drawn) {
      expect([...one.querySelectorAll("svg")].map((svg) => svg.getAttribute("role"))).toEqual(["img", "img"]);
      expect(one.querySelector(".think-sheet__narrow")?.hasAttribute("hidden")).toBe(true);
      const widths = [...one.querySelectorAll("svg")].map((svg) => parseFloat(svg.getAttribute("width")!));
      expect(widths).toEqual([510, 216]);
    }
  });

  test("is made of attributes: nothing in it needs a style of its own", () => {
    expect(page.querySelectorAll("[style], svg style, svg [class]:not(svg)")).toHaveLength(0);
  });

  test("has its values under it, unless they stand beside it already", () => {
    const [bars, matrix] = [...page.querySelectorAll("figure.think-sheet__figure")];
    expect(texts(bars!.nextElementSibling!, "tbody tr")).toEqual([
      "Reizigers die de hele dag blijven staan287",
      "Geen plek voor bezoek en mantelzorg194",
      "Zoekverkeer en dubbel parkeren151",
    ]);
    expect(matrix!.nextElementSibling!.querySelector("caption")?.textContent).toBe("Betrokkenen");
  });

  test("too high for paper is said in words", () => {
    const items = Array.from({ length: 80 }, (_, at) => ({ label: `Groep ${at}`, value: at }));
    const long: Block = {
      kind: "figure",
      alt: "Veel.",
      caption: "Bijschrift",
      art: { kind: "bars", what: "Groep", measure: "Aantal", items },
    };
    expect(of(long).querySelectorAll("svg")).toHaveLength(0);
    expect(of(long).querySelector("figure p")?.textContent).toBe(altOf(long as (typeof figures)[0] & Block));
  });

  test.each(Object.entries(hostile))("SE-6: %s in a drawing is text", (_name, words) => {
    const art = { kind: "bars", what: words, measure: words, items: [{ label: words, value: 3, shown: words }] } as const;
    const page = of({ kind: "figure", alt: words, caption: words, art });
    expect(page.querySelectorAll("svg :not(rect, line, text)")).toHaveLength(0);
    expect(page.querySelectorAll("img, script, foreignObject, a")).toHaveLength(0);
  });
});

describe("a scale", () => {
  const scale = (to: number, at?: number): Document =>
    of({ kind: "scale", label: "Gevoeligheid", from: 1, to, words: "4 van 5: veel", ...(at === undefined ? {} : { at }) });

  test("is said in words, and drawn for the eye alone", () => {
    const page = scale(5, 4);
    expect(texts(page, ".think-sheet__scale p")).toEqual(["Gevoeligheid: 4 van 5: veel"]);
    expect(page.querySelector(".think-sheet__steps")?.getAttribute("aria-hidden")).toBe("true");
    const steps = [...page.querySelectorAll(".think-sheet__step")].map((step) => step.className.includes("--at"));
    expect(steps).toEqual([false, false, false, true, false]);
  });

  test("without a place has no step filled, and of too many steps is words alone", () => {
    expect(scale(5).querySelectorAll(".think-sheet__step--at")).toHaveLength(0);
    expect(scale(100, 4).querySelectorAll(".think-sheet__step")).toHaveLength(0);
  });
});

describe("words with more behind them", () => {
  const definitions: Block = {
    kind: "definitions",
    items: [
      { id: "bodem", term: "Bodem", body: [p("De laagste trede die mag.")] },
      { id: "bodem", term: "Bodem van de zee", body: [p("Iets anders.")] },
    ],
  };
  const term = (id: string): Block => ({ kind: "paragraph", text: [{ kind: "term", text: "de bodem", id }] });

  test("lead to where they are explained, and to nothing when that is nowhere", () => {
    const page = of(term("bodem"), term("plafond"), definitions);
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["#bodem"]);
    expect(page.getElementById("bodem")?.textContent).toBe("Bodem");
    expect(page.getElementById("bodem-2")?.textContent).toBe("Bodem van de zee");
  });

  test("of another language say which, unless that is no language", () => {
    const foreign = (lang: string): Block => ({ kind: "paragraph", text: [{ kind: "foreign", text: "stakeholders", lang }] });
    expect(
      [...of(foreign("en"), foreign("pl-PL"), foreign('x" onclick="y')).querySelectorAll("p [lang]")].map((one) =>
        one.getAttribute("lang"),
      ),
    ).toEqual(["en", "pl-PL"]);
  });

  test.each(Object.entries(hostile))("SE-6: %s as an id stays an id", (_name, words) => {
    const heading: Block = { kind: "heading", level: 1, text: "Kop", id: words };
    const page = of({ kind: "contents", title: "Inhoud", depth: 1 }, heading, term(`${words}b`), {
      kind: "definitions",
      items: [{ id: `${words}b`, term: "Term", body: [] }],
    });
    expect(page.querySelectorAll("script, img, [onclick], [onerror]")).toHaveLength(0);
    expect([...page.querySelectorAll("a")].every((link) => link.getAttribute("href")?.startsWith("#"))).toBe(true);
    expect(page.querySelectorAll("a")).toHaveLength(2);
  });
});

describe("callouts", () => {
  test.each(["summary", "stop", "caution", "tip", "gap"] as const)("of tone %s have a class of their own", (tone) => {
    const page = of({ kind: "callout", tone, body: [p("Kijk uit.")] });
    expect(page.querySelector(".think-sheet__callout")?.className).toBe(`think-sheet__callout think-sheet__callout--${tone}`);
  });
});

describe("a table", () => {
  const table = (rowHeads?: false): Block => ({
    kind: "table",
    caption: "Kosten",
    head: [{ text: "Post" }, { text: "Be\u00addrag" }, { text: "" }],
    rows: [[{ text: "Zaal" }, { text: "250" }, { text: "" }]],
    ...(rowHeads === false ? { rowHeads } : {}),
  });

  test("names the column in every cell, for screens without columns", () => {
    expect([...of(table()).querySelectorAll("tbody :is(th, td)")].map((cell) => cell.getAttribute("data-label"))).toEqual([
      null,
      "Bedrag",
      null,
    ]);
  });

  test("has row heads unless it says it has none", () => {
    expect([...of(table()).querySelectorAll("tbody th")].map((cell) => cell.getAttribute("scope"))).toEqual(["row"]);
    const without = of(table(false));
    expect(without.querySelectorAll("tbody th")).toHaveLength(0);
    expect(without.querySelector("tbody td")?.getAttribute("data-label")).toBe("Post");
  });
});
