import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Shelf } from "../../dossier/api.ts";
import { testApp } from "../inApp.tsx";

async function put(shelf: Shelf, title: string): Promise<string> {
  const session = shelf.create();
  session.apply({ kind: "answer", question: "caseTitle", answer: { kind: "text", value: title }, flow: "consistent" });
  await session.flush();
  const { id } = session.current();
  await session.close();
  return id;
}
const home = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  window.location.hash = "#/";
});
afterEach(cleanup);

describe("UX-13: the start page", () => {
  it("asks the question people come with, and offers a start and the example on a first visit", async () => {
    const { app } = testApp(new IDBFactory());
    render(app);
    await screen.findByRole("heading", { level: 1, name: "Hoeveel participatie past bij jouw zaak?" }, home);
    expect(screen.getByRole("link", { name: "Begin een nieuwe zaak" }).getAttribute("href")).toBe("#/nieuw/consistent");
    expect(screen.getByRole("button", { name: "Begin met een voorbeeldzaak" })).toBeTruthy();
    expect(screen.queryByText("Ga verder waar je was")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it.each(["Consistent", "Twice", "Tools"])("lets people begin with %s", async (wizard) => {
    const { app } = testApp(new IDBFactory());
    render(app);
    const wizards = await screen.findByRole("region", { name: "Drie hulpmiddelen" }, home);
    const link = within(wizards).getByRole("link", { name: `Begin met ${wizard}` });
    expect(link.getAttribute("href")).toBe(`#/nieuw/${wizard.toLowerCase()}`);
  });

  it("offers to go on where someone was, at the step where they were", async () => {
    const { app, shelf } = testApp(new IDBFactory());
    const id = await put(shelf, "Betaald parkeren");
    render(app);
    const resume = await screen.findByRole("region", { name: "Ga verder waar je was" }, home);
    expect(resume.textContent).toContain("Betaald parkeren");
    expect(resume.textContent).toContain("vandaag om 12:00");
    const link = within(resume).getByRole("link", { name: "Ga verder met deze zaak" });
    expect(link.getAttribute("href")).toMatch(new RegExp(`^#/zaak/${id}/consistent/.+`));
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("lists more than one case with name, status in words and last change", async () => {
    const { app, shelf } = testApp(new IDBFactory());
    await put(shelf, "Betaald parkeren");
    await put(shelf, "Speelplek aan de Vlierstraat");
    render(app);
    const table = await screen.findByRole("table", {}, home);
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    const row = within(table).getByRole("row", { name: /Speelplek/ });
    expect(row.textContent).toMatch(/Consistent: \S+/);
    expect(row.textContent).toContain("vandaag om 12:00");
  });

  it("starts the example case at its advice and finds it again the next time", async () => {
    const { app, shelf } = testApp(new IDBFactory());
    window.location.hash = "#/";
    render(app);
    await userEvent.setup().click(await screen.findByRole("button", { name: "Begin met een voorbeeldzaak" }, home));
    await expect.poll(() => window.location.hash, home).toMatch(/^#\/zaak\/.+\/consistent\//);
    const [example] = await shelf.list();
    expect(example).toMatchObject({ example: true, title: "Betaald parkeren in de Stationsbuurt" });
    window.location.hash = "#/";
    const link = await screen.findByRole("link", { name: "Open de voorbeeldzaak" }, home);
    expect(link.getAttribute("href")).toBe(`#/zaak/${example?.id}`);
  });

  it("OF-13: says so when this browser keeps nothing, and still lets someone begin", async () => {
    const { app } = testApp(undefined);
    render(app);
    expect(await screen.findByText(/Deze browser bewaart nu niets/, {}, home)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Begin een nieuwe zaak" })).toBeTruthy();
  });
});
