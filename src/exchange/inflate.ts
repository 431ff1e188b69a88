/** The limits of what may come out of something packed (SE-4). */
const mostBytes = 20 * 1024 * 1024;
const mostGrowth = 100;
/** Given to the browser in small pieces, so that none of them can grow into more than a few megabytes before it is counted. */
const piece = 4096;

/** Unpacks a text, in the browser's own way, which also checks its sum. Stops as soon as it grows beyond the limits. */
export async function inflated(
  packed: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string } | { readonly why: "damaged" | "tooLarge" }> {
  const most = Math.min(mostBytes, packed.length * mostGrowth);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (queue) => {
      if (at >= packed.length) return queue.close();
      queue.enqueue(packed.slice(at, (at += piece)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate")).getReader();
  let [text, size] = ["", 0];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return { why: "tooLarge" };
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return { why: "damaged" };
  }
}
