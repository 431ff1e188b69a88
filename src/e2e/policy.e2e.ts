import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { builtFiles } from "./builtFiles.ts";
import { expect, test } from "./fixture.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types think-worker";

test("SE-1: every answer of the server carries the policy and its companions", async ({ request }) => {
  for (const path of ["", "index.html", "manifest.webmanifest", "robots.txt", "icons/mark.svg", "is-er-niet", "../package.json"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toBe(policy);
    expect(headers).toMatchObject({
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("fullscreen=(self), screen-wake-lock=(self)");
  }
});

test("SE-1: the two workers are sent with a policy of their own", async ({ request }) => {
  const worker = await request.get("sw.js");
  expect(worker.headers()["content-security-policy"]).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  const pdf = builtFiles().filter(({ path }) => path.startsWith("assets/worker/"));
  expect(pdf).toHaveLength(1);
  const answer = await request.get(pdf[0]!.path);
  expect(answer.headers()["content-security-policy"]).toBe("default-src 'none'; script-src 'self'");
});

test("the server keeps what has a hash, asks again for the rest, and sends packed copies", async ({ request }) => {
  const script = builtFiles().find(({ path }) => /^assets\/.*\.js$/.test(path))!;
  const kept = await request.get(script.path, { headers: { "Accept-Encoding": "br" } });
  expect(kept.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "br",
    "content-length": String(script.sent),
  });
  for (const path of ["", "sw.js"]) expect((await request.get(path)).headers()["cache-control"]).toBe("no-cache");
  const again = await request.get("", { headers: { "If-None-Match": (await request.get("")).headers()["etag"]! } });
  expect(again.status()).toBe(304);
  expect((await request.get("assets/gone.js")).status()).toBe(404);
  expect((await request.get("..%2fpackage.json")).status()).toBe(404);
  expect((await request.post("")).status()).toBe(405);
});

test.describe("what a page tries to send", () => {
  test.use({ tolerant: true });

  test("SE-1: is refused by the browser, to our own server too", async ({ page, trouble, site }) => {
    const reached: string[] = [];
    const elsewhere = createServer((request, response) => {
      reached.push(request.url ?? "");
      response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("x");
    });
    await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
    const target = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;
    await page.goto("./");
    await page.waitForLoadState("networkidle");
    // The worker fetches the copy for offline use meanwhile; what comes after that, the page asked for.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const before = site.served.length;

    const refused = await page.evaluate(async (to) => {
      const failed = async (work: () => unknown): Promise<boolean> => {
        try {
          return (await work()) === "refused";
        } catch {
          return true;
        }
      };
      const event = (target: EventTarget): Promise<string> =>
        new Promise((done) => {
          target.addEventListener("error", () => done("refused"));
          for (const good of ["load", "open", "message"]) target.addEventListener(good, () => done(good));
        });
      const image = new Image();
      const loading = event(image);
      image.src = `${to}/image`;
      return {
        fetchElsewhere: await failed(() => fetch(`${to}/fetch`)),
        fetchOwn: await failed(() => fetch("robots.txt")),
        request: await failed(async () => {
          const request = new XMLHttpRequest();
          const answer = event(request);
          request.open("GET", `${to}/xhr`);
          request.send();
          return answer;
        }),
        socket: await failed(() => event(new WebSocket(to.replace("http", "ws")))),
        events: await failed(() => event(new EventSource(`${to}/events`))),
        image: await failed(() => loading),
        evaluated: await failed(() => (0, eval)("1")),
        html: await failed(() => (document.createElement("p").innerHTML = "<b>x</b>")),
        worker: await failed(() => new Worker("assets/other.js")),
        policy: await failed(() =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
            "other",
            {},
          ),
        ),
        samePolicy: await failed(() =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
            "think-worker",
            {},
          ),
        ),
      };
    }, target);
    expect(Object.entries(refused).filter(([, gone]) => !gone)).toEqual([]);

    await page.evaluate((to) => {
      navigator.sendBeacon(`${to}/beacon`, "x");
      const form = document.createElement("form");
      form.method = "post";
      form.action = `${to}/form`;
      document.body.append(form);
      form.submit();
      const style = document.createElement("p");
      style.setAttribute("style", "color: red");
      document.body.append(style);
      const base = document.createElement("base");
      base.href = to;
      document.head.append(base);
      const frame = document.createElement("iframe");
      frame.src = `${to}/frame`;
      document.body.append(frame);
    }, target);
    // A text that would become a script is refused by Trusted Types before `script-src` is asked.
    await expect
      .poll(() => [...new Set(trouble.violations.map((text) => text.split(" ")[0]))])
      .toEqual(
        expect.arrayContaining([
          "connect-src",
          "form-action",
          "img-src",
          "style-src-attr",
          "base-uri",
          "frame-src",
          "require-trusted-types-for",
          "trusted-types",
        ]),
      );
    expect(reached).toEqual([]);
    expect(site.served.slice(before)).toEqual([]);
    elsewhere.closeAllConnections();
    elsewhere.close();
  });
});
