import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Effects, SaveState, Session } from "./api.ts";
import { fakeBrowser, shelfOptions } from "./fakes.ts";
import { openShelf } from "./shelf.ts";

const shelfOn = (indexedDB: IDBFactory | undefined, effects: Partial<Effects> = {}) =>
  openShelf({ ...fakeBrowser().tab().effects(indexedDB), ...effects }, shelfOptions);
const room = (option: string) => ({ kind: "answer", question: "room", answer: { kind: "single", option }, flow: "consistent" }) as const;
/** Every state that the page could have shown, in order, repeats left out. */
function statesOf(session: Session): SaveState["kind"][] {
  const seen: SaveState["kind"][] = [];
  session.subscribe(() => {
    const { kind } = session.saveState();
    if (seen.at(-1) !== kind) seen.push(kind);
  });
  return seen;
}
/** A database of which every write is confirmed only after this long. */
function confirmAfter(ms: number): { readonly options: IDBTransactionOptions[] } {
  const options: IDBTransactionOptions[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, stores, mode, option) {
    const transaction = original.call(this, stores, mode, option);
    if (mode !== "readwrite") return transaction;
    options.push(option ?? {});
    const listen = transaction.addEventListener.bind(transaction);
    transaction.addEventListener = ((type: string, listener: () => void) =>
      listen(type as "complete", type === "complete" ? () => setTimeout(listener, ms) : listener)) as typeof transaction.addEventListener;
    return transaction;
  });
  return { options };
}
const fail = (name: string) => {
  throw new DOMException("injected", name);
};
beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());
/** Lets the database of the tests do its work; it runs on setImmediate. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
};

test("OF-1: with a database that takes 3 s, 'saved' comes only after it confirmed, in one strict transaction", async () => {
  const { options } = confirmAfter(3000);
  const session = shelfOn(new IDBFactory()).create();
  const seen = statesOf(session);
  session.apply(room("s1"));
  session.apply({ kind: "note", question: "room", text: "let op" });
  await settle();
  expect(options).toEqual([{ durability: "strict" }]);
  await vi.advanceTimersByTimeAsync(2999);
  expect(seen).toEqual(["saving"]);
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(seen).toEqual(["saving", "saved"]);
  expect(session.saveState()).toEqual({ kind: "saved", at: new Date("2027-03-15T13:02:00.000Z") });
});

test("OF-1: while one write is under way the next waits, and nothing in between is called saved", async () => {
  const { options } = confirmAfter(3000);
  const session = shelfOn(new IDBFactory()).create();
  const seen = statesOf(session);
  session.apply(room("s0"));
  await settle();
  for (const option of ["s1", "s2", "s1"]) session.apply(room(option));
  await vi.advanceTimersByTimeAsync(3000);
  await settle();
  expect(seen).toEqual(["saving"]);
  expect(options).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3000);
  await settle();
  expect(seen).toEqual(["saving", "saved"]);
  expect(options).toHaveLength(2);
});

test("OF-1: an answer is with the database without waiting for a timer", async () => {
  const factory = new IDBFactory();
  const session = shelfOn(factory).create();
  session.apply(room("s1"));
  await settle();
  expect(session.saveState().kind).toBe("saved");
  expect(await shelfOn(factory).list()).toHaveLength(1);
});

test.each([
  ["QuotaExceededError", "full"],
  ["UnknownError", "refused"],
] as const)("OF-1: a write that fails with %s is never called saved, and a retry saves everything", async (name, why) => {
  const factory = new IDBFactory();
  const shelf = shelfOn(factory);
  const session = shelf.create();
  const seen = statesOf(session);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => fail(name));
  session.apply(room("s1"));
  expect(await session.flush()).toEqual({ kind: "failed", why });
  expect(seen).toEqual(["saving", "failed"]);
  expect((await shelf.list()).map(({ dossier }) => dossier.answers)).toEqual([session.current().answers]);
  put.mockRestore();
  session.retry();
  expect(await session.flush()).toMatchObject({ kind: "saved" });
  expect((await shelfOn(factory).list()).map(({ dossier }) => dossier)).toEqual([session.current()]);
});

test("OF-1: a transaction that is broken off after its steps went well is no save", async () => {
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = original.call(this, value, key);
    request.addEventListener("success", () => this.transaction.abort());
    return request;
  });
  const session = shelfOn(new IDBFactory()).create();
  const seen = statesOf(session);
  session.apply(room("s1"));
  await settle();
  expect(seen).toEqual(["saving", "failed"]);
});

test("a write that never comes back fails in the end, and the case can be left", async () => {
  confirmAfter(10 ** 9);
  const shelf = shelfOn(new IDBFactory());
  const session = shelf.create();
  session.apply(room("s1"));
  const closed = session.close();
  await settle();
  await vi.advanceTimersByTimeAsync(10_000);
  await closed;
  expect(session.saveState()).toEqual({ kind: "failed", why: "refused" });
  expect(((await shelf.open(session.current().id)) as Session).current().answers).toEqual(session.current().answers);
});

const noAccess = { open: () => fail("SecurityError"), deleteDatabase: () => fail("SecurityError") } as unknown as IDBFactory;
const hanging = { open: () => ({ addEventListener: () => undefined }), deleteDatabase: () => ({}) } as unknown as IDBFactory;
test.each([
  ["missing", undefined, "noDatabase"],
  ["forbidden", noAccess, "failed"],
] as const)("with the database %s the work goes on in memory and says so", async (_how, factory, why) => {
  const shelf = shelfOn(factory);
  const session = shelf.create();
  const seen = statesOf(session);
  session.apply(room("s1"));
  expect(await session.flush()).toEqual({ kind: "failed", why: "noDatabase" });
  session.apply({ kind: "rename", title: "Parkeren" });
  await session.close();
  expect(shelf.state()).toEqual({ durable: false, why });
  expect(seen).not.toContain("saved");

  const { id } = session.current();
  const again = (await shelf.open(id)) as Session;
  expect(again.current()).toEqual(session.current());
  await again.close();
  const copy = await shelf.duplicate(id, { title: "Kopie", sameTask: true });
  await shelf.bin(id);
  expect((await shelf.list()).map(({ title, binned }) => [title, binned !== undefined])).toEqual([
    ["Parkeren", true],
    ["Kopie", false],
  ]);
  await shelf.remove(copy);
  await shelf.keep("language", "en");
  expect(await shelf.kept("language")).toBe("en");
  expect(await shelf.versions(id)).toEqual([]);
  expect(await shelf.list()).toHaveLength(1);
  await shelf.wipe();
  expect([await shelf.list(), await shelf.kept("language")]).toEqual([[], undefined]);
});

test("a database that hangs is waited for three seconds", async () => {
  const request = Object.assign(Object.create(IDBOpenDBRequest.prototype) as object, hanging.open("think"));
  const shelf = shelfOn({ ...hanging, open: () => request } as unknown as IDBFactory);
  const session = shelf.create();
  session.apply(room("s1"));
  await vi.advanceTimersByTimeAsync(2999);
  expect(session.saveState()).toEqual({ kind: "saving" });
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(session.saveState()).toEqual({ kind: "failed", why: "noDatabase" });
  expect(shelf.state()).toEqual({ durable: false, why: "failed" });
  expect(await shelf.list()).toHaveLength(1);
  const wiped = shelf.wipe();
  await vi.advanceTimersByTimeAsync(3000);
  await wiped;
  expect(await shelf.list()).toEqual([]);
});

test("a database that comes late takes over, with every case and value of the meantime", async () => {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  const late = {
    open: (name: string, version?: number) => {
      const request = open(name, version);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = ((type: string, listener: (event: Event) => void) =>
        listen(type as "success", type === "success" ? (event) => setTimeout(() => listener(event), 5000) : listener)) as typeof listen;
      return request;
    },
  } as unknown as IDBFactory;
  const shelf = shelfOn(late);
  const told = vi.fn();
  shelf.watch(told);
  const left = shelf.create();
  left.apply({ kind: "rename", title: "Eerste" });
  const open_ = shelf.create();
  open_.apply({ kind: "rename", title: "Tweede" });
  await settle();
  await vi.advanceTimersByTimeAsync(3000);
  await left.close();
  await shelf.keep("language", "en");
  expect(shelf.state().durable).toBe(false);
  told.mockClear();

  await vi.advanceTimersByTimeAsync(2000);
  await settle();
  expect(shelf.state()).toEqual({ durable: true });
  expect(told).toHaveBeenCalled();
  expect(open_.saveState().kind).toBe("saved");
  const later = shelfOn(factory);
  expect((await later.list()).map(({ title }) => title).toSorted()).toEqual(["Eerste", "Tweede"]);
  expect(await later.kept("language")).toBe("en");
});

test("a connection that the browser closes is opened again, and the case goes on", async () => {
  const factory = new IDBFactory();
  const opened: IDBDatabase[] = [];
  const open = factory.open.bind(factory);
  const watched = {
    open: (name: string, version?: number) => {
      const request = open(name, version);
      request.addEventListener("success", () => opened.push(request.result));
      return request;
    },
  } as unknown as IDBFactory;
  const shelf = shelfOn(watched);
  const session = shelf.create();
  session.apply(room("s0"));
  await session.flush();
  opened[0]!.close();
  session.apply(room("s1"));
  expect((await session.flush()).kind).toBe("saved");
  expect(opened).toHaveLength(2);
  opened[1]!.close();
  expect(await shelf.list()).toHaveLength(1);
});

test("a database that cannot be read is no reason to stop: the list is there, and the state says so", async () => {
  const shelf = shelfOn(new IDBFactory());
  const session = shelf.create();
  const keys = vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(() => fail("UnknownError"));
  session.apply(room("s1"));
  expect(await session.flush()).toEqual({ kind: "failed", why: "refused" });
  expect(await shelf.list()).toHaveLength(1);
  expect(shelf.state()).toEqual({ durable: false, why: "failed" });
  keys.mockRestore();
  await shelf.list();
  expect(shelf.state()).toEqual({ durable: true });
});
