import { everywhere, rules, type DeliveryRule } from "./policy.ts";

/** What `src/build/serve.mjs` reads: the rules as they are, with the headers of every answer merged in. */
export const asJson = (): string =>
  `${JSON.stringify(
    rules.map(({ path, headers }) => ({ path, headers: { ...everywhere, ...headers } })),
    null,
    2,
  )}\n`;

/** For hosts that read a `_headers` file. Some of them add headers of two fitting rules together, so only separate paths are named. */
export function asHeadersFile(): string {
  const page = rules[0]!.headers;
  const caching = page["Cache-Control"]!;
  const blocks: [string, Readonly<Record<string, string>>][] = [
    ["/*", everywhere],
    ["/", page],
    ["/index.html", page],
    ["/manifest.webmanifest", { "Cache-Control": caching }],
    ...rules
      .slice(1)
      .map(({ path, headers }): [string, Readonly<Record<string, string>>] => [path.endsWith("/") ? `${path}:file` : path, headers]),
  ];
  return blocks.map(([path, headers]) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`).join("\n");
}

/** A piece for the `server` block of nginx, for an app at the root of its host. */
export function asNginx(): string {
  const block = ({ path, headers }: DeliveryRule): string =>
    `location ${path.endsWith("/") ? "^~ " : "= "}${path} {\n${lines(
      { ...everywhere, ...headers },
      (name, value) => `  add_header ${name} "${value}" always;`,
    )}}\n`;
  return rules.map(block).join("").replace("location ^~ / {", "location / {");
}

/** A piece for Apache: a `<Directory>` block or an `.htaccess` in the folder of the app. Needs mod_headers. */
export function asApache(): string {
  const set = (name: string, value: string): string => `  Header always set ${name} "${value}"`;
  const [first, ...others] = rules;
  const expression = (path: string): string =>
    path.endsWith("/") ? `${path.replaceAll(".", "\\.")}[^/]+$` : `${path.replaceAll(".", "\\.")}$`;
  return [
    lines({ ...everywhere, ...first!.headers }, set),
    ...others.map(({ path, headers }) => `<If "%{REQUEST_URI} =~ m#${expression(path)}#">\n${lines(headers, set)}</If>\n`),
  ].join("");
}

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join("");
