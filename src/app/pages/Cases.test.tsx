import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Shelf } from "../../dossier/api.ts";
import { testApp } from "../inApp.tsx";

const late = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });

async function started() {
  window.location.hash = "#/zaken";
  const { app, shelf } = testApp(new IDBFactory());
  const id = await put(shelf, "Betaald parkeren");
  render(app);
  const user = userEvent.setup();
  await screen.findByRole("link", { name: "Betaald parkeren" }, late);
  return { shelf, id, user };
}
async function put(shelf: Shelf, title: string): Promise<string> {
  const session = shelf.create();
  session.apply({ kind: "answer", question: "caseTitle", answer: { kind: "text", value: title }, flow: "consistent" });
  await session.flush();
  await session.close();
  return session.current().id;
}
afterEach(cleanup);

describe("the list of cases", () => {
  it("says what will come here while there is nothing", async () => {
    window.location.hash = "#/zaken";
    render(testApp(new IDBFactory()).app);
    expect(await screen.findByText(/Je hebt nog geen zaken/, {}, late)).toBeTruthy();
  });

  it("renames in place and asks for a name when there is none", async () => {
    const { shelf, user } = await started();
    await user.click(screen.getByRole("button", { name: "Geef een andere naam" }));
    const field = screen.getByRole("textbox", { name: /Nieuwe naam van de zaak/ });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "Bewaar de naam" }));
    expect(document.body.textContent).toContain("Vul een naam in voor de zaak");
    await user.type(field, "Parkeren in het centrum");
    await user.click(screen.getByRole("button", { name: "Bewaar de naam" }));
    await screen.findByRole("link", { name: "Parkeren in het centrum" }, late);
    expect((await shelf.list()).map(({ title }) => title)).toEqual(["Parkeren in het centrum"]);
  });

  it("puts a copy for a next question with the same task together with the first", async () => {
    const { shelf, user } = await started();
    await user.click(screen.getByRole("button", { name: "Kopie voor een volgende vraag" }));
    await screen.findByRole("heading", { level: 2, name: "Opgave: Betaald parkeren" }, late);
    expect(new Set((await shelf.list()).map(({ task }) => task)).size).toBe(1);
  });

  it("moves a case to the bin, brings it back, and removes it for good only after asking", async () => {
    const { shelf, id, user } = await started();
    await user.click(screen.getByRole("button", { name: "Gooi in de prullenbak" }));
    await user.click(await screen.findByRole("button", { name: "Zet terug" }, late));
    await screen.findByRole("link", { name: "Betaald parkeren" }, late);
    await user.click(screen.getByRole("button", { name: "Gooi in de prullenbak" }));
    await user.click(await screen.findByRole("link", { name: "Prullenbak (1 zaak)" }, late));
    await user.click(await screen.findByRole("button", { name: "Verwijder voorgoed: Betaald parkeren" }, late));
    expect(await shelf.list()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Ja, verwijder voorgoed" }));
    await screen.findByText("De prullenbak is leeg.", {}, late);
    expect(await shelf.open(id)).toBeUndefined();
    expect(within(screen.getByRole("banner")).getByRole("link", { name: "Zaken" })).toBeTruthy();
  });

  it("goes back to an earlier version without losing the present one", async () => {
    const { shelf, id, user } = await started();
    const session = await shelf.open(id);
    if (!session || "kind" in session) throw new Error("The case does not open");
    session.apply({ kind: "rename", title: "Heel iets anders" });
    await session.flush();
    await session.close();
    window.location.hash = `#/zaak/${id}/versies`;
    await user.click((await screen.findAllByRole("button", { name: /^Zet deze versie terug/ }, late))[0]!);
    await screen.findByRole("heading", { level: 1, name: "Betaald parkeren" }, late);
    expect((await shelf.versions(id)).map(({ title }) => title)).toContain("Heel iets anders");
  });
});
