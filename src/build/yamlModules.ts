import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { cardLoaders, catalogueFile, isMethod } from "./catalogue.ts";
import { compile, type Compiled } from "./compile.ts";
import { contentFiles, known } from "./projectFiles.ts";

const content = /\/(?:flows|content|src\/i18n)\/.*\.(?:yaml|md)(?:\?(?:questions|rest|filters|briefs|facts|work|cards(?:=[a-z-]+)?))?$/;

/**
 * Makes modules of flows/, content/ and the interface words. What the check calls an error stops the file that has it, at its
 * line. Tests are not `strict`: they stop only at a file that cannot be read, since a test of its own runs the check.
 */
export function yamlModules(strict = process.env["VITEST"] === undefined): Plugin {
  let root = process.cwd();
  let compiled: Compiled | undefined;
  return {
    name: "think-yaml",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    watchChange() {
      compiled = undefined;
    },
    load: {
      filter: { id: content },
      handler(id) {
        const path = relative(root, id).replaceAll("\\", "/");
        const [file = path] = path.split("?");
        if (file.startsWith("..")) return undefined;
        compiled ??= compile(contentFiles(root), known);
        this.addWatchFile(id.replace(/\?.*$/, ""));
        const { modules, problems } = compiled;
        // What is made of all forms stops at a mistake in any of them, and is made again when one changes.
        const isOfForms = path.startsWith(`${catalogueFile}?`);
        const forms = isOfForms ? [...modules.keys(), ...problems.map((problem) => problem.file)].filter(isMethod) : [];
        for (const form of forms) this.addWatchFile(join(root, form));
        const value = modules.get(path);
        const concerns = (other: string) => other === file || (isOfForms && isMethod(other));
        const mistakes = problems.filter((problem) => concerns(problem.file) && problem.level === "error");
        const [first] = mistakes;
        if (first && (strict || value === undefined)) {
          const more = mistakes.length > 1 ? ` (and ${mistakes.length - 1} more: npm run check:content)` : "";
          this.error({
            message: `${first.file}:${first.line}:${first.column} ${first.sentence}${more}`,
            loc: { file: first.file, line: first.line, column: first.column },
          });
        }
        if (value === undefined) this.error(`There is no file '${file}' in flows/, content/ or src/i18n/.`);
        if (path === `${catalogueFile}?cards`) return { code: cardLoaders(value as readonly string[]), moduleType: "js", map: null };
        // JSON.parse reads large values faster than the script parser does.
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`, moduleType: "js", map: null };
      },
    },
  };
}
