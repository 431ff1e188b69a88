import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { groupsNamed, tablePage, text, visits } from "./oneTable.tsx";

// Comes late in the app; here it is there before anybody waits for it.
beforeAll(async () => void (await import("./RowList.tsx")), 60_000);
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);
const table = (...names: readonly string[]) => ({ kind: "table", rows: groupsNamed(...names) }) as const;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const focused = () => document.activeElement;
const spoken = () => screen.getAllByRole("status")[0]?.textContent;
const count = (rows: number) => screen.findByRole("heading", { level: 2, name: `Je hebt ${rows} groepen genoemd` });

describe("the list of a table", () => {
  it("UX-1: the only h1 is the question, and it names the group around everything", async () => {
    tablePage({ answer: table("Een", "Twee") });
    await count(2);
    const titles = screen.getAllByRole("heading", { level: 1 });
    expect(titles.map((one) => one.textContent)).toEqual(["Wie worden geraakt?"]);
    expect(screen.getByRole("group", { name: "Wie worden geraakt?" }).contains(screen.getByRole("table"))).toBe(true);
  });

  it("shows the columns it should, each cell in words, and nothing in a cell that is not asked of the row", async () => {
    const rows = groupsNamed("Een", "Twee").map((row, at) => ({
      ...row,
      cells: { ...row.cells, invited: { kind: "single", option: at === 0 ? "no" : "yes" }, whyNot: text("Te druk") } as const,
    }));
    tablePage({ answer: { kind: "table", rows } });
    await count(2);
    expect(screen.getAllByRole("columnheader").map((one) => one.textContent)).toEqual([
      "Groep",
      "Hoe geraakt (1-5)",
      "Uitgenodigd",
      "Reden",
      "Wat je kunt doen",
    ]);
    const lines = screen.getAllByRole("row").slice(1);
    const cells = lines.map((line) =>
      within(line)
        .getAllByRole("cell")
        .slice(0, 3)
        .map((one) => one.textContent),
    );
    expect(cells).toEqual([
      ["3. merkbaar", "Nee", "Te druk"],
      ["3. merkbaar", "Ja", "–Niet ingevuld"],
    ]);
    expect(screen.getByRole("rowheader", { name: "Een" })).toBeDefined();
  });

  it("every control of a row says which row it is about", async () => {
    tablePage({ answer: table("Een", "Twee") });
    await count(2);
    expect(screen.getByRole("link", { name: "Wijzig Twee" }).getAttribute("href")).toBe("#/groepen/twee");
    for (const action of ["Kopieer", "Omhoog", "Omlaag", "Verwijder"]) expect(button(`${action} Twee`)).toBeDefined();
    expect(document.querySelectorAll("[disabled], [draggable]")).toHaveLength(0);
  });

  it("calls a row without a name by its place", async () => {
    tablePage({ answer: { kind: "table", rows: [...groupsNamed("Een"), { id: "x", cells: { hit: { kind: "scale", value: 1 } } }] } });
    expect(await screen.findByRole("button", { name: "Verwijder rij 2" })).toBeDefined();
  });

  it("moves a row and leaves the focus on the same button, also where it cannot go further", async () => {
    const page = tablePage({ answer: table("Een", "Twee", "Drie") });
    await count(3);
    const user = userEvent.setup();
    await user.click(button("Omhoog Twee"));
    expect(page.names()).toEqual(["Twee", "Een", "Drie"]);
    expect(focused()).toBe(button("Omhoog Twee"));
    expect(spoken()).toBe("Twee staat nu op plek 1 van 3.");
    await user.keyboard("{Enter}");
    expect(page.names()).toEqual(["Twee", "Een", "Drie"]);
    expect(focused()).toBe(button("Omhoog Twee"));
    expect(spoken()).toBe("Twee staat al bovenaan.");
    await user.click(button("Omlaag Drie"));
    expect(spoken()).toBe("Drie staat al onderaan.");
    expect(page.names()).toEqual(["Twee", "Een", "Drie"]);
  });

  it("copies a row behind itself, tells it apart, and puts the focus on the copy", async () => {
    const page = tablePage({ answer: table("Een", "Twee") });
    await count(2);
    await userEvent.click(button("Kopieer Een"));
    expect(page.names()).toEqual(["Een", "Een (kopie)", "Twee"]);
    expect(page.rows()[1]).toEqual({ id: "new1", cells: { ...groupsNamed("Een")[0]?.cells, name: text("Een (kopie)") } });
    expect(focused()).toBe(screen.getByRole("link", { name: "Wijzig Een (kopie)" }));
    expect(spoken()).toBe("De kopie van Een staat op plek 2.");
  });

  it("removes a row, brings the focus to the new count, and puts rows back one by one", async () => {
    const page = tablePage({ answer: table("Een", "Twee", "Drie") });
    await count(3);
    const user = userEvent.setup();
    await user.click(button("Verwijder Twee"));
    expect(focused()).toBe(await count(2));
    expect(spoken()).toBe("Twee is verwijderd.");
    await user.click(button("Verwijder Een"));
    expect(page.names()).toEqual(["Drie"]);
    await user.click(button("Zet terug Een"));
    expect(focused()).toBe(screen.getByRole("link", { name: "Wijzig Een" }));
    expect(spoken()).toBe("Een staat weer op plek 1.");
    await user.click(button("Zet terug Twee"));
    expect(page.rows()).toEqual(groupsNamed("Een", "Twee", "Drie"));
    expect(screen.queryByRole("button", { name: /Zet terug/ })).toBeNull();
  });

  it("offers a way past a long list", async () => {
    tablePage({ answer: table(...Array.from({ length: 11 }, (_, at) => `Groep ${at}`)) });
    await userEvent.click(await screen.findByRole("link", { name: "Sla de lijst over" }));
    expect(focused()).toBe(screen.getByRole("link", { name: "Voeg een groep toe" }));
  });

  it("says which rows have something that is not saved, and that a new one was begun", async () => {
    tablePage({
      answer: table("Een", "Twee"),
      drafts: { een: { typed: { people: "x" } }, twee: { left: [{ from: "Los", text: "x" }] }, nieuw: {} },
    });
    await count(2);
    expect(screen.getByRole("rowheader", { name: /Een/ }).textContent).toContain("Nog niet bewaard");
    expect(screen.getByRole("rowheader", { name: /Twee/ }).textContent).toContain("Niet alles herkend");
    expect(screen.getByText(/Je begon al aan een nieuwe rij/)).toBeDefined();
  });

  it("reads rows that are named by their name of today, and those that are gone by their name of then", async () => {
    const who = {
      kind: "text",
      value: "Oud, Weg, de school",
      rows: [
        { id: "een", name: "Oud" },
        { id: "weg", name: "Weg" },
      ],
    } as const;
    tablePage({
      table: visits,
      answer: { kind: "table", rows: [{ id: "v", cells: { what: text("Ronde"), who } }] },
      others: groupsNamed("Een"),
    });
    expect(await screen.findByRole("cell", { name: "Een, (verwijderd: Weg), de school" })).toBeDefined();
  });
});

describe("a table without rows", () => {
  it("says what comes here and what to do, and offers what can be said instead", async () => {
    const page = tablePage();
    await screen.findByRole("heading", { level: 2, name: "Je hebt nog geen groepen genoemd" });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByRole("link", { name: "Voeg een groep toe" }).getAttribute("href")).toBe("#/groepen/nieuw");
    const user = userEvent.setup();
    await user.click(screen.getByLabelText("Er zijn geen groepen"));
    expect(page.kept().answer).toEqual({ kind: "table", rows: [] });
    await user.click(screen.getByLabelText("Weet ik nog niet"));
    expect(page.kept().answer).toEqual({ kind: "unsure" });
    expect(screen.getByLabelText("Er zijn geen groepen")).toHaveProperty("checked", false);
    await user.click(screen.getByLabelText("Weet ik nog niet"));
    expect(page.kept().answer).toBeUndefined();
  });

  it("UX-7: asks for something on Ga verder, and leads to the way to add it", async () => {
    const page = tablePage();
    await screen.findByRole("heading", { level: 2, name: /geen groepen/ });
    const user = userEvent.setup();
    await user.click(button("Ga verder"));
    await user.click(screen.getByRole("link", { name: "Voeg een groep toe", description: "" }));
    expect(focused()?.id).toBe("q-groups-add");
    expect(focused()?.getAttribute("aria-describedby")).toBe("q-groups-error");
    await user.click(screen.getByLabelText("Er zijn geen groepen"));
    await user.click(button("Ga verder"));
    expect(page.said).toContain("next");
  });

  it("does not ask whether nobody knows while somebody is filling in a first row", async () => {
    tablePage({ drafts: { nieuw: { typed: { name: "Be" } } } });
    await screen.findByText(/Je begon al aan een nieuwe rij/);
    expect(screen.queryByLabelText("Weet ik nog niet")).toBeNull();
  });
});

describe("a table for who may only read", () => {
  it("shows its rows with a way to see each, and nothing to change", async () => {
    tablePage({ answer: table("Een", "Twee"), readOnly: true });
    await count(2);
    expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(["Ga verder"]);
    expect(screen.getByRole("link", { name: "Bekijk Een" })).toBeDefined();
    expect(screen.queryByText(/Voeg een groep toe|Plak groepen/)).toBeNull();
  });

  it.each([
    [undefined, "Niet ingevuld"],
    [{ kind: "unsure" }, "Weet ik nog niet"],
    [{ kind: "table", rows: [] }, "Er zijn geen groepen"],
  ] as const)("says what was said instead: %o", async (answer, words) => {
    tablePage({ answer, readOnly: true });
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("shows the row itself as text", async () => {
    tablePage({ answer: table("Een"), row: "een", readOnly: true });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Een");
    expect(screen.queryByRole("textbox")).toBeNull();
    await userEvent.click(button("Terug naar de groepen"));
    expect(await screen.findByRole("table")).toBeDefined();
  });
});

it("draws 200 rows and moves one of them without drawing the others again", async () => {
  const rows = groupsNamed(...Array.from({ length: 200 }, (_, at) => `Groep ${at}`));
  const page = tablePage({ answer: { kind: "table", rows } });
  // By id: asking for roles takes long among ten thousand elements.
  const control = (row: number) => document.getElementById(`q-groups-groep ${row}-down`);
  await waitFor(() => expect(control(199)).not.toBeNull());
  const changed: Node[] = [];
  const watch = new MutationObserver((seen) => changed.push(...seen.map(({ target }) => target)));
  watch.observe(document.querySelector("tbody")!, { subtree: true, childList: true, attributes: true, characterData: true });
  fireEvent.click(control(3)!);
  expect(
    page
      .rows()
      .slice(3, 5)
      .map(({ id }) => id),
  ).toEqual(["groep 4", "groep 3"]);
  await waitFor(() => expect(changed.length).toBeGreaterThan(0));
  expect(new Set(changed)).toEqual(new Set([document.querySelector("tbody")]));
  watch.disconnect();
}, 30_000);
