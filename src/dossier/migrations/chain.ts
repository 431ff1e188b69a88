import { firstFormat } from "./001-first-format.ts";

/** A stored case before it is read: any plain object. */
export type Stored = Readonly<Record<string, unknown>>;
/** Brings a stored case one format version up. Only adds and moves; it never judges what a person said. */
export type Migration = (stored: Stored) => Stored;

/** The migration at place n leads from version n to n + 1. As many as the version that this release writes. */
export const migrations: readonly Migration[] = [firstFormat];
