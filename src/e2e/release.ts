import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { builtFiles } from "./builtFiles.ts";

const isText = (path: string): boolean => /\.(?:js|css|html|webmanifest)$/.test(path);

/** A copy of the build that a test may change, with the headers it is served with. */
export function copyOfBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "think-release-")), "site");
  cpSync("dist", folder, { recursive: true });
  cpSync("dist-hosting", `${folder}-hosting`, { recursive: true });
  return folder;
}

/** Makes the build in `folder` into the next release: every file with a hash in its name gets another name, and the old ones are gone. */
export function replaceRelease(folder: string): void {
  const files = builtFiles(folder);
  const renamed = files.flatMap(({ path }) => {
    const name = basename(path);
    return path.startsWith("assets/") ? [{ path, name, to: name.replace(/(\.[a-z0-9]+)$/, "-next$1") }] : [];
  });
  for (const { path } of files) rmSync(join(folder, `${path}.br`), { force: true });
  for (const { path } of files.filter((file) => isText(file.path))) {
    const text = readFileSync(join(folder, path), "utf8");
    writeFileSync(
      join(folder, path),
      renamed.reduce((now, { name, to }) => now.replaceAll(name, to), text),
    );
  }
  for (const { path, name, to } of renamed) renameSync(join(folder, path), join(folder, path.replace(name, to)));
  const worker = join(folder, "sw.js");
  writeFileSync(
    worker,
    readFileSync(worker, "utf8").replace(/\{[^{}]*"integrity":"[^"]*"[^{}]*\}/g, (entry) => withHash(folder, entry)),
  );
}

function withHash(folder: string, entry: string): string {
  const { url } = JSON.parse(entry) as { url: string };
  if (!existsSync(join(folder, url))) throw new Error(`${url} is in the list and not in the release`);
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, url)))
    .digest("base64");
  return entry.replace(/"integrity":"[^"]*"/, `"integrity":"sha256-${hash}"`);
}
