import type { Question } from "../engine/types.ts";
import type { Effects } from "./api.ts";
import type { Known } from "./known.ts";
import { openDossier } from "./open.ts";
import type { ShelfOptions } from "./shelf.ts";

/** For tests: questions of every kind, among them the one that names the case. */
export const questions: Readonly<Record<string, Question>> = {
  caseTitle: { id: "caseTitle", kind: "text", long: false, max: 200, sources: [] },
  room: { id: "room", kind: "single", options: ["s0", "s1", "s2"], sources: [] },
  tracks: { id: "tracks", kind: "multi", options: ["none", "plan", "permit"], ordered: false, alone: "none", sources: [] },
  impact: { id: "impact", kind: "scale", from: 1, to: 5, sources: [] },
  people: { id: "people", kind: "number", min: 0, sources: [] },
  decisionOn: { id: "decisionOn", kind: "date", sources: [] },
  steps: {
    id: "steps",
    kind: "table",
    sources: [],
    columns: [
      { id: "subject", kind: "text", long: false, max: 200, sources: [] },
      { id: "phase", kind: "single", options: ["early", "late"], sources: [] },
    ],
  },
};
export const known: Known = { questions, perStep: { flow: "demo", questions }, renames: { questions: {}, options: {} }, wordsOf: () => "" };
export const profile = { id: "standard", version: 1 };
export const shelfOptions: ShelfOptions = { profile, opener: async () => (stored) => openDossier(stored, known) };

/** Texts that break what treats text as anything but text. */
export const hostile: readonly string[] = [
  "</script><script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<!--<script>",
  "]]>",
  "\u202Egnp.exe",
  "a\u200Bb\uFEFFc",
  "NUL\u0000end",
  "lone \uD800 and \uDC00",
  "w".repeat(20_000),
  '=HYPERLINK("http://example.org")',
  ["javascript", "alert(1)"].join(":"),
  "\\u003c/script>",
  "regel\u2028einde\u2029",
  "__proto__",
  "{{value}} **x** [[y]]",
];

interface Tab {
  readonly effects: (indexedDB: IDBFactory | undefined) => Effects;
  /** Ends the tab as a crash does: locks are free, nothing is heard or written any more. */
  readonly kill: () => void;
}
interface Asking {
  readonly tab: object;
  readonly grant: () => void;
}
interface Held {
  readonly tab: object;
  readonly lose: (error: unknown) => void;
}

/** One browser: its tabs share locks and messages as real ones do. Without `withLocks` it is one on plain http. */
export function fakeBrowser({ withLocks = true } = {}) {
  const held = new Map<string, Held>();
  const waiting = new Map<string, Asking[]>();
  const channels = new Set<{ name: string; tab: object; hear: (data: unknown) => void }>();
  let ids = 0;
  let clock = Date.parse("2027-03-15T13:02:00.000Z");

  const next = (name: string): void => {
    const first = waiting.get(name)?.shift();
    if (first) first.grant();
  };
  const free = (name: string, holder: Held): void => {
    if (held.get(name) !== holder) return;
    held.delete(name);
    next(name);
  };
  const locksOf = (tab: object): LockManager => {
    const request = (name: string, options: LockOptions, work: (lock: Lock | null) => Promise<unknown>): Promise<unknown> =>
      new Promise((done, fail) => {
        const grant = (): void => {
          const holder: Held = { tab, lose: fail };
          held.set(name, holder);
          void Promise.resolve(work({ name, mode: "exclusive" }))
            .then(done, fail)
            .finally(() => free(name, holder));
        };
        const there = held.get(name);
        if (options.steal) {
          there?.lose(new DOMException("stolen", "AbortError"));
          return grant();
        }
        if (!there) return grant();
        if (options.ifAvailable) return void Promise.resolve(work(null)).then(done, fail);
        const asking: Asking = { tab, grant };
        waiting.set(name, [...(waiting.get(name) ?? []), asking]);
        options.signal?.addEventListener("abort", () => {
          const queue = waiting.get(name) ?? [];
          if (!queue.includes(asking)) return;
          waiting.set(
            name,
            queue.filter((one) => one !== asking),
          );
          fail(new DOMException("given up", "AbortError"));
        });
      });
    return { request: request as LockManager["request"], query: () => Promise.resolve({}) };
  };

  return {
    later: (ms: number): void => void (clock += ms),
    tab: (): Tab => {
      const tab = {};
      return {
        effects: (indexedDB) => ({
          now: () => new Date(clock),
          newId: () => `case-${++ids}`,
          indexedDB,
          locks: withLocks ? locksOf(tab) : undefined,
          channel: (name) => {
            const channel = { onmessage: undefined as ((event: { data: unknown }) => void) | undefined, postMessage: post };
            const self = { name, tab, hear: (data: unknown) => channel.onmessage?.({ data }) };
            channels.add(self);
            function post(data: unknown): void {
              if (!channels.has(self)) return;
              for (const other of channels)
                if (other !== self && other.name === name) queueMicrotask(() => channels.has(other) && other.hear(data));
            }
            return channel as unknown as BroadcastChannel;
          },
        }),
        kill: () => {
          for (const one of channels) if (one.tab === tab) channels.delete(one);
          for (const [name, queue] of waiting)
            waiting.set(
              name,
              queue.filter((asking) => asking.tab !== tab),
            );
          for (const [name, holder] of held) if (holder.tab === tab) free(name, holder);
        },
      };
    },
  };
}
