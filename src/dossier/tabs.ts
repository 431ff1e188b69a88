/** What tabs tell each other. Never content: who hears that a case changed reads it from the database. */
type Message =
  | { readonly kind: "changed" | "give" | "given"; readonly id: string }
  /** Everything on this device was removed at the user's wish. */
  | { readonly kind: "wiped" };

export interface Tabs {
  readonly post: (message: Message) => void;
  readonly listen: (listener: (message: Message) => void) => () => void;
}

/** The line to other tabs with this app. Without one, messages go nowhere and everything else works. */
export function openTabs(channel: BroadcastChannel | undefined): Tabs {
  const listeners = new Set<(message: Message) => void>();
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) for (const listener of listeners) listener(data);
    };
  return {
    post: (message) => {
      try {
        channel?.postMessage(message);
      } catch {
        // A closed channel: the others will see the change when they look.
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null) return false;
  const { kind, id } = data as Record<string, unknown>;
  return kind === "wiped" || ((kind === "changed" || kind === "give" || kind === "given") && typeof id === "string");
}
