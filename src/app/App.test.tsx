import "fake-indexeddb/auto";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hasContent } from "./desk.ts";
import { testApp } from "./inApp.tsx";
import { LastResort } from "./LastResort.tsx";
import * as files from "./saveFile.ts";

const late = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });
const titleField = (): Promise<HTMLInputElement> =>
  vi.waitUntil(() => document.querySelector<HTMLInputElement>('[data-typed="caseTitle"]'), { ...late, interval: 20 });
afterEach(cleanup);
/** Opens the app at an address. That this was a change of address is told a moment later, and is over before anybody types. */
async function startAt(hash: string): Promise<void> {
  window.location.hash = hash;
  await new Promise((told) => setTimeout(told));
}

describe("a case under its address", () => {
  it("gets a lasting address at its first answer, on the same page with the same text, and is on the shelf then", async () => {
    await startAt("#/nieuw/consistent");
    const { app, shelf, desk } = testApp(new IDBFactory());
    render(app);
    const field = await titleField();
    expect(await shelf.list()).toEqual([]);
    await userEvent.setup().type(field, "Betaald parkeren");
    await expect.poll(() => window.location.hash, late).toMatch(/^#\/zaak\/id-\d+\/consistent\/.+/);
    expect(await screen.findByDisplayValue("Betaald parkeren", {}, late)).toBe(field);
    await desk.settled();
    expect((await shelf.list()).map(({ dossier }) => hasContent(dossier))).toEqual([true]);
  });

  it("UX-13: comes back to the step where it was left, with what was typed", async () => {
    await startAt("#/nieuw/consistent");
    const factory = new IDBFactory();
    const first = testApp(factory);
    render(first.app);
    await userEvent.setup().type(await titleField(), "Betaald parkeren");
    await first.desk.settled();
    await expect.poll(() => window.location.hash, late).toMatch(/^#\/zaak/);
    cleanup();
    await first.desk.leave();
    // Another day: the same database, nothing in memory.
    render(testApp(factory).app);
    expect(await screen.findByDisplayValue("Betaald parkeren", {}, late)).toBeTruthy();
  });

  it("says what can be done when there is no case under an address", async () => {
    await startAt("#/zaak/nergens");
    render(testApp(new IDBFactory()).app);
    await screen.findByRole("heading", { level: 1, name: "Deze zaak staat niet op deze computer" }, late);
    expect(screen.getByRole("link", { name: "Open een bestand" }).getAttribute("href")).toBe("#/openen");
  });

  it("says so when an address leads nowhere", async () => {
    await startAt("#/iets/anders");
    render(testApp(new IDBFactory()).app);
    expect(await screen.findByRole("heading", { level: 1, name: "Deze pagina is er niet" }, late)).toBeTruthy();
  });
});

describe("the last resort", () => {
  it("says in plain words what is so and gives the open case as a file that opens again", async () => {
    const saved = vi.spyOn(files, "saveFile").mockImplementation(() => undefined);
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { desk } = testApp(new IDBFactory());
    const session = desk.fresh();
    session.apply({ kind: "answer", question: "caseTitle", answer: { kind: "text", value: "Betaald parkeren" }, flow: "consistent" });
    const Broken = (): ReactNode => {
      throw new Error("broken");
    };
    render(
      <LastResort desk={desk}>
        <Broken />
      </LastResort>,
    );
    expect(screen.getByRole("heading", { level: 1, name: "Dit scherm werkt even niet" })).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("button", { name: "Bewaar als bestand" }));
    const [name, content] = saved.mock.calls[0]!;
    expect(name).toMatch(/^zaak-.+\.json$/);
    expect(JSON.parse(await content.text())).toEqual(session.current());
  });
});
