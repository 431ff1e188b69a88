import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file of the build, with its size as it goes over the line. */
export interface BuiltFile {
  readonly path: string;
  readonly sent: number;
  readonly text: () => string;
}

/** Everything in `folder` that a browser can ask for. */
export function builtFiles(folder = "dist"): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith(".br") && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, sent: sentSize(join(folder, path)), text: () => readFileSync(join(folder, path), "utf8") }));
}

const sentSize = (path: string): number => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** What the service worker of the build puts on the computer, by path. */
export function precached(folder = "dist"): readonly string[] {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  return [...worker.matchAll(/\burl:\s*"([^"]+)"|"url":\s*"([^"]+)"/g)].map((found) => found[1] ?? found[2] ?? "").sort();
}

/** Sum of what is sent for these paths. */
export function sentTogether(paths: readonly string[], folder = "dist"): number {
  const sizes = new Map(builtFiles(folder).map(({ path, sent }) => [path, sent]));
  return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}
