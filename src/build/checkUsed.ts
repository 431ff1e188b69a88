import { isOwn, leavesOf } from "./checkWords.ts";
import type { Project } from "./project.ts";
import type { InputFile, Problem } from "./source.ts";

/** Every text of the screens is looked up somewhere in the program, and everything the program looks up is there. */
export function checkUsed(project: Project, code: readonly InputFile[]): readonly Problem[] {
  if (code.length === 0) return [];
  const { literals, patterns } = keysIn(code);
  const present = new Set<string>();
  for (const path of project.paths.filter((one) => one.endsWith("/nl.yaml"))) {
    const file = project.file(path);
    for (const { at } of leavesOf(file?.value)) {
      const key = at.join(".").replace(/_(?:zero|one|two|few|many|other)$/, "");
      present.add(at.join(".")).add(key);
      if (path.startsWith("flows/") && !isOwn(at)) continue;
      if (!literals.has(key) && !literals.has(at.join(".")) && !patterns.some((pattern) => pattern.test(key)))
        file?.report(at, `No screen or document uses the text '${at.join(".")}'. Remove it.`, { key: true });
    }
  }
  return present.size === 0 ? [] : code.flatMap((file) => missingIn(file, present));
}

const lookUp = /\b(?:t|inlines)\(\s*"([a-z][\w-]*(?:\.[\w-]+)+)"/g;

function missingIn({ path, text }: InputFile, present: ReadonlySet<string>): Problem[] {
  return [...text.matchAll(lookUp)].flatMap((match): Problem[] => {
    const key = match[1] ?? "";
    if (present.has(key)) return [];
    const before = text.slice(0, match.index + match[0].indexOf('"')).split("\n");
    return [
      {
        file: path,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        sentence: `The text '${key}' is in no nl.yaml.`,
        level: "error",
      },
    ];
  });
}

/** All strings of the program, and its templates as patterns: `result.room${x}` may be any key that begins so. */
function keysIn(code: readonly InputFile[]) {
  const literals = new Set<string>();
  const sources = new Set<string>();
  for (const { text } of code) {
    for (const [, literal = ""] of text.matchAll(/["']([A-Za-z][\w-]*(?:\.[\w-]*)*)["']/g)) {
      if (literal.endsWith(".")) sources.add(`${escaped(literal)}[\\w.-]+`);
      else literals.add(literal);
    }
    for (const parts of templatesIn(text)) {
      if (parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => /[A-Za-z]/.test(part)))
        sources.add(parts.map(escaped).join("[\\w.-]+"));
    }
  }
  return { literals, patterns: [...sources].map((source) => new RegExp(`^${source}$`)) };
}
const escaped = (text: string) => text.replaceAll(".", "\\.");

/** The fixed parts of every template string, also of those inside others. */
function templatesIn(text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let at = 0;
  const template = (): void => {
    const parts: string[] = [];
    let part = "";
    for (at++; at < text.length && text[at] !== "`"; at++) {
      if (text[at] === "\\") part += text[at++];
      else if (text[at] === "$" && text[at + 1] === "{") {
        parts.push(part);
        part = "";
        at += 2;
        expression();
      } else part += text[at];
    }
    found.push([...parts, part]);
  };
  const expression = (): void => {
    for (let depth = 1; at < text.length; at++) {
      if (text[at] === "`") template();
      else if (text[at] === "{") depth++;
      else if (text[at] === "}" && --depth === 0) return;
    }
  };
  for (; at < text.length; at++) if (text[at] === "`") template();
  return found;
}
