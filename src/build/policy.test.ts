import { describe, expect, it } from "vitest";
import { asApache, asHeadersFile, asJson, asNginx } from "./hosting.ts";
import { everywhere, metaPolicy, rules, type DeliveryRule } from "./policy.ts";

const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types think-worker";
const served = JSON.parse(asJson()) as readonly DeliveryRule[];
const at = (path: string): Readonly<Record<string, string>> => served.find((rule) => rule.path === path)!.headers;
const escaped = (text: string): string => text.replace(/[()*]/g, "\\$&");

describe("SE-1: one list of what the browser must refuse", () => {
  it("is the agreed policy, to the letter", () => expect(at("/")["Content-Security-Policy"]).toBe(page));

  it("gives each worker a policy of its own", () => {
    expect(at("/sw.js")["Content-Security-Policy"]).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
    expect(at("/assets/worker/")["Content-Security-Policy"]).toBe("default-src 'none'; script-src 'self'");
  });

  it("is the same in the meta tag, but for what browsers refuse there", () => {
    expect(metaPolicy).toBe(page.replace(" frame-ancestors 'none';", ""));
  });

  it("allows nothing unsafe, in any form it is written in", () => {
    for (const text of [metaPolicy, asJson(), asHeadersFile(), asNginx(), asApache()]) expect(text).not.toContain("unsafe");
  });

  it("comes with the other headers on every path", () => {
    for (const { headers } of served) {
      expect(headers).toMatchObject({
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
      });
      const allowed = headers["Permissions-Policy"]!.split(", ").filter((feature) => !feature.endsWith("=()"));
      expect(allowed).toEqual(["fullscreen=(self)", "screen-wake-lock=(self)"]);
    }
  });

  it("keeps files with a hash in their name for ever, and asks again for page and service worker", () => {
    expect(at("/assets/")["Cache-Control"]).toContain("immutable");
    expect(at("/assets/worker/")["Cache-Control"]).toContain("immutable");
    expect(at("/")["Cache-Control"]).toBe("no-cache");
    expect(at("/sw.js")["Cache-Control"]).toBe("no-cache");
  });
});

describe("the same list for other hosts", () => {
  it.each([
    ["_headers", asHeadersFile(), ["/*\n", "/\n", "/index.html\n", "/assets/:file\n", "/assets/worker/:file\n", "/sw.js\n"]],
    ["nginx", asNginx(), ["location / {", "location ^~ /assets/ {", "location ^~ /assets/worker/ {", "location = /sw.js {"]],
    ["Apache", asApache(), ["m#/assets/[^/]+$#", "m#/assets/worker/[^/]+$#", "m#/sw\\.js$#"]],
  ])("%s names every path and every header", (_name, text, paths) => {
    for (const { headers } of rules) for (const value of Object.values(headers)) expect(text).toContain(value);
    for (const [name, value] of Object.entries(everywhere)) expect(text).toMatch(new RegExp(`${name}:? "?${escaped(value)}`));
    for (const path of paths) expect(text).toContain(path);
  });
});
