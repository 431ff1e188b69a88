// Runs a TypeScript file in Node: bundles it with Vite first, because Node reads neither TypeScript nor our YAML.
// node src/build/run.mjs src/cli/advise.ts consistent zaak.yaml
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [entry, ...given] = process.argv.slice(2);
if (!entry) throw new Error("Say which file to run");
const name = basename(entry).replace(/\.ts$/, "");
const output = join(root, "dist-node", `${name}.js`);

if (!existsSync(output) || statSync(output).mtimeMs < newest()) {
  await build({
    root,
    logLevel: "error",
    build: {
      ssr: join(root, entry),
      outDir: "dist-node",
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js`, chunkFileNames: `${name}-[name].js` } },
    },
  });
}
const { status, signal } = spawnSync(process.execPath, [output, ...given], { stdio: "inherit" });
process.exitCode = signal ? 1 : (status ?? 1);

/** When anything that can end up in the bundle last changed. */
function newest() {
  const files = ["src", "flows", "content"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return Math.max(...[...files, "vite.config.ts", "package-lock.json"].map((file) => statSync(join(root, file)).mtimeMs));
}
