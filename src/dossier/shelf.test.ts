import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import type { Session } from "./api.ts";
import { anyChange, chanceOf } from "./arbitrary.ts";
import { fakeBrowser, shelfOptions } from "./fakes.ts";
import { openShelf } from "./shelf.ts";

const room = (option: string) => ({ kind: "answer", question: "room", answer: { kind: "single", option }, flow: "consistent" }) as const;
function device() {
  const factory = new IDBFactory();
  const browser = fakeBrowser();
  const newShelf = () => openShelf(browser.tab().effects(factory), shelfOptions);
  return { factory, later: browser.later, newShelf, shelf: newShelf() };
}
const opened = async (shelf: ReturnType<typeof openShelf>, id: string): Promise<Session> => {
  const session = await shelf.open(id);
  if (!session || "kind" in session) throw new Error(`not opened: ${JSON.stringify(session)}`);
  return session;
};
/** A case that is on the shelf and closed. */
async function filed(shelf: ReturnType<typeof openShelf>, title = "Betaald parkeren"): Promise<string> {
  const session = shelf.create();
  session.apply({ kind: "rename", title });
  session.apply(room("s1"));
  await session.close();
  return session.current().id;
}

test("a case is there again after opening the app anew", async () => {
  const { shelf, newShelf } = device();
  const id = await filed(shelf);
  const later = newShelf();
  expect(await later.list()).toMatchObject([{ id, title: "Betaald parkeren", example: false, binned: undefined }]);
  expect((await opened(later, id)).current().answers["room"]).toEqual({ kind: "single", option: "s1" });
  expect(await later.open("nobody")).toBeUndefined();
});

test("a new case takes no room on the shelf while nobody said anything in it", async () => {
  const { shelf, newShelf } = device();
  const session = shelf.create();
  session.apply({ kind: "place", flow: "consistent", step: "room" });
  await session.close();
  expect(await newShelf().list()).toEqual([]);
  const example = shelf.create({ example: true, title: "Voorbeeld", answers: { room: { kind: "single", option: "s2" } } });
  await example.close();
  expect(await newShelf().list()).toMatchObject([{ title: "Voorbeeld", example: true }]);
});

test("OF-21: ten thousand changes with the app closed and opened in between give the same case as without", async () => {
  const { newShelf } = device();
  const memory = openShelf(fakeBrowser().tab().effects(undefined), shelfOptions).create();
  let shelf = newShelf();
  let session: Session = shelf.create();
  const { id } = session.current();
  const changes = chanceOf(1);
  const breaks = chanceOf(2);
  for (let at = 0; at < 10_000; at++) {
    const what = anyChange(changes);
    expect(session.apply(what)).toBe(true);
    memory.apply(what);
    if (breaks(200) > 0) continue;
    await session.close();
    if (breaks(2) === 0) shelf = newShelf();
    session = await opened(shelf, id);
    expect(session.current()).toEqual({ ...memory.current(), id, task: id });
  }
  expect(session.current()).toEqual({ ...memory.current(), id, task: id });
}, 60_000);

test("PV-2: everything that is kept stands in one database with two stores, and the keys are ours", async () => {
  const { factory, shelf } = device();
  const id = await filed(shelf);
  await shelf.keep("language", "en");
  expect((await factory.databases()).map(({ name }) => name)).toEqual(["think"]);
  const database = await new Promise<IDBDatabase>((done) => {
    const request = factory.open("think");
    request.onsuccess = () => done(request.result);
  });
  expect([...database.objectStoreNames]).toEqual(["cases", "kept"]);
  const keysOf = (store: string) =>
    new Promise((done) => {
      const request = database.transaction(store).objectStore(store).getAllKeys();
      request.onsuccess = () => done(request.result);
    });
  expect(await keysOf("cases")).toEqual([[id, 2]]);
  expect(await keysOf("kept")).toEqual(["language"]);
});

test("a version is closed by a step change, a receipt and opening again, not by every answer", async () => {
  const { shelf } = device();
  const session = shelf.create();
  const { id } = session.current();
  const say = async (option: string) => {
    session.apply(room(option));
    await session.flush();
  };
  await say("s0");
  await say("s1");
  expect(await shelf.versions(id)).toEqual([]);
  session.apply({ kind: "place", flow: "consistent", step: "impact" });
  await session.flush();
  await say("s2");
  await say("s0");
  const receipt = {
    on: "2027-03-15T10:00:00.000Z",
    revision: 5,
    flow: "consistent",
    content: "1",
    profile: "standard@1",
    hash: "0",
    advice: 1,
    answers: {},
  };
  session.apply({ kind: "receipt", receipt });
  await session.flush();
  await say("s2");
  await session.close();
  const again = await opened(shelf, id);
  again.apply(room("s1"));
  await again.flush();
  expect((await shelf.versions(id)).map(({ revision, answers }) => [revision, answers["room"]])).toEqual([
    [7, { kind: "single", option: "s2" }],
    [6, { kind: "single", option: "s0" }],
    [3, { kind: "single", option: "s1" }],
  ]);
});

test("OF-4: the last twenty versions stay, and the last of each day for thirty days", async () => {
  const { shelf, later } = device();
  const session = shelf.create();
  const { id } = session.current();
  const sitting = async (at: number) => {
    session.apply(room(`s${at % 3}`));
    session.apply({ kind: "place", flow: "consistent", step: String(at) });
    await session.flush();
  };
  const day = 24 * 3600_000;
  for (let at = 0; at < 40; at++) {
    for (let round = 0; round < 2; round++) await sitting(2 * at + round);
    later(day);
  }
  for (let at = 0; at < 25; at++) await sitting(100 + at);
  const kept = await shelf.versions(id);
  const days = kept.slice(19).map(({ changed }) => changed.slice(0, 10));
  expect(new Set(days).size).toBe(days.length);
  expect(days.length).toBeGreaterThanOrEqual(29);
  expect(days.length).toBeLessThanOrEqual(31);
  expect(kept.slice(0, 19).map(({ place }) => place?.step)).toEqual(Array.from({ length: 19 }, (_, at) => String(123 - at)));
});

test("OF-4: an earlier version can be put back, and nothing is lost by it", async () => {
  const { shelf } = device();
  const id = await filed(shelf);
  const session = await opened(shelf, id);
  session.apply(room("s2"));
  await session.flush();
  const [before] = await shelf.versions(id);
  await shelf.putBack(id, before!.revision);
  expect(session.current()).toMatchObject({ revision: 4, answers: { room: { option: "s1" } } });
  expect((await shelf.versions(id)).map(({ revision }) => revision)).toEqual([3, 2]);
  await session.close();
  await shelf.putBack(id, 3);
  expect((await opened(shelf, id)).current()).toMatchObject({ revision: 5, answers: { room: { option: "s2" } } });
  await shelf.putBack(id, 999);
  expect((await shelf.versions(id)).map(({ revision }) => revision)).toEqual([4, 3, 2]);
});

test("a copy has its own id and no receipts; only a copy for a next question keeps the task", async () => {
  const { shelf } = device();
  const id = await filed(shelf);
  const session = await opened(shelf, id);
  const receipt = {
    on: "2027-03-15T10:00:00.000Z",
    revision: 2,
    flow: "consistent",
    content: "1",
    profile: "standard@1",
    hash: "0",
    advice: 1,
    answers: {},
  };
  session.apply({ kind: "receipt", receipt });
  session.apply({ kind: "note", question: "room", text: "let op" });
  await session.close();
  const source = session.current();
  const [next, other] = [
    await shelf.duplicate(id, { title: "Vervolg", sameTask: true }),
    await shelf.duplicate(id, { title: "Kopie", sameTask: false }),
  ];
  const read = async (one: string) => (await opened(shelf, one)).current();
  expect(await read(next)).toMatchObject({ title: "Vervolg", task: source.task, receipts: [], notes: source.notes });
  expect(await read(other)).toMatchObject({ title: "Kopie", task: other, receipts: [], answers: { room: source.answers["room"] } });
  expect(await read(id)).toEqual(source);
});

test("a case goes into the bin and back; only removing takes it away, with its versions", async () => {
  const { shelf, newShelf } = device();
  const id = await filed(shelf);
  await shelf.bin(id);
  expect((await shelf.list())[0]?.binned).toBe("2027-03-15T13:02:00.000Z");
  await shelf.restore(id);
  expect((await shelf.list())[0]?.binned).toBeUndefined();
  await shelf.rename(id, "Andere naam");
  expect((await shelf.list())[0]?.dossier.answers["caseTitle"]).toEqual({ kind: "text", value: "Andere naam" });
  const session = await opened(shelf, id);
  await shelf.remove(id);
  expect(session.apply(room("s2"))).toBe(false);
  expect(await newShelf().list()).toEqual([]);
  expect(await shelf.versions(id)).toEqual([]);
});

test("renaming a case that is open here changes it on the page as well", async () => {
  const { shelf } = device();
  const session = await opened(shelf, await filed(shelf));
  await shelf.rename(session.current().id, "Andere naam");
  expect(session.current().title).toBe("Andere naam");
  expect(session.saveState().kind).toBe("saved");
});

test("a file of a case that is here becomes a copy; one that is not keeps its id and revision", async () => {
  const { shelf } = device();
  const id = await filed(shelf);
  const { dossier } = (await shelf.list())[0]!;
  const copy = await shelf.add(dossier);
  expect(copy).not.toBe(id);
  expect(await shelf.add({ ...dossier, id: "" })).not.toBe("");
  await shelf.remove(id);
  expect(await shelf.add(dossier)).toBe(id);
  expect((await opened(shelf, id)).current()).toEqual(dossier);
});

test("wiping leaves no database, in this tab and others, and nobody writes the case back", async () => {
  const { factory, shelf, newShelf } = device();
  const id = await filed(shelf);
  const other = newShelf();
  const open = await opened(shelf, id);
  const elsewhere = await opened(other, id);
  open.apply(room("s2"));
  await shelf.wipe();
  open.apply(room("s0"));
  elsewhere.apply(room("s0"));
  await Promise.all([open.close(), elsewhere.close(), shelf.list(), other.list()]);
  expect(await factory.databases()).toEqual([]);
  expect(await shelf.list()).toEqual([]);
  await filed(shelf, "Nieuw begin");
  expect(await newShelf().list()).toMatchObject([{ title: "Nieuw begin" }]);
});

test("a case of a newer release is shown in the list, opens read-only and is not written over", async () => {
  const { shelf } = device();
  const id = await filed(shelf);
  const { dossier } = (await shelf.list())[0]!;
  const newer = await shelf.add({ ...dossier, id: "newer", version: 9 });
  expect((await shelf.list()).map((one) => one.id).toSorted()).toEqual([id, newer].toSorted());
  expect(await shelf.open(newer)).toMatchObject({ kind: "tooNew", version: 9 });
});
