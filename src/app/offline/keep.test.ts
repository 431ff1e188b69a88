import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answer, install, releaseOf, tidy, type AppFile, type Surroundings } from "./keep.ts";

const scope = "https://think.example/map/";
const file = (url: string, content: string): AppFile => ({
  url,
  integrity: `sha256-${createHash("sha256").update(content).digest("base64")}`,
});

/** Caches in memory, and a server with these files; like a browser, `fetch` fails when the hash differs. */
function setUp(server: Record<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (address: string) => store.get(address)?.clone(),
      put: async (address: string, response: Response) => void store.set(address, response),
    };
  };
  const asked: string[] = [];
  const surroundings: Surroundings = {
    scope,
    caches: {
      open: async (name: string) => open(name),
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
      match: async (address: string) =>
        [...stores.values()]
          .map((store) => store.get(address))
          .find(Boolean)
          ?.clone(),
    } as unknown as CacheStorage,
    fetch: (async (address: string, { integrity }: RequestInit) => {
      asked.push(address);
      const content = server[address.slice(scope.length)];
      if (content === undefined) return new Response("not here", { status: 404 });
      if (file("", content).integrity !== integrity) throw new TypeError("Failed integrity check");
      return new Response(content);
    }) as typeof fetch,
  };
  return { surroundings, stores, asked };
}
const a = [file("index.html", "page A"), file("assets/app-1.js", "app 1"), file("assets/late-1.js", "late 1")];
const b = [file("index.html", "page B"), file("assets/app-2.js", "app 2"), file("assets/late-1.js", "late 1")];
const server = { "index.html": "page A", "assets/app-1.js": "app 1", "assets/late-1.js": "late 1", "assets/app-2.js": "app 2" };
const get = (path: string, init?: RequestInit): Request => new Request(scope + path, init);

describe("the copy of the app on this computer", () => {
  it("OF-5: holds every file and answers each of them, and the folder itself with the page", async () => {
    const { surroundings } = setUp(server);
    await install(a, surroundings);
    for (const [path, text] of [
      ["", "page A"],
      ["index.html", "page A"],
      ["?x=1#/zaken", "page A"],
      ["assets/late-1.js", "late 1"],
    ] as const) {
      expect(await (await answer(get(path), a, surroundings))?.text()).toBe(text);
    }
  });

  it("leaves to the network what is not ours", async () => {
    const { surroundings } = setUp(server);
    await install(a, surroundings);
    expect(await answer(get("robots.txt"), a, surroundings)).toBeUndefined();
    expect(await answer(get("", { method: "POST" }), a, surroundings)).toBeUndefined();
    expect(await answer(new Request("https://think.example/"), a, surroundings)).toBeUndefined();
  });

  it("OF-8: takes all or nothing: a file that is missing or has other content leaves the running release alone", async () => {
    const { surroundings, stores } = setUp(server);
    await install(a, surroundings);
    const broken = { ...server, "index.html": "<title>Log in op het netwerk</title>" };
    const { fetch } = setUp(broken).surroundings;
    await expect(install(b, { ...surroundings, fetch })).rejects.toThrow();
    await expect(
      install([...b, file("assets/gone.js", "")], {
        ...surroundings,
        fetch: setUp({ ...server, "index.html": "page B" }).surroundings.fetch,
      }),
    ).rejects.toThrow();
    expect([...stores.keys()]).toEqual([await releaseOf(a)]);
    expect(await (await answer(get(""), a, surroundings))?.text()).toBe("page A");
  });

  it("goes on where a first attempt was cut off, and fetches nothing that an earlier release had", async () => {
    const { surroundings, asked } = setUp(server);
    await install(a, surroundings);
    asked.length = 0;
    const { fetch } = setUp({ ...server, "index.html": "page B" }).surroundings;
    const second: string[] = [];
    await install(b, {
      ...surroundings,
      fetch: (async (address: string, init: RequestInit) => {
        second.push(address);
        return fetch(address, init);
      }) as typeof globalThis.fetch,
    });
    expect(second).toEqual([`${scope}index.html`, `${scope}assets/app-2.js`]);
    expect(asked).toEqual([]);
  });

  it("OF-6: keeps the release before for tabs that are still open, and no older one", async () => {
    const { surroundings, stores } = setUp(server);
    stores.set("somebody-else", new Map());
    await install(a, surroundings);
    await install(b, { ...surroundings, fetch: setUp({ ...server, "index.html": "page B" }).surroundings.fetch });
    await tidy(b, surroundings);
    expect(await (await answer(get("assets/app-1.js"), b, surroundings))?.text()).toBe("app 1");
    expect(await (await answer(get(""), b, surroundings))?.text()).toBe("page B");
    const c = [file("index.html", "page C")];
    await install(c, { ...surroundings, fetch: setUp({ "index.html": "page C" }).surroundings.fetch });
    await tidy(c, surroundings);
    expect([...stores.keys()]).toEqual(["somebody-else", await releaseOf(b), await releaseOf(c)]);
  });
});
