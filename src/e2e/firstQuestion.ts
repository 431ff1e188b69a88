import type { Page, Request } from "@playwright/test";

/** One file that the browser asked for, and what came over the line for it without its headers. */
export interface Asked {
  readonly path: string;
  readonly kind: "js" | "css" | "other";
  readonly sent: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}
/** What it took to get to a question that can be answered, counted from the start of the navigation. */
export interface FirstQuestion {
  /** Everything that was asked for until the question could be answered; the font comes after and is left out. */
  readonly asked: readonly Asked[];
  /** Milliseconds until a person sees the question. */
  readonly seenAt: number;
}
interface Moments {
  answerable?: number;
  seen?: number;
}

/** Opens `address` in a page that has been nowhere yet, and waits for a question. */
export async function openFirstQuestion(page: Page, address: string): Promise<FirstQuestion> {
  const requests: Request[] = [];
  const note = (request: Request): void => void requests.push(request);
  page.on("request", note);
  await watchForQuestion(page);
  await page.goto(address);
  const { answerable, seen, began } = await questionSeen(page);
  page.off("request", note);
  const asked = await Promise.all(requests.filter((one) => one.resourceType() !== "font").map(askedFor));
  return { asked: asked.filter(({ at }) => at <= began + answerable), seenAt: seen };
}

/** Notes in every later document of the page when the first question is there and when it is seen. */
export async function watchForQuestion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moments: Moments = {};
    Object.assign(globalThis, { questionMoments: moments });
    const look = (): void => {
      if (!document.querySelector("main form input:enabled")) return;
      observer.disconnect();
      moments.answerable = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame has been drawn.
        port1.onmessage = () => (moments.seen = performance.now());
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Waits for the question of this document; times in milliseconds, `began` since 1970. */
export async function questionSeen(page: Page): Promise<Required<Moments> & { readonly began: number }> {
  const found = await page.waitForFunction(() => {
    const moments = (globalThis as unknown as { questionMoments?: Moments }).questionMoments;
    return moments?.seen !== undefined && { ...(moments as Required<Moments>), began: performance.timeOrigin };
  });
  return (await found.jsonValue()) as Required<Moments> & { began: number };
}

async function askedFor(request: Request): Promise<Asked> {
  const { pathname } = new URL(request.url());
  const kind = /\.m?js$/.test(pathname) ? "js" : pathname.endsWith(".css") ? "css" : "other";
  const { responseBodySize } = await request.sizes();
  // Only after the answer does a request know when it began.
  return { path: pathname, kind, sent: responseBodySize, at: request.timing().startTime };
}

/** Bytes and number of requests by kind. */
export function weightOf(asked: readonly Asked[]): {
  readonly js: number;
  readonly css: number;
  readonly all: number;
  readonly requests: number;
} {
  const sum = (of: readonly Asked[]): number => of.reduce((total, { sent }) => total + sent, 0);
  const only = (kind: Asked["kind"]): number => sum(asked.filter((one) => one.kind === kind));
  return { js: only("js"), css: only("css"), all: sum(asked), requests: asked.length };
}
