import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { groupsNamed, tablePage, text, visits } from "./oneTable.tsx";

// Both come late in the app; here they are there before anybody waits for them.
beforeAll(async () => void (await Promise.all([import("./RowList.tsx"), import("./NamingField.tsx")])), 60_000);
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);
const answer = { kind: "table", rows: groupsNamed("Een", "Twee") } as const;
const save = () => screen.getByRole("button", { name: "Bewaar deze groep" });
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe("the form of a row", () => {
  it("UX-1: has a title of its own, for a new row and for one that is there", () => {
    tablePage({ answer, row: "een" });
    expect(screen.getAllByRole("heading", { level: 1 }).map((one) => one.textContent)).toEqual(["Wijzig deze groep: Een"]);
    cleanup();
    tablePage({ answer, row: "nieuw" });
    expect(screen.getAllByRole("heading", { level: 1 }).map((one) => one.textContent)).toEqual(["Voeg een groep toe"]);
  });

  it("saves a new row at the end of the list, with an id of its own, and comes back to it", async () => {
    const page = tablePage({ answer, row: "nieuw" });
    const user = userEvent.setup();
    await user.type(box("Welke groep is het?"), "Drie");
    await user.click(box("Ja"));
    await user.type(box("Aantal"), "1,5");
    expect(page.rows()).toHaveLength(2);
    await user.click(save());
    expect(page.rows()[2]).toEqual({
      id: "new1",
      cells: { name: text("Drie"), invited: { kind: "single", option: "yes" }, people: { kind: "number", value: 1.5 } },
    });
    expect(page.kept().drafts).toEqual({});
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("link", { name: "Wijzig Drie" })));
  });

  it("changes only the row it is about, and empties what was emptied", async () => {
    const page = tablePage({ answer, row: "een" });
    const user = userEvent.setup();
    await user.clear(box("Welke groep is het?"));
    await user.type(box("Welke groep is het?"), "Eén");
    await user.click(screen.getByLabelText(/^Stand 5/));
    await user.click(save());
    expect(page.rows()).toEqual([{ id: "een", cells: { name: text("Eén"), hit: { kind: "scale", value: 5 } } }, answer.rows[1]]);
  });

  it("asks a column only when the row calls for it, and keeps what stood there", async () => {
    const page = tablePage({ answer, row: "een" });
    const user = userEvent.setup();
    expect(screen.queryByLabelText("Reden")).toBeNull();
    await user.click(box("Nee"));
    await user.type(box("Reden"), "Te druk");
    await user.click(box("Ja"));
    expect(screen.queryByLabelText("Reden")).toBeNull();
    await user.click(box("Nee"));
    expect(box("Reden").value).toBe("Te druk");
    await user.click(save());
    expect(page.rows()[0]?.cells).toMatchObject({ invited: { option: "no" }, whyNot: text("Te druk") });
  });

  it("UX-7: needs the name of the row and nothing else; what cannot be read is said and kept", async () => {
    const page = tablePage({ answer, row: "nieuw" });
    const user = userEvent.setup();
    expect(document.querySelectorAll("[aria-required=true]")).toHaveLength(1);
    expect(screen.queryByText(/optioneel/)).toBeNull();
    await user.type(box("Aantal"), "veel");
    await user.click(save());
    const summary = screen.getByRole("region", { name: "Pas 2 antwoorden aan" });
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole("link")
        .map((one) => one.textContent),
    ).toEqual(["Vul in: Groep", "Vul een getal in, met alleen cijfers"]);
    expect(box("Aantal").value).toBe("veel");
    expect(page.said).toContain("errors 2");
    expect(page.rows()).toHaveLength(2);
  });

  it("OF-1 UX-4: keeps what was chosen and typed when the page is left, and shows it again", async () => {
    const page = tablePage({ answer, row: "een" });
    const user = userEvent.setup();
    await user.click(box("Later"));
    await user.type(box("Aantal"), "12");
    page.unmount();
    const { drafts } = page.kept();
    expect(drafts).toEqual({ een: { answers: { invited: { kind: "single", option: "later" } }, typed: { people: "12" } } });
    expect(page.rows()).toEqual(answer.rows);
    tablePage({ answer, row: "een", drafts });
    expect(box("Later").checked).toBe(true);
    expect(box("Aantal").value).toBe("12");
  });

  it("forgets it on Annuleer, also what waits to be written", async () => {
    const page = tablePage({ answer, row: "een" });
    const user = userEvent.setup();
    await user.click(box("Later"));
    await user.type(box("Aantal"), "12");
    await user.click(screen.getByRole("link", { name: "Annuleer" }));
    page.unmount();
    expect(page.kept().drafts).toEqual({});
    expect(page.rows()).toEqual(answer.rows);
  });

  it("shows pasted texts that fitted nowhere, until the row is saved", async () => {
    const drafts = { een: { left: [{ from: "Opmerking", text: "bellen" }], typed: { people: "veel" } } };
    const page = tablePage({ answer, row: "een", drafts });
    const user = userEvent.setup();
    expect(screen.getByText("Opmerking").nextElementSibling?.textContent).toBe("bellen");
    expect(box("Aantal").value).toBe("veel");
    await user.clear(box("Aantal"));
    await user.click(save());
    expect(page.kept().drafts).toEqual({});
  });

  it("never breaks on the draft of another release", () => {
    const odd = {
      answers: { invited: 5, via: { kind: "multi", options: "x" }, hit: { kind: "scale" }, name: null },
      typed: { people: [1] },
      left: "x",
    };
    for (const draft of [odd, "x", null, [1], { answers: [], typed: 3, left: [1, { from: "x" }] }]) {
      tablePage({ answer, row: "een", drafts: { een: draft } });
      expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
      cleanup();
    }
  });

  it("says so when the row is not there any more", () => {
    tablePage({ answer, row: "gone" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Deze rij staat niet meer in de lijst");
    expect(screen.getByRole("link", { name: "Terug naar de groepen" }).getAttribute("href")).toBe("#/groepen");
  });
});

describe("a column that names rows of another table", () => {
  const others = groupsNamed("Bewoners", "Winkels");
  const who = (value: string, ...rows: readonly { readonly id: string; readonly name: string }[]) =>
    ({
      table: visits,
      others,
      row: "v",
      answer: { kind: "table", rows: [{ id: "v", cells: { what: text("Ronde"), who: { kind: "text", value, rows } } }] },
    }) as const;

  it("offers those rows and other words, and keeps both", async () => {
    const page = tablePage({ ...who("Winkels", { id: "winkels", name: "Winkels" }) });
    const user = userEvent.setup();
    expect((await screen.findByLabelText<HTMLInputElement>("Winkels")).checked).toBe(true);
    await user.click(box("Bewoners"));
    await user.type(box("Of schrijf het zelf"), "de school");
    await user.click(save());
    expect(page.rows()[0]?.cells["who"]).toEqual({
      kind: "text",
      value: "Bewoners, Winkels, de school",
      rows: [
        { id: "bewoners", name: "Bewoners" },
        { id: "winkels", name: "Winkels" },
      ],
    });
  });

  it("keeps a row that is gone until somebody takes it away", async () => {
    const page = tablePage({ ...who("Weg, Oud", { id: "weg", name: "Weg" }, { id: "winkels", name: "Oud" }) });
    const user = userEvent.setup();
    expect((await screen.findByLabelText<HTMLInputElement>("(verwijderd: Weg)")).checked).toBe(true);
    await user.click(box("Bewoners"));
    await user.click(save());
    expect(page.rows()[0]?.cells["who"]).toMatchObject({ value: "Bewoners, Winkels, Weg" });
    cleanup();
    tablePage({ ...who("Weg", { id: "weg", name: "Weg" }) });
    await user.click(await screen.findByLabelText("(verwijderd: Weg)"));
    expect(screen.queryByLabelText("(verwijderd: Weg)")).toBeNull();
  });

  it("takes the name of a row in a file for that row", async () => {
    tablePage({ ...who("winkels") });
    expect((await screen.findByLabelText<HTMLInputElement>("Winkels")).checked).toBe(true);
    expect(box("Of schrijf het zelf").value).toBe("");
  });

  it("leaves room to write when there are no rows to choose from, and says when that is too long", async () => {
    tablePage({ ...who("x".repeat(61)), others: [] });
    expect((await screen.findByLabelText<HTMLInputElement>("Schrijf het zelf")).value).toHaveLength(61);
    const user = userEvent.setup();
    await user.click(save());
    await user.click(screen.getByRole("link", { name: "Maak de tekst korter, tot 60 tekens" }));
    expect(document.activeElement).toBe(box("Schrijf het zelf"));
  });
});
