import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node } from "yaml";
import { yamlSentence } from "./yamlSentences.ts";

/** One mistake of an author, where it stands and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly level: "error" | "warning";
}
/** A file as read from disk; `path` is relative to the root, with slashes. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}
/** Keys and indexes from the root of a YAML document to a value. */
export type Path = readonly (string | number)[];
/** Notes a problem at a value, or with `key` at the key that leads to it. */
export type Report = (
  at: Path,
  sentence: string,
  how?: { readonly key?: true; readonly level?: Problem["level"]; readonly document?: number },
) => void;

/** A YAML file as plain values, with a way back to line and column. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** One value per document; only the documents that are YAML. */
  readonly values: readonly unknown[];
  /** Mistakes that keep the file from being read at all. */
  readonly unreadable: readonly Problem[];
  readonly placeOf: (at: Path, key?: boolean, document?: number) => { readonly line: number; readonly column: number };
}

/** Reads YAML 1.2. Never throws: what cannot be read becomes a problem. */
export function readSource({ path, text }: InputFile): Source {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, version: "1.2", logLevel: "error" });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unreadable: Problem[] = [];
  const cannotRead = (offset: number, sentence: string) => unreadable.push({ file: path, ...place(offset), sentence, level: "error" });
  const values: unknown[] = [];
  const filled = documents.filter((document) => document.errors.length > 0 || document.contents !== null);
  for (const document of filled) {
    // After the first the parser only stumbles on. Of keys that are here twice each is a mistake of its own.
    const told = document.errors.filter(({ code }, index) => index === 0 || code === "DUPLICATE_KEY");
    for (const { pos, code, message } of told) cannotRead(pos[0], yamlSentence(code, message));
    try {
      values.push(document.errors.length > 0 ? null : document.toJS());
    } catch (error) {
      values.push(null);
      const alias = /Unresolved alias.*: (.+)$/.exec(String(error))?.[1];
      if (alias === undefined) cannotRead(0, "An anchor is repeated too often. Write the values out.");
      else
        cannotRead(
          Math.max(0, text.indexOf(`*${alias}`)),
          `There is no '&${alias}' before this. Write the value out, or put it in quotes.`,
        );
    }
  }
  const placeOf: Source["placeOf"] = (at, key = false, document = 0) => place(offsetOf(filled[document], at, key));
  return { path, text, values, unreadable, placeOf };
}

/** The offset of the nearest thing that exists on the way to a value, or to its key. */
function offsetOf(document: Document | undefined, at: Path, key: boolean): number {
  let node: Node | null | undefined = document?.contents;
  let offset = node?.range?.[0] ?? 0;
  let lastKey = offset;
  for (const [depth, step] of at.entries()) {
    if (isAlias(node) && document) node = node.resolve(document);
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      const keyOffset = (pair?.key as Node | undefined)?.range?.[0];
      if (keyOffset === undefined) return key ? lastKey : offset;
      offset = lastKey = keyOffset;
      next = pair?.value;
      if (key && depth === at.length - 1) return offset;
    } else if (isSeq(node)) next = node.items[Number(step)];
    const start = (next as Node | null | undefined)?.range?.[0];
    if (start === undefined) return offset;
    offset = start;
    node = next as Node;
  }
  return offset;
}

/** A hint at what was probably meant, or nothing. */
export function nearest(word: string, known: readonly string[]): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
  }
  return best === undefined ? "" : ` Did you mean '${best}'?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
