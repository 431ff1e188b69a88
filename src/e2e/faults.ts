import type { Page } from "@playwright/test";

/** Makes every write transaction of this page take at least `ms` longer, and tells of each real end in `window.written`. */
export async function slowWrites(page: Page, ms: number): Promise<void> {
  await page.addInitScript((longer) => {
    const written: number[] = [];
    Object.assign(window, { written });
    const make = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = make.apply(this, given);
      if (transaction.mode === "readwrite") {
        const until = performance.now() + longer;
        const store = transaction.objectStore(transaction.objectStoreNames[0]!);
        // A transaction lives as long as it is asked something.
        const again = (): void => {
          if (performance.now() < until) store.count().onsuccess = again;
        };
        again();
        transaction.addEventListener("complete", () => written.push(performance.now()));
      }
      return transaction;
    };
  }, ms);
}

/** Keeps what the page says about saving, with the moment, in `window.said`. */
export async function listenToSaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { text: string; at: number }[] = [];
    Object.assign(window, { said });
    const look = (): void => {
      const text = document.querySelector(".think-save")?.textContent ?? "";
      if (text !== said.at(-1)?.text) said.push({ text, at: performance.now() });
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Lets every write of a case fail until `window.heal()`: refused, or because the disk is full. */
export async function failingWrites(page: Page, how: "refused" | "full"): Promise<void> {
  await page.addInitScript((why) => {
    let isBroken = true;
    Object.assign(window, { heal: () => (isBroken = false) });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (isBroken && why === "full") throw new DOMException("no room", "QuotaExceededError");
      const request = put.apply(this, given);
      if (isBroken) this.transaction.abort();
      return request;
    };
  }, how);
}

/** A browser without database: the property is not there, or asking for it throws. */
export async function noDatabase(page: Page, how: "missing" | "throws"): Promise<void> {
  await page.addInitScript((why) => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        if (why === "throws") throw new DOMException("denied", "SecurityError");
        return undefined;
      },
    });
  }, how);
}

/** The browser's answer to the wish to keep the data. Counts the wishes in `window.wishes`. */
export async function answerToKeeping(page: Page, granted: boolean): Promise<void> {
  await page.addInitScript((will) => {
    const wishes = { count: 0 };
    Object.assign(window, { wishes });
    StorageManager.prototype.persisted = () => Promise.resolve(will && wishes.count > 0);
    StorageManager.prototype.persist = () => {
      wishes.count += 1;
      return Promise.resolve(will);
    };
  }, granted);
}
