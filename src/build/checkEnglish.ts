import { isEnglish, markOf } from "./english.ts";
import { pairsOf, valueAt, type Loaded, type Project } from "./project.ts";
import { leavesOf } from "./checkWords.ts";
import { nearest, type Path } from "./source.ts";

/** English mirrors Dutch: the same keys, the same values filled in, and marked with the Dutch that it translates. */
export function checkEnglish({ paths, file }: Project): void {
  for (const path of paths.filter((one) => one.endsWith("/en.yaml"))) {
    const english = file(path);
    const dutch = file(path.replace(/en\.yaml$/, "nl.yaml"));
    if (!english || !dutch) continue;
    compare(english, dutch, []);
    const missing = leavesOf(dutch.value).filter(({ at }) => !isEnglish(valueAt(english.value, ...at)));
    if (missing.length > 0) {
      const some = missing.slice(0, 3).map(({ at }) => at.join("."));
      english.report(
        [],
        `${missing.length} English texts are missing, so readers see Dutch: ${some.join(", ")}${missing.length > 3 ? " …" : ""}.`,
        { level: "warning" },
      );
    }
  }
}

function compare(english: Loaded, dutch: Loaded, at: Path): void {
  const { report } = english;
  const known = valueAt(dutch.value, ...at);
  for (const [key, own] of pairsOf(valueAt(english.value, ...at))) {
    const here = [...at, key];
    const source = valueAt(known, key);
    const isLeaf = typeof source === "string" || typeof source === "number";
    if (source === undefined)
      report(
        here,
        `There is no Dutch text '${here.join(".")}'. Remove the English one.${nearest(
          key,
          pairsOf(known).map(([name]) => name),
        )}`,
        { key: true },
      );
    else if (isEnglish(own) !== isLeaf)
      report(
        here,
        isLeaf ? `Write an English text as '{ text: "…" }'.` : `In Dutch '${here.join(".")}' is a group of texts, so it must be one here.`,
        { key: true },
      );
    else if (!isEnglish(own)) compare(english, dutch, here);
    else {
      if (own.of === undefined)
        report(here, `This English text has no mark of its Dutch yet. Run 'node src/build/englishMarks.mjs'.`, {
          key: true,
          level: "warning",
        });
      else if (own.of !== markOf(String(source)))
        report(here, `The Dutch text changed since this was translated. Look at it, then set the mark to '${markOf(String(source))}'.`, {
          key: true,
          level: "warning",
        });
      const [wanted, given] = [valuesIn(String(source)), valuesIn(own.text)];
      // A stale translation is not shown, so it may wait with the values as well.
      if (wanted.join() !== given.join() && (own.of ?? markOf(String(source))) === markOf(String(source)))
        report(here, `Dutch fills in ${named(wanted)}, English ${named(given)}. Use the same.`, { key: true });
    }
  }
}

const valuesIn = (text: string) => [...new Set(text.match(/\{\{[^{}]*\}\}/g) ?? [])].toSorted();
const named = (values: readonly string[]) => (values.length === 0 ? "nothing" : values.join(", "));
