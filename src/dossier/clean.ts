/** Longer than any case with its readable part, and read only after this check. */
const longest = 20_000_000;
/** The limit of nesting for anything that comes in; a case itself needs about ten. */
const deepest = 32;
const forbidden = ["__proto__", "constructor", "prototype"];

type Parsed = { readonly value: unknown } | { readonly why: "empty" | "tooLarge" | "tooDeep" | "notJson" };

/** Reads JSON that may come from anywhere. Size and depth are looked at before anything is built. */
export function parseJson(text: string): Parsed {
  if (text.length > longest) return { why: "tooLarge" };
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (json.trim() === "") return { why: "empty" };
  if (isDeeper(json)) return { why: "tooDeep" };
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return { why: "notJson" };
  }
}

function isDeeper(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const unit = json[at];
    if (isText) {
      if (unit === "\\") at++;
      else if (unit === '"') isText = false;
    } else if (unit === '"') isText = true;
    else if (unit === "{" || unit === "[") {
      if (++depth > deepest) return true;
    } else if (unit === "}" || unit === "]") depth--;
  }
  return false;
}

/**
 * A copy with nothing in it but plain data. Keys that could reach an object's prototype, and things that are no data, are
 * left out and named in `aside`. Undefined when it is nested too deep.
 */
export function cleanCopy(value: unknown, aside: string[]): { readonly value: unknown } | undefined {
  const copy = (from: unknown, path: string, depth: number): unknown => {
    if (typeof from !== "object" || from === null) {
      if (typeof from !== "function" && typeof from !== "symbol" && typeof from !== "bigint") return from;
      aside.push(path);
      return undefined;
    }
    if (depth > deepest) throw new RangeError();
    if (Array.isArray(from)) return from.map((item, at) => copy(item, `${path}.${at}`, depth + 1));
    const to: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(from)) {
      const here = path ? `${path}.${key}` : key;
      if (forbidden.includes(key)) aside.push(here);
      else if (item !== undefined) to[key] = copy(item, here, depth + 1);
    }
    return to;
  };
  try {
    return { value: copy(value, "", 1) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
