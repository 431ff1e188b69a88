export type Role = "writer" | "reader";

/** Who may write one case. At most one tab holds it; the browser hands it on when that tab ends. */
export interface Claim {
  readonly role: () => Role;
  /** Resolves when it is known whether this tab writes. */
  readonly settled: Promise<void>;
  /** Takes it from whoever holds it. */
  readonly take: () => Promise<void>;
  /** Gives it up and stands in line again. */
  readonly give: () => void;
  readonly release: () => void;
}

/**
 * Claims a case through Web Locks. `first` is what this tab counts as until the lock manager has answered: a new case
 * is nobody else's. Without lock manager, as on plain http, every tab starts as writer and gives way when asked.
 */
export function claimCase(locks: LockManager | undefined, id: string, first: Role, tell: (role: Role) => void): Claim {
  const name = `think-case-${id}`;
  let role = first;
  let ended = false;
  let letGo: () => void = () => undefined;
  let line = new AbortController();

  const become = (next: Role): void => {
    if (ended || next === role) return;
    role = next;
    tell(role);
  };
  /** Resolves to whether the lock came. Holds it until `letGo`; when it is stolen this tab becomes a reader, in line again. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((answer, fail) => {
      let mine = false;
      const held = (lock: Lock | null): Promise<void> | undefined => {
        mine = lock !== null && !ended;
        answer(mine);
        if (!mine) return undefined;
        become("writer");
        return new Promise((done) => (letGo = done));
      };
      locks!.request(name, options, held).catch((error: unknown) => {
        if (mine) lost();
        else if (options.signal?.aborted) answer(false);
        else fail(error);
      });
    });
  const lost = (): void => {
    become("reader");
    queue();
  };
  const queue = (): void => {
    if (ended || !locks) return;
    line = new AbortController();
    void request({ signal: line.signal }).catch(() => undefined);
  };
  const ask = async (options: LockOptions): Promise<void> => {
    if (!locks) return become("writer");
    try {
      if (await request(options)) return;
      become("reader");
      queue();
    } catch {
      // A lock manager that refuses to work is as good as none.
      become("writer");
    }
  };

  return {
    role: () => role,
    settled: ask({ ifAvailable: true }),
    take: async () => {
      if (role === "writer" || ended) return;
      line.abort();
      await ask({ steal: true });
    },
    give: () => {
      if (role !== "writer") return;
      become("reader");
      letGo();
      queue();
    },
    release: () => {
      ended = true;
      line.abort();
      letGo();
    },
  };
}
