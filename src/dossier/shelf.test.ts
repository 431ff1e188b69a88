import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import type { Effects, Session } from "./api.ts";
import type { Known } from "./known.ts";
import { openShelf } from "./shelf.ts";

const known: Known = {
  questions: { caseTitle: { id: "caseTitle", kind: "text", long: false, max: 200, sources: [] } },
  renames: { questions: {}, options: {} },
  wordsOf: () => "",
};
const profile = { id: "standard", version: 1 };
let ids = 0;
const effects = (indexedDB: IDBFactory | undefined): Effects => ({
  now: () => new Date("2027-03-15T13:02:00Z"),
  newId: () => `c${ids++}`,
  indexedDB,
  locks: undefined,
  channel: () => undefined,
});

test("a case is there again after opening the shelf anew", async () => {
  const db = new IDBFactory();
  const session = openShelf(effects(db), { profile, known }).create();
  session.apply({ kind: "rename", title: "Betaald parkeren" });
  expect(session.saveState()).toEqual({ kind: "saving" });
  expect((await session.flush()).kind).toBe("saved");
  const later = openShelf(effects(db), { profile, known });
  expect((await later.list()).map((one) => one.title)).toEqual(["Betaald parkeren"]);
  const again = (await later.open(session.current().id)) as Session;
  expect(again.current()).toEqual(session.current());
});
test("without database", async () => {
  const shelf = openShelf(effects(undefined), { profile, known });
  const session = shelf.create();
  session.apply({ kind: "rename", title: "Betaald parkeren" });
  expect(await session.flush()).toEqual({ kind: "failed", why: "noDatabase" });
  expect(await shelf.list()).toHaveLength(1);
});
