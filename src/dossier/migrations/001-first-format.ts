import type { Migration } from "./chain.ts";

/** The prototype knew answers, notes and receipts; a case had no task, no drafts, no adjustments and nothing of other wizards. */
export const firstFormat: Migration = (stored) => ({
  task: stored.id,
  track: {},
  givenIn: {},
  notes: {},
  accepted: {},
  adjusted: [],
  filters: {},
  considered: {},
  drafts: {},
  rounds: [],
  receipts: [],
  retired: [],
  ...stored,
  version: 1,
});
