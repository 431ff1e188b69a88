import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatVersion } from "../blank.ts";
import { known } from "../fakes.ts";
import { openDossier } from "../open.ts";
import { migrations, type Stored } from "./chain.ts";

const fixturesIn = (folder: URL) =>
  readdirSync(folder).map((name) => ({ name, stored: JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Stored }));
const fixtures = fixturesIn(new URL("../fixtures/", import.meta.url));

test("there are as many migrations as the version says, in files numbered without a gap", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((name) => /^\d/.test(name));
  expect(migrations).toHaveLength(formatVersion);
  expect(files.map((name) => name.slice(0, 4))).toEqual(migrations.map((_, at) => `${String(at + 1).padStart(3, "0")}-`));
});

test("every migration leads one version up and is called for a fixture of its own version", () => {
  migrations.forEach((migrate, version) => {
    const own = fixtures.filter(({ stored }) => stored.version === version);
    expect(own, `a fixture of version ${version}`).not.toHaveLength(0);
    for (const { stored } of own) expect(migrate(stored).version).toBe(version + 1);
  });
});

test("there is a fixture of the version that this release writes", () => {
  expect(fixtures.map(({ stored }) => stored.version)).toContain(formatVersion);
});

for (const { name, stored } of fixtures)
  test(`${name} opens with everything that was said in it`, () => {
    const opened = openDossier(stored, known);
    if (opened.kind !== "opened" && opened.kind !== "openedWith") throw new Error(`refused: ${opened.kind}`);
    expect(opened.dossier).toMatchObject({ ...stored, version: formatVersion });
    expect(opened.kind === "openedWith" ? opened.notes : []).toEqual(
      stored.version === formatVersion ? [] : [{ kind: "migrated", from: stored.version }],
    );
    // Opened and saved again, nothing more happens to it.
    expect(openDossier(JSON.stringify(opened.dossier), known)).toEqual({ kind: "opened", dossier: opened.dossier });
  });
