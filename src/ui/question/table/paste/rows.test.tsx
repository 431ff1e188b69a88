import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { groupsNamed, tablePage, text } from "../oneTable.tsx";

// These come late in the app; here they are there before anybody waits for them.
beforeAll(async () => void (await Promise.all([import("../RowList.tsx"), import("./PasteRows.tsx")])), 60_000);
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);
const answer = { kind: "table", rows: groupsNamed("Bewoners") } as const;
const lines = "Groep\tHoe geraakt\tOpmerking\nWinkels\tfors\tbellen\nBewoners\t4\t\nFietsers\tveel\t";
const page = async (start = {}) => {
  const drawn = tablePage({ answer, ...start });
  await screen.findByRole("heading", { level: 2 });
  return drawn;
};
const open = async () => {
  fireEvent.click(screen.getByText("Plak groepen uit een spreadsheet"));
  return screen.findByLabelText<HTMLTextAreaElement>("Plak de rijen hier");
};
const preview = () => within(screen.getByRole("table", { name: "Zo komen de rijen in je lijst" }));
const status = () => screen.getAllByRole("status")[1]?.textContent;

it("shows cell by cell what was recognised and what not before anything is added", async () => {
  const drawn = await page();
  const box = await open();
  expect(status()).toBe("");
  fireEvent.change(box, { target: { value: lines } });
  await waitFor(() => expect(status()).toMatch(/^3 rijen herkend\. 2 teksten zijn niet herkend/));
  const cellsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent?.trim());
  const cells = preview().getAllByRole("row").map(cellsOf);
  expect(cells).toEqual([
    ["Rij", "Groep", "Hoe geraakt (1-5)", "Opmerking"],
    ["1", "Winkels", "4. fors", "Niet herkend bellen"],
    ["2 Staat er al", "Bewoners", "4. fors", ""],
    ["3", "Fietsers", "Niet herkend veel", ""],
  ]);
  expect(drawn.rows()).toEqual(answer.rows);
});

it("adds the rows with what was recognised, and gives the rest to the form of each row", async () => {
  const drawn = await page();
  fireEvent.change(await open(), { target: { value: lines } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Voeg 2 groepen toe" }));
  expect(drawn.rows().slice(1)).toEqual([
    { id: "new1", cells: { name: text("Winkels"), hit: { kind: "scale", value: 4 } } },
    { id: "new2", cells: { name: text("Fietsers") } },
  ]);
  expect(drawn.kept().drafts).toEqual({
    new1: { left: [{ from: "Opmerking", text: "bellen" }] },
    new2: { left: [{ from: "Hoe geraakt (1-5)", text: "veel" }] },
  });
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Je hebt 3 groepen genoemd" }));
  expect(screen.getAllByRole("status")[0]?.textContent).toBe("2 rijen toegevoegd.");
  expect(screen.getByLabelText<HTMLTextAreaElement>("Plak de rijen hier").value).toBe("");
});

it("adds what is there already when somebody wants that", async () => {
  const drawn = await page();
  fireEvent.change(await open(), { target: { value: lines } });
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText("Sla over wat er al staat (1 rij)"));
  await user.click(screen.getByRole("button", { name: "Voeg 3 groepen toe" }));
  expect(drawn.names()).toEqual(["Bewoners", "Winkels", "Bewoners", "Fietsers"]);
});

it("follows what a person says about headings and columns", async () => {
  await page();
  fireEvent.change(await open(), { target: { value: lines } });
  const user = userEvent.setup();
  await user.click(await screen.findByText("Klopt dit niet?"));
  await user.selectOptions(screen.getByLabelText("Opmerking"), "Reden");
  await waitFor(() => expect(preview().getByRole("columnheader", { name: "Reden" })).toBeDefined());
  expect(status()).toMatch(/^3 rijen herkend\. 1 tekst is niet herkend/);
  await user.click(screen.getByLabelText("De eerste regel is een kop"));
  await waitFor(() => expect(status()).toMatch(/^4 rijen herkend/));
});

it("takes rows that are pasted on the page itself, as plain text", async () => {
  await page();
  const html = "<table><tr><td><img src=x onerror=alert(1)></td></tr></table>";
  const clipboardData = { getData: (type: string) => (type === "text/plain" ? "Winkels\t4" : html) };
  fireEvent.paste(screen.getByRole("heading", { level: 2 }), { clipboardData });
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Plak de rijen hier")).value).toBe("Winkels\t4");
  expect(document.activeElement).toBe(screen.getByLabelText("Plak de rijen hier"));
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByRole("button", { name: "Voeg 1 groepen toe" })).toBeDefined();
});

it("takes 200 rows at once", async () => {
  const drawn = await page({ answer: undefined });
  const value = Array.from({ length: 200 }, (_, at) => `Groep ${at}\t${1 + (at % 5)}`).join("\n");
  fireEvent.change(await open(), { target: { value } });
  await waitFor(() => expect(status()).toBe("200 rijen herkend. Alle teksten zijn herkend. Er is niets dubbel."), { timeout: 15_000 });
  fireEvent.click(screen.getByText("Voeg 200 groepen toe"));
  expect(drawn.rows()).toHaveLength(200);
  expect(new Set(drawn.rows().map(({ id }) => id)).size).toBe(200);
}, 60_000);
