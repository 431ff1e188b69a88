import { test as base, expect, type BrowserContext } from "@playwright/test";
import type { AddressInfo } from "node:net";
import { serve, type Served } from "../build/serve.mjs";

/** The build that was made last, on a free port, with every request the server got. */
export interface Site {
  readonly origin: string;
  readonly served: Served[];
}
/** What should not happen in any test: each list is empty at its end, unless the test says it is `tolerant`. */
export interface Trouble {
  /** Requests to another origin, also those that were refused. */
  readonly elsewhere: string[];
  /** What the browser refused because of the policy. */
  readonly violations: string[];
  /** Errors on the console and errors that nobody caught. */
  readonly errors: string[];
}

/** Starts a server of `folder` on a free port for as long as `use` takes. */
export async function withSite(folder: string, use: (site: Site) => Promise<void>): Promise<void> {
  const served: Served[] = [];
  const server = serve(folder, (request) => served.push(request));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await use({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, served });
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

async function listen(context: BrowserContext, origin: string): Promise<Trouble> {
  const trouble: Trouble = { elsewhere: [], violations: [], errors: [] };
  context.on("request", (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && protocol !== "data:" && protocol !== "blob:") trouble.elsewhere.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  context.on("weberror", (error) => trouble.errors.push(String(error.error())));
  await context.exposeFunction("reportViolation", (text: string) => trouble.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return trouble;
}

/** Every browser test starts from this: production server, Dutch, and no trouble of any kind at the end. */
export const test = base.extend<{ tolerant: boolean; trouble: Trouble }, { site: Site }>({
  site: [({}, use) => withSite("dist", use), { scope: "worker" }],
  baseURL: ({ site }, use) => use(`${site.origin}/`),
  tolerant: [false, { option: true }],
  trouble: [
    async ({ context, site, tolerant }, use) => {
      const trouble = await listen(context, site.origin);
      await use(trouble);
      if (!tolerant) expect(trouble).toEqual({ elsewhere: [], violations: [], errors: [] });
    },
    { auto: true },
  ],
});
export { expect };
