import { cleanup, render, screen } from "@testing-library/react";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testApp } from "../inApp.tsx";

const late = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });

function storage(persisted: boolean | undefined, quota = 50_000_000_000): void {
  vi.stubGlobal("navigator", {
    onLine: true,
    userAgent: "test",
    language: "nl",
    storage: {
      persisted: persisted === undefined ? undefined : async () => persisted,
      estimate: async () => ({ usage: 1_540_000, quota }),
    },
  });
}
async function shown(database: "works" | "none" = "works"): Promise<string> {
  const { app } = testApp(database === "works" ? new IDBFactory() : undefined);
  render(app);
  await screen.findByRole("row", { name: /Bewaren/ }, late);
  return document.body.textContent ?? "";
}

beforeEach(() => {
  window.location.hash = "#/over-deze-computer";
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("OF-13: what is said about keeping data here", () => {
  it("promises only what the browser promised", async () => {
    storage(true);
    expect(await shown()).toContain("De browser heeft toegezegd je zaken te bewaren");
  });

  it("says that the browser may clear the cases, and what to do", async () => {
    storage(false);
    const text = await shown();
    expect(text).toContain("De browser mag je zaken wissen als er ruimte nodig is. Bewaar daarom ook bestanden.");
    expect(text).toContain("Ongeveer 1,5 MB in gebruik.");
    expect(text).not.toContain("Dit lijkt een privévenster");
  });

  it("does not guess where the browser says nothing", async () => {
    storage(undefined);
    expect(await shown()).toContain("De browser zegt niet of hij je zaken blijft bewaren");
  });

  it("calls a window private as a guess, from its small room", async () => {
    storage(false, 100_000_000);
    expect(await shown()).toContain("Dit lijkt een privévenster");
  });

  it("says that nothing is kept when there is no database, whatever the browser promised", async () => {
    storage(true);
    expect(await shown("none")).toContain("De browser bewaart nu niets");
  });
});
