import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";
import { asApache, asHeadersFile, asJson, asNginx } from "./hosting.ts";
import { metaPolicy } from "./policy.ts";

const worthPacking = /\.(?:js|css|html|svg|json|webmanifest|txt|ttf)$/;

/**
 * Puts the policy in the built page, a brotli copy beside every text file, and the headers for other hosts in `<outDir>-hosting`.
 * Only for builds: the dev server needs a socket and inline styles.
 */
export function delivery(): Plugin {
  let outDir = "dist";
  return {
    name: "think-delivery",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy }, injectTo: "head-prepend" }],
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        for (const file of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
          if (worthPacking.test(file)) pack(join(outDir, file));
        }
        const hosting = `${outDir}-hosting`;
        mkdirSync(hosting, { recursive: true });
        writeFileSync(join(hosting, "headers.json"), asJson());
        writeFileSync(join(hosting, "_headers"), asHeadersFile());
        writeFileSync(join(hosting, "nginx.conf"), asNginx());
        writeFileSync(join(hosting, "apache.conf"), asApache());
      },
    },
  };
}

function pack(path: string): void {
  const content = readFileSync(path);
  const packed = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(`${path}.br`, packed);
}
