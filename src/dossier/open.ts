import type { Opened, OpenNote } from "./api.ts";
import { formatVersion } from "./blank.ts";
import { cleanCopy, parseJson } from "./clean.ts";
import { fitToKnown } from "./fit.ts";
import type { Known } from "./known.ts";
import { migrations, type Stored } from "./migrations/chain.ts";
import { isRecord, readShape } from "./shape.ts";

/**
 * Reads a case from anywhere: the text of a file, the database, another tab. Never throws, never guesses an answer, and
 * says what it could not read. What a newer release wrote beside the known fields is carried along.
 */
export function openDossier(input: unknown, known: Known): Opened {
  const parsed = typeof input === "string" ? parseJson(input) : { value: input };
  if ("why" in parsed) return { kind: "notOurs", why: parsed.why };
  const aside: string[] = [];
  const clean = cleanCopy(parsed.value, aside);
  if (!clean) return { kind: "notOurs", why: "tooDeep" };
  const stored = clean.value;
  if (!isRecord(stored) || stored.schema !== "think-dossier") return { kind: "notOurs", why: "noCase" };

  const version = versionOf(stored);
  if (version !== undefined && version > formatVersion) return { kind: "tooNew", dossier: readShape(stored).dossier, version };
  const { dossier: read, lost } = readShape(migrate(stored, version ?? formatVersion));
  const { dossier, retired } = fitToKnown(read, known);
  if (lost.length > 0) return { kind: "damaged", readable: dossier, lost };

  const notes: OpenNote[] = [
    ...(version !== undefined && version < formatVersion ? [{ kind: "migrated", from: version } as const] : []),
    ...retired.map(({ question }) => ({ kind: "retired", question }) as const),
    ...aside.map((path) => ({ kind: "setAside", path }) as const),
  ];
  return notes.length > 0 ? { kind: "openedWith", dossier, notes } : { kind: "opened", dossier };
}

const versionOf = ({ version }: Stored): number | undefined =>
  typeof version === "number" && Number.isSafeInteger(version) && version >= 0 ? version : undefined;

const migrate = (stored: Stored, version: number): Stored => migrations.slice(version).reduce((now, step) => step(now), stored);
