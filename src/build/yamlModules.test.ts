import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer, type ViteDevServer } from "vite";
import { yamlModules } from "./yamlModules.ts";

const files = {
  "flows/demo/nl.yaml": "flow: { name: Proef }\nwords: { end: Klaar }\n",
  "content/product.yaml": "name: Proef\n",
  "content/pages/nl/hulp.md": "# Hulp\n\nDit is een [[onbekend]] woord.\n",
  "content/duties.yaml": "do: [1\n",
  "content/catalogue.yaml": "closing: a\nwellKnown: [a]\n",
  "content/methods/a.yaml": "id: a\nname: A\nfamily: talk\n",
};
let root = "";
let server: ViteDevServer;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "modules-")));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
    plugins: [yamlModules(true)],
  });
}, 30_000);
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const load = async (path: string): Promise<unknown> => (await server.ssrLoadModule(path)).default;

describe("the plug-in", () => {
  it("makes a module that parses JSON, so that no YAML parser reaches the browser", async () => {
    expect(await load("/content/product.yaml")).toEqual({ name: "Proef" });
    expect((await server.transformRequest("/content/product.yaml"))?.code).toContain("JSON.parse(");
  });

  it.each([
    ["/flows/demo/nl.yaml", "2:15", "flows/demo/nl.yaml"],
    ["/content/duties.yaml", "2:1", "content/duties.yaml"],
    ["/content/pages/nl/hulp.md", "3:1", "content/pages/nl/hulp.md"],
    ["/content/catalogue.yaml?filters", "1:1", "content/methods/a.yaml"],
  ])("stops at a mistake in %s with its line and column", async (path, place, file) => {
    if (path === "/flows/demo/nl.yaml") {
      writeFileSync(join(root, file), files["flows/demo/nl.yaml"].replace("Klaar", "Oeps"));
      await server.environments.ssr.pluginContainer.watchChange(join(root, file), { event: "update" });
    }
    await expect(load(path)).rejects.toThrow(`${file}:${place} `);
  });
});
