// Checks PDF files: node src/build/run.mjs src/cli/pdfCheck.ts [--json] kaart.pdf [meer.pdf]
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { checkPdf, type Failure, type Report } from "../pdfcheck/check.ts";
import { Unreadable } from "../pdfcheck/read/unreadable.ts";

const usage = "Usage: npm run -s pdf:check -- [--json] file.pdf [more.pdf]";
const afterwards = `What no program decides: whether alternative texts and headings say the right thing, whether the language is plain, and how it
reads in NVDA or JAWS. Of PDF/A, nothing inside pictures, signatures and form fields is checked. Before a release, also ask an independent
validator such as veraPDF or PAC.`;
/** As many places as a person looks at before mending the first. */
const mostPlaces = 3;

type Checked = { readonly file: string } & ({ readonly report: Report } | { readonly problem: string });

// npm runs a script in the folder of the project; a path is meant from where the person stands.
const here = (file: string): string => resolve(process.env["INIT_CWD"] ?? ".", file);

function checked(file: string): Checked {
  try {
    if (statSync(here(file)).isDirectory()) return { file, problem: "This is a folder. Name a file in it." };
    return { file, report: checkPdf(readFileSync(here(file))) };
  } catch (error) {
    if (error instanceof Unreadable) return { file, problem: error.message };
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { file, problem: "There is no such file." };
    if (code === "EACCES" || code === "EPERM") return { file, problem: "This file may not be read." };
    if (code === "ERR_FS_FILE_TOO_LARGE") return { file, problem: "The file is larger than 100 MB and is refused." };
    throw error;
  }
}

function inWords({ rule, asks, stricter, faults }: Failure): string {
  const places = faults.slice(0, mostPlaces).map(({ page, path, object, found }) => {
    const place = [
      ...(page === undefined ? [] : [`page ${page}`]),
      ...(path === undefined ? [] : [path]),
      ...(object === undefined ? [] : [`object ${object}`]),
    ].join(", ");
    return `      ${[place || "the file", ...(found === undefined ? [] : [found])].join(": ")}`;
  });
  const more = faults.length - mostPlaces;
  return [
    `  ✗ ${rule}  ${asks}${stricter ? " (stricter than the standards)" : ""}`,
    ...places,
    ...(more > 0 ? [`      and ${more} more`] : []),
  ].join("\n");
}

function told(one: Checked): string {
  if ("problem" in one) return `${one.file}: ${one.problem}`;
  const { file, report } = one;
  const { pages, title, language, claims, failures, unjudged } = report;
  const failed = failures.reduce((sum, { faults }) => sum + faults.length, 0);
  const about = [
    `${pages} ${pages === 1 ? "page" : "pages"}`,
    title === "" ? "no title" : `“${title.length > 100 ? `${title.slice(0, 100)}…` : title}”`,
    language === "" ? "no language" : language,
    claims.length === 0 ? "claims no standard" : `claims ${claims.join(" and ")}`,
  ];
  return [
    `${file}: ${about.join(", ")}`,
    ...failures.map(inWords),
    ...unjudged.map((sentence) => `  ? ${sentence}`),
    `${report.rules} rules, ${report.checked} checked, ${failed} failed`,
  ].join("\n");
}

function main(): void {
  const given = process.argv.slice(2);
  const files = given.filter((word) => !word.startsWith("--"));
  const unknown = given.find((word) => word.startsWith("--") && word !== "--json");
  if (unknown !== undefined || files.length === 0) {
    console.error(unknown === undefined ? usage : `There is no option '${unknown}'.\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const results = files.map(checked);
  if (given.includes("--json")) for (const one of results) console.log(JSON.stringify(one));
  else {
    for (const one of results) ("problem" in one ? console.error : console.log)(told(one));
    if (results.some((one) => "report" in one)) console.log(afterwards);
  }
  process.exitCode = results.some((one) => "problem" in one)
    ? 2
    : results.some((one) => "report" in one && one.report.failures.length > 0)
      ? 1
      : 0;
}

main();
