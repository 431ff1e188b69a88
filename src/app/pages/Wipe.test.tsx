import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testApp } from "../inApp.tsx";

const late = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });
let names: Set<string>;

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  names = new Set(["think-1a2b"]);
  vi.stubGlobal("caches", { keys: async () => [...names], delete: async (name: string) => names.delete(name) });
  localStorage.setItem("think-language", "en");
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

async function atWipe() {
  const { app, shelf } = testApp(indexedDB);
  const session = shelf.create();
  session.apply({ kind: "answer", question: "caseTitle", answer: { kind: "text", value: "Betaald parkeren" }, flow: "consistent" });
  await session.flush();
  await session.close();
  window.location.hash = "#/over-deze-computer/wissen";
  render(app);
  const button = await screen.findByRole("button", { name: "Ja, wis alles" }, late);
  return { shelf, button, user: userEvent.setup() };
}

describe("PV-3: wis alles van deze computer", () => {
  it("removes nothing before someone says yes", async () => {
    const { shelf } = await atWipe();
    expect(await shelf.list()).toHaveLength(1);
    expect(names.size).toBe(1);
  });

  it("removes databases, caches and settings, looks again, and shows what it found", async () => {
    const { button, user } = await atWipe();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["think"]);
    await user.click(button);
    await screen.findByRole("heading", { level: 1, name: "Alles is gewist" }, late);
    expect(await indexedDB.databases()).toEqual([]);
    expect(names.size).toBe(0);
    expect(localStorage).toHaveLength(0);
    expect(screen.getAllByText("niets meer")).toHaveLength(4);
  });

  it("names what is left when a browser does not let go, and offers another try", async () => {
    const { button, user } = await atWipe();
    vi.stubGlobal("caches", { keys: async () => ["think-1a2b"], delete: async () => false });
    await user.click(button);
    await screen.findByRole("heading", { level: 1, name: "Nog niet alles is weg" }, late);
    expect(screen.getByRole("row", { name: /Kopie van de app/ }).textContent).toContain("think-1a2b");
    expect(screen.getByRole("button", { name: "Wis opnieuw" })).toBeTruthy();
  });
});
