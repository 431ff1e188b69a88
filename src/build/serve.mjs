// Serves a build as a municipality would: the headers of src/build/policy.ts, the packed copies made at build, nothing else.
// node src/build/serve.mjs [folder] [--port 4173]
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};

/** A server of one build. `watch` hears of every request: what was asked and how it was answered. */
export function serve(folder = "dist", watch = () => {}) {
  const root = resolve(folder);
  const rules = JSON.parse(readFileSync(`${root}-hosting/headers.json`, "utf8"));
  const headersOf = (path) => rules.findLast((rule) => (rule.path.endsWith("/") ? path.startsWith(rule.path) : path === rule.path)).headers;

  return createServer((request, response) => {
    const path = pathOf(request.url);
    const file = path && fileOf(root, path);
    const answer = (status, headers = {}) => {
      watch({ method: request.method, path: request.url, status });
      response.writeHead(status, { ...headersOf(path ?? "/"), ...headers });
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(405, { Allow: "GET, HEAD" });
      return response.end();
    }
    if (!file) {
      answer(404, { "Content-Type": types[".txt"], "Cache-Control": "no-store" });
      return response.end("Deze pagina is er niet.\n");
    }
    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(`${file}.br`);
    const sent = packed ? `${file}.br` : file;
    const { size, mtimeMs } = statSync(sent);
    const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    const headers = { "Content-Type": types[extname(file)] ?? "application/octet-stream", ETag: tag, Vary: "Accept-Encoding" };
    if (packed) headers["Content-Encoding"] = "br";
    if (request.headers["if-none-match"] === tag) {
      answer(304, headers);
      return response.end();
    }
    answer(200, { ...headers, "Content-Length": size });
    if (request.method === "HEAD") return response.end();
    createReadStream(sent).pipe(response);
  });
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://x").pathname);
  } catch {
    return undefined;
  }
}

function fileOf(root, path) {
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  const allowed = file.startsWith(root + sep) && !path.includes("\0") && !file.endsWith(".br");
  return allowed && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const at = given.indexOf("--port");
  const port = Number(at < 0 ? (process.env["PORT"] ?? 4173) : given[at + 1]);
  const folder = given.find((word, index) => !word.startsWith("--") && index !== at + 1) ?? "dist";
  const server = serve(folder);
  server.on("error", (error) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use. Choose another one: npm start -- --port 4174` : error.message);
    process.exit(1);
  });
  server.listen(port, () => console.log(`THiNK! is on http://localhost:${port}  (stop with Ctrl+C)`));
}
