import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import type { Session, Shelf } from "./api.ts";
import { anyChange, chanceOf } from "./arbitrary.ts";
import { fakeBrowser, shelfOptions } from "./fakes.ts";
import { hashOf } from "./hash.ts";
import { openShelf } from "./shelf.ts";

const room = (option: string) => ({ kind: "answer", question: "room", answer: { kind: "single", option }, flow: "consistent" }) as const;
const optionIn = (session: Session) => session.current().answers["room"];
const single = (option: string) => ({ kind: "single", option });
/** Lets locks, messages and database do their work. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done));
};
async function opened(shelf: Shelf, id: string): Promise<Session> {
  const session = await shelf.open(id);
  if (!session || "kind" in session) throw new Error("not opened");
  return session;
}
async function twoTabs(withLocks = true) {
  const factory = new IDBFactory();
  const browser = fakeBrowser({ withLocks });
  const newTab = () => {
    const tab = browser.tab();
    return { shelf: openShelf(tab.effects(factory), shelfOptions), kill: tab.kill };
  };
  const first = newTab();
  const session = first.shelf.create();
  session.apply({ kind: "rename", title: "Parkeren" });
  await session.flush();
  const second = newTab();
  const reader = await opened(second.shelf, session.current().id);
  await settle();
  return { first, second, newTab, writer: session, reader, id: session.current().id };
}

test("OF-10: a second tab reads, follows every save, and its changes are refused", async () => {
  const { writer, reader } = await twoTabs();
  expect([writer.role(), reader.role()]).toEqual(["writer", "reader"]);
  expect(reader.apply(room("s2"))).toBe(false);
  const told = vi.fn();
  reader.subscribe(told);
  writer.apply(room("s1"));
  await writer.flush();
  await settle();
  expect(reader.current()).toEqual(writer.current());
  expect(told).toHaveBeenCalled();
});

test("OF-10: taking over lets the first tab save what it has, and makes it a reader", async () => {
  const { writer, reader } = await twoTabs();
  writer.apply(room("s1"));
  await reader.takeOver();
  expect([writer.role(), reader.role()]).toEqual(["reader", "writer"]);
  expect(optionIn(reader)).toEqual(single("s1"));
  expect(writer.apply(room("s2"))).toBe(false);
  expect(reader.apply(room("s0"))).toBe(true);
  await reader.flush();
  await settle();
  expect(optionIn(writer)).toEqual(single("s0"));
  await writer.takeOver();
  expect([writer.role(), reader.role()]).toEqual(["writer", "reader"]);
});

test("OF-10: a tab that does not answer loses the case within a second", async () => {
  const { writer, reader } = await twoTabs();
  // Its database hangs, so that it never gets to letting go.
  const original = IDBDatabase.prototype.transaction;
  const hang = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (this: IDBDatabase, ...all) {
    const transaction = original.apply(this, all);
    transaction.addEventListener = () => undefined;
    return transaction;
  });
  writer.apply(room("s2"));
  await settle();
  expect(hang).toHaveBeenCalled();
  const started = performance.now();
  await reader.takeOver();
  expect(performance.now() - started).toBeLessThan(1000);
  expect([writer.role(), reader.role()]).toEqual(["reader", "writer"]);
});

test("OF-10: closing or killing the first tab makes the second the writer", async () => {
  const { writer, reader, first, newTab, id } = await twoTabs();
  writer.apply(room("s1"));
  await writer.close();
  await settle();
  expect(reader.role()).toBe("writer");
  expect(optionIn(reader)).toEqual(single("s1"));
  const third = newTab();
  const waiting = await opened(third.shelf, id);
  expect(waiting.role()).toBe("reader");
  first.kill();
  await settle();
  expect(waiting.role()).toBe("reader");
  await reader.close();
  await settle();
  expect(waiting.role()).toBe("writer");
});

test("OF-11: different cases in two tabs do not disturb each other", async () => {
  const { writer, reader, second } = await twoTabs();
  await reader.close();
  const other = second.shelf.create();
  expect(other.apply(room("s0"))).toBe(true);
  writer.apply(room("s2"));
  await Promise.all([other.flush(), writer.flush()]);
  await settle();
  expect([other.role(), writer.role()]).toEqual(["writer", "writer"]);
  expect([optionIn(other), optionIn(writer)]).toEqual([single("s0"), single("s2")]);
});

test("without locks, as on plain http, the tab that opened the case last writes, and the other can take it back", async () => {
  const { writer, reader: last } = await twoTabs(false);
  expect([writer.role(), last.role()]).toEqual(["reader", "writer"]);
  last.apply(room("s1"));
  await last.flush();
  await settle();
  expect(optionIn(writer)).toEqual(single("s1"));
  await writer.takeOver();
  expect([writer.role(), last.role()]).toEqual(["writer", "reader"]);
});

test("two tabs that cannot hear each other overwrite nothing: what the other wrote stays as a version", async () => {
  const factory = new IDBFactory();
  const effects = () => ({ ...fakeBrowser({ withLocks: false }).tab().effects(factory), channel: () => undefined });
  const shelf = openShelf(effects(), shelfOptions);
  const one = shelf.create();
  one.apply(room("s0"));
  await one.flush();
  const { id } = one.current();
  const two = await opened(openShelf(effects(), shelfOptions), id);
  for (let at = 0; at < 3; at++) one.apply({ kind: "note", question: "room", text: `eerste ${at}` });
  await one.flush();
  two.apply({ kind: "note", question: "room", text: "tweede" });
  await two.flush();
  expect(two.current().revision).toBe(one.current().revision + 1);
  const all = [...(await shelf.list()).map(({ dossier }) => dossier), ...(await shelf.versions(id))];
  expect(all.map(({ notes }) => notes["room"])).toEqual(["tweede", "eerste 2"]);
});

test("the list of cases is told about a change in another tab", async () => {
  const { writer, second } = await twoTabs();
  const told = vi.fn();
  const stop = second.shelf.watch(told);
  writer.apply({ kind: "rename", title: "Andere naam" });
  await writer.flush();
  await settle();
  expect(told).toHaveBeenCalled();
  expect((await second.shelf.list()).map(({ title }) => title)).toEqual(["Andere naam"]);
  stop();
  told.mockClear();
  await second.shelf.keep("language", "en");
  expect(told).not.toHaveBeenCalled();
});

test.each([3, 4, 5, 6, 7, 8])(
  "OF-10: tabs that edit, take over, close and are killed lose nothing that was called saved (run %i)",
  async (seed) => {
    const chance = chanceOf(seed);
    const { writer, reader, first, second, newTab, id } = await twoTabs();
    let tabs = [
      { ...first, session: writer },
      { ...second, session: reader },
    ];
    const acknowledged: string[] = [];
    for (let at = 0; at < 120; at++) {
      const one = tabs[chance(tabs.length)];
      if (!one || (tabs.length < 4 && chance(6) === 0)) {
        const tab = newTab();
        tabs.push({ ...tab, session: await opened(tab.shelf, id) });
        continue;
      }
      const { session } = one;
      const what = chance(10);
      if (what < 6 && session.apply(anyChange(chance))) {
        if ((await session.flush()).kind === "saved") acknowledged.push(hashOf({ ...session.current(), changed: "" }));
      } else if (what === 6) await session.takeOver();
      else if (what === 7 || what === 8) {
        if (what === 7) await session.close();
        one.kill();
        tabs = tabs.filter((tab) => tab !== one);
      }
      await settle();
      const writers = tabs.filter((tab) => tab.session.role() === "writer");
      expect(writers.length).toBe(Math.min(1, tabs.length));
    }
    const [last] = await newTab().shelf.list();
    expect(hashOf({ ...last!.dossier, changed: "" })).toBe(acknowledged.at(-1));
  },
);
