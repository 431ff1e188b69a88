import { describe, expect, it, vi } from "vitest";
import { onMissingPart, type Browser } from "./browser.ts";
import { startUpdates } from "./update.ts";

class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}
class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}
class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  register = vi.fn(async () => this.registration);
}

function setUp(loaded = { ago: 5000, again: false }, online = true) {
  const container = new FakeContainer();
  const reload = vi.fn();
  const saved = vi.fn(async () => undefined);
  const browser: Browser = {
    workers: container as unknown as ServiceWorkerContainer,
    isOnline: () => online,
    reload,
    loaded: () => loaded,
    beforeReload: saved,
  };
  return { container, reload, saved, browser };
}
const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe("the copy of the app on this computer", () => {
  it("says ready for offline once the first worker has everything, and offers no update then", async () => {
    const { container, browser } = setUp();
    const updates = startUpdates("https://x/sw.js", browser);
    const heard = vi.fn();
    updates.subscribe(heard);
    expect(updates.state()).toEqual({ offlineReady: false, newVersion: false });
    const worker = (container.registration.installing = new FakeWorker());
    container.registration.dispatchEvent(new Event("updatefound"));
    await tick();
    container.registration.active = worker;
    worker.dispatchEvent(new Event("statechange"));
    expect(updates.state()).toEqual({ offlineReady: true, newVersion: false });
    expect(heard).toHaveBeenCalled();
  });

  it("OF-6: tells of a new version, and goes over only when asked, after saving, in the tab that asked", async () => {
    const { container, browser, reload, saved } = setUp();
    container.controller = new FakeWorker();
    const waiting = (container.registration.waiting = new FakeWorker());
    const updates = startUpdates("https://x/sw.js", browser);
    await tick();
    expect(updates.state().newVersion).toBe(true);
    container.dispatchEvent(new Event("controllerchange"));
    await tick();
    expect(reload).not.toHaveBeenCalled();

    await updates.applyUpdate();
    expect(saved).toHaveBeenCalled();
    expect(waiting.heard).toEqual(["take over"]);
    container.dispatchEvent(new Event("controllerchange"));
    await tick();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("does not reload twice within a minute", async () => {
    const { container, browser, reload } = setUp({ ago: 20_000, again: true });
    container.controller = new FakeWorker();
    container.registration.waiting = new FakeWorker();
    const updates = startUpdates("https://x/sw.js", browser);
    await tick();
    await updates.applyUpdate();
    container.dispatchEvent(new Event("controllerchange"));
    onMissingPart(new Event("vite:preloadError"), browser);
    await tick();
    expect(reload).not.toHaveBeenCalled();
  });

  it("lives without a service worker, and with one that is refused", async () => {
    const { browser, container } = setUp();
    const none = startUpdates("https://x/sw.js", { ...browser, workers: undefined });
    await none.applyUpdate();
    expect(none.state()).toEqual({ offlineReady: false, newVersion: false });
    container.register.mockRejectedValueOnce(new Error("refused"));
    startUpdates("https://x/sw.js", browser);
    await tick();
  });

  it("loads the page again for a part that is gone, but not without network", async () => {
    const online = setUp();
    const gone = new Event("vite:preloadError", { cancelable: true });
    onMissingPart(gone, online.browser);
    await tick();
    expect(gone.defaultPrevented).toBe(true);
    expect(online.reload).toHaveBeenCalledTimes(1);

    const offline = setUp(undefined, false);
    const kept = new Event("vite:preloadError", { cancelable: true });
    onMissingPart(kept, offline.browser);
    await tick();
    expect(kept.defaultPrevented).toBe(false);
    expect(offline.reload).not.toHaveBeenCalled();
  });
});
