import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Answer, Answers } from "../../engine/types.ts";
import { toolsPages } from "./toolsPages.tsx";

vi.setConfig({ testTimeout: 60_000 });
// Slow only where other work keeps the computer busy.
configure({ asyncUtilTimeout: 10_000 });
// What is loaded when somebody goes there, so that no test waits for it.
beforeAll(async () => {
  await Promise.all([
    import("./why/WhyScreen.tsx"),
    import("./compare/CompareScreen.tsx"),
    import("./browse/BrowseScreen.tsx"),
    import("./card/CardScreen.tsx"),
  ]);
}, 60_000);
afterEach(cleanup);

const single = (option: string): Answer => ({ kind: "single", option });
const plan: Answers = {
  steps: {
    kind: "table",
    rows: [{ id: "a", cells: { name: { kind: "text", value: "Ideeënavond" }, aim: single("design"), level: single("coproduce") } }],
  },
};
const title = () => screen.findByRole("heading", { level: 1 });

describe("the pages of Tools", () => {
  it.each([
    ["", "Vormen voor je stappen"],
    ["a", "Vormen voor: Ideeënavond"],
    ["los", "Vormen voor een losse stap"],
    ["vormen", "Alle vormen"],
    ["vormen/a", "Alle vormen voor stap 1"],
    ["kaart/survey", "Enquête (online en op papier)"],
    ["kaart/bestaat-niet", "Deze vorm is er niet"],
    ["a/waarom/referendum", "Waarom niet Referendum?"],
    ["a/vergelijken/world-cafe,design-atelier", "Vormen naast elkaar"],
    ["a/vergelijken/world-cafe", "Vormen naast elkaar"],
    ["weg", "Vormen voor je stappen"],
  ])("UX-1, UX-2: '%s' has one title of its own", async (path, name) => {
    toolsPages(plan, path);
    await waitFor(() => expect(screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent)).toEqual([name]));
    expect(document.title).toContain(`${name} - THiNK! Tools`);
  });

  it("begins without a plan: a loose step, or a plan first", async () => {
    toolsPages({});
    expect(screen.getByText("Er is nog geen plan met stappen. Je kunt ook zonder plan een vorm zoeken.")).toBeDefined();
    expect(screen.getByRole("link", { name: "Zoek een vorm" }).getAttribute("href")).toBe("#/zaak/case/tools/los");
    expect(screen.getByRole("link", { name: "Maak eerst een plan in Twice" }).getAttribute("href")).toBe("#/zaak/case/twice/steps");
  });

  it("tells own words from a form of the catalogue, also when its name was typed", () => {
    const rows = ["wereldcafe", "world café", "Praten bij de koffie"].map((method, at) => ({
      id: `r${at}`,
      cells: { name: { kind: "text", value: `Avond ${at}` }, method: { kind: "text", value: method } } as Answers,
    }));
    toolsPages({ steps: { kind: "table", rows } });
    expect(screen.getByText("Gekozen vorm, in eigen woorden: Praten bij de koffie")).toBeDefined();
    expect(screen.getByText("Gekozen vorm, in eigen woorden: wereldcafe")).toBeDefined();
    expect(screen.getByRole("link", { name: "World Café" }).getAttribute("href")).toBe("#/zaak/case/tools/kaart/world-cafe");
  });

  it("answers why not for every form by its name, and for those that people look for at once", async () => {
    toolsPages(plan, "a");
    const user = userEvent.setup();
    expect(screen.getByRole("link", { name: "Waarom niet Referendum?" })).toBeDefined();
    await user.type(screen.getByRole("textbox", { name: /Zoek een vorm op naam/ }), "METAPLAN");
    const link = await screen.findByRole("link", { name: /^Waarom( niet)? Kaartjesmethode \(metaplan\)\?$/ });
    await user.click(link);
    expect((await title()).textContent).toMatch(/^Waarom( niet)? Kaartjesmethode/);
    expect(screen.getByRole("table", { name: /^Punten per wens/ })).toBeDefined();
  });

  it("says what a form that drops out would need", async () => {
    const session = toolsPages(plan, "a/waarom/citizens-assembly");
    session.apply({ kind: "filter", row: "a", question: "weeks", answer: { kind: "number", value: 2 } });
    const needs = await screen.findByRole("region", { name: "Wat er nodig is" });
    expect(within(needs).getByText(/^Zou passen als er minstens \d+ weken waren\. Nu zijn er 2\.$/)).toBeDefined();
    expect(screen.getByText(/^Deze vorm valt af op /)).toBeDefined();
  });

  it("UX-31: puts the ticked forms side by side, three at most, with keys alone", async () => {
    toolsPages(plan, "a");
    const user = userEvent.setup();
    const ticks = screen.getAllByRole("checkbox", { name: /^Vergelijk: / });
    ticks[0]!.focus();
    await user.keyboard(" ");
    expect(screen.queryByRole("link", { name: /naast elkaar$/ })).toBeNull();
    for (const tick of ticks.slice(1, 4)) {
      tick.focus();
      await user.keyboard(" ");
    }
    const links = screen.getAllByRole("link", { name: "Zet 3 vormen naast elkaar" });
    expect((ticks[0] as HTMLInputElement).checked).toBe(false);
    links[0]!.focus();
    await user.keyboard("{Enter}");
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    expect(within(table).getByRole("row", { name: /^Het doel / })).toBeDefined();
    expect(screen.getAllByRole("button", { name: /^Kies deze vorm voor stap 1: / })).toHaveLength(3);
  });

  it("asks for a second form when there is nothing to compare", async () => {
    toolsPages(plan, "a/vergelijken/world-cafe,bestaat-niet");
    expect(await screen.findByText("Kies minstens twee vormen om ze naast elkaar te zetten.")).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("shows the whole card, with what it goes well with as links", async () => {
    toolsPages(plan, "kaart/roundtable");
    expect(await screen.findByRole("heading", { level: 2, name: "Zo gaat het" })).toBeDefined();
    const parts = ["Wat deze vorm goed kan", "Waar je op moet letten", "Wat je nodig hebt", "Zo kan iedereen meedoen", "Wat het oplevert"];
    for (const name of [...parts, "Zo koppel je terug", "Voorbeeld", "Waar deze vorm voor is", "Voor wie", "Wat het vraagt", "Bronnen"])
      expect(screen.getByRole("heading", { level: 2, name })).toBeDefined();
    const together = screen.getByRole("region", { name: "Sterk samen met" });
    expect(
      within(together)
        .getAllByRole("link")
        .map((one) => one.getAttribute("href")),
    ).toEqual(["#/zaak/case/tools/kaart/in-depth-interviews", "#/zaak/case/tools/kaart/joint-fact-finding"]);
  });

  it("marks a source that nobody has read again", async () => {
    toolsPages(plan, "kaart/kahoot");
    expect(await screen.findByText("Deze vorm is algemeen bekend, maar de bron is nog niet nagelezen.")).toBeDefined();
  });

  it("UX-4: leads back from a card to the list it was opened from, and chooses for that step", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(within(screen.getAllByRole("article")[0]!).getAllByRole("link")[0]!);
    await user.click(await screen.findByRole("button", { name: /^Kies deze vorm voor stap 1/ }));
    expect(session.current().answers["steps"]).toMatchObject({ rows: [{ cells: { method: { kind: "text" } } }] });
    expect(screen.getByRole("link", { name: "Vormen voor: Ideeënavond" }).getAttribute("href")).toBe("#/zaak/case/tools/a");
  });

  it("browses all forms by family, and finds them by any word", async () => {
    toolsPages(plan, "vormen/a");
    const user = userEvent.setup();
    const family = await screen.findByText(/^Gesprek en dialoog \(\d+ van de 34 passen\)$/);
    expect(screen.queryAllByRole("link", { name: /^Waarom: / })).toEqual([]);
    await user.click(family);
    expect((await screen.findAllByRole("link", { name: /^Waarom: / })).length).toBe(34);
    await user.type(screen.getByRole("textbox", { name: /Zoek in alle vormen/ }), "werkconferentie-xyz");
    expect(screen.getByText("0 vormen gevonden.")).toBeDefined();
    await user.clear(screen.getByRole("textbox", { name: /Zoek in alle vormen/ }));
    await user.type(screen.getByRole("textbox", { name: /Zoek in alle vormen/ }), "loting");
    expect(screen.getByText(/^[1-9]\d* vorm(en)? gevonden\.$/)).toBeDefined();
  });
});
