import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noon, testSession } from "./inApp.tsx";

const persist = vi.fn(async () => false);
const load = async () => (await import("./useKeeping.ts")).useKeeping;

beforeEach(() => {
  // Whether it was asked is remembered for as long as the page lives.
  vi.resetModules();
  persist.mockReset();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("OF-13: asking the browser to keep the data", () => {
  const browser = (persisted: boolean): void => {
    vi.stubGlobal("navigator", { storage: { persisted: async () => persisted, persist } });
  };

  it("happens once, after the first saved change, also when the browser refuses", async () => {
    browser(false);
    const useKeeping = await load();
    const { session, become } = testSession({ kind: "idle" });
    renderHook(() => useKeeping(session));
    become({ kind: "saving" });
    become({ kind: "failed", why: "refused" });
    await Promise.resolve();
    expect(persist).not.toHaveBeenCalled();
    become({ kind: "saved", at: noon });
    become({ kind: "saved", at: noon });
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  });

  it("is left out where the browser keeps them already", async () => {
    browser(true);
    const useKeeping = await load();
    const { session, become } = testSession({ kind: "idle" });
    renderHook(() => useKeeping(session));
    become({ kind: "saved", at: noon });
    await new Promise((done) => setTimeout(done, 20));
    expect(persist).not.toHaveBeenCalled();
  });
});

describe("OF-3: leaving the page", () => {
  it("saves what is there when the tab goes or is hidden", async () => {
    const useKeeping = await load();
    const { session } = testSession({ kind: "idle" });
    const flush = vi.spyOn(session, "flush");
    const { unmount } = renderHook(() => useKeeping(session));
    window.dispatchEvent(new Event("pagehide"));
    expect(flush).toHaveBeenCalledTimes(1);
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    expect(flush).toHaveBeenCalledTimes(2);
    unmount();
    window.dispatchEvent(new Event("pagehide"));
    expect(flush).toHaveBeenCalledTimes(2);
  });
});
