import { leavesOf } from "./checkWords.ts";
import { isMapValue } from "./shape.ts";
import { pairsOf, valueAt, type FlowFolder, type Loaded, type Project } from "./project.ts";
import { nearest, type Path } from "./source.ts";

/** Every part of a document names questions that exist and has its words, and every sentence is filled by questions of the flow. */
export function checkDocument(project: Project): void {
  for (const folder of project.folders) {
    const document = folder.file("document");
    const words = folder.file("nl");
    if (!document || !words) continue;
    const say = (path: Path, key: string): void => {
      if (!document.report || hasWords(words, key)) return;
      document.report(path, `The text 'words.framework.${key}' is missing in flows/${folder.folder}/nl.yaml.`);
    };
    for (const group of ["chapters", "annexes"]) {
      const chapters = valueAt(document.value, group);
      for (const [at, chapter] of (Array.isArray(chapters) ? chapters : []).entries()) {
        say([group, at, "id"], `chapters.${String(valueAt(chapter, "id"))}`);
        checkParts(project, folder, document, valueAt(chapter, "parts"), [group, at, "parts"], say);
      }
    }
  }
}

const hasWords = (words: Loaded, key: string): boolean =>
  leavesOf(valueAt(words.value, "words", "framework")).some(({ at }) => {
    const own = at.join(".");
    return own === key || own.startsWith(`${key}.`) || own.replace(/_(?:one|other)$/, "") === key;
  });

function checkParts(
  project: Project,
  folder: FlowFolder,
  document: Loaded,
  parts: unknown,
  at: Path,
  say: (path: Path, key: string) => void,
): void {
  const { asked } = project;
  for (const [index, part] of (Array.isArray(parts) ? parts : []).entries()) {
    if (!isMapValue(part)) continue;
    const here = [...at, index];
    for (const kind of ["tell", "quote", "list", "table"]) {
      const id = part[kind];
      if (typeof id !== "string") continue;
      const found = asked.get(id);
      if (!found) document.report([...here, kind], `There is no question '${id}'.${nearest(id, [...asked.keys()])}`);
      else {
        const fits = { tell: ["single"], quote: ["text"], list: ["multi"], table: ["table"] }[kind] ?? [];
        if (!fits.includes(found.question.kind))
          document.report([...here, kind], `'${id}' is a question of the kind '${found.question.kind}', which '${kind}' cannot write.`);
        if (kind === "tell" && "options" in found.question)
          for (const option of found.question.options) say([...here, kind], `tell.${id}.${option}`);
        if (kind === "list") say([...here, kind], `leads.${id}`);
        if (kind === "table" && found.question.kind === "table") {
          const columns = found.question.columns.map((column) => column.id);
          for (const [place, column] of (Array.isArray(part["columns"]) ? part["columns"].map(String) : []).entries())
            if (!columns.includes(column))
              document.report([...here, "columns", place], `'${id}' has no column '${column}'.${nearest(column, columns)}`);
        }
      }
    }
    if (typeof part["say"] === "string") {
      say([...here, "say"], `say.${part["say"]}`);
      checkFilled(project, folder, part["say"]);
    }
    if (typeof part["section"] === "string") {
      say([...here, "section"], `sections.${part["section"]}`);
      checkParts(project, folder, document, part["parts"], [...here, "parts"], say);
    }
  }
}

/** What stands between {{ }} in a sentence is a question, so that a reader can be led back to it. */
function checkFilled({ asked }: Project, { file }: FlowFolder, id: string): void {
  const words = file("nl");
  for (const [key, text] of pairsOf(valueAt(words?.value, "words", "framework", "say"))) {
    if (key.replace(/_(?:one|other)$/, "") !== id) continue;
    for (const [, name = ""] of String(text).matchAll(/\{\{(\w+)\}\}/g))
      if (name !== "count" && !asked.has(name))
        words?.report(
          ["words", "framework", "say", key],
          `There is no question '${name}' to fill in here.${nearest(name, [...asked.keys()])}`,
        );
  }
}
