import { pairsOf, valueAt, type Project } from "./project.ts";
import type { Path } from "./source.ts";

const kinds = ["questions", "options", "steps", "rules"] as const;
/** Every id that saved work may hold, by kind. */
type Ids = Readonly<Record<(typeof kinds)[number], readonly string[]>>;
const path = "flows/ids.lock.yaml";

/** The ids there are now. Options as `question.option`, steps, rules and questions of a step as `flow.id`. */
function idsOf({ folders, asked }: Project): Ids {
  const named = [
    ...[...asked.values()].map(({ question }) => [question.id, question] as const),
    ...folders.flatMap(({ folder, own }) =>
      [...(own?.values() ?? [])].map(({ question }) => [`${folder}.${question.id}`, question] as const),
    ),
  ];
  return {
    questions: named.map(([id]) => id),
    options: named.flatMap(([id, question]) => ("options" in question ? question.options.map((option) => `${id}.${option}`) : [])),
    steps: folders.flatMap(({ flow }) => flow?.steps.map((step) => `${flow.id}.${step.id}`) ?? []),
    rules: folders.flatMap(({ folder, rules }) => rules.map((rule) => `${folder}.${rule.id}`)),
  };
}

/** The lock as a file, with what was released before and what is there now. */
export function lockText(project: Project): string {
  const now = idsOf(project);
  const before = project.file(path)?.value;
  const lines = kinds.flatMap((kind) => [
    `${kind}:`,
    ...[...new Set([...listed(before, kind), ...now[kind]])].toSorted().map((id) => `  - ${id}`),
  ]);
  return ["# Every id that was ever released. Written by `npm run check:content -- --write`; never remove a line.", ...lines, ""].join(
    "\n",
  );
}

/** An id that was released stays, or flows/renames.yaml says what became of it. */
export function checkLock(project: Project): void {
  const lock = project.file(path);
  const renames = project.file("flows/renames.yaml");
  const now = idsOf(project);
  for (const kind of kinds) {
    const told = pairsOf(valueAt(renames?.value, kind));
    for (const [index, id] of listed(lock?.value, kind).entries()) {
      if (now[kind].includes(id) || told.some(([old]) => old === id)) continue;
      // With its question, an option has gone as well.
      if (kind === "options" && !now.questions.includes(id.slice(0, id.lastIndexOf(".")))) continue;
      lock?.report([kind, index], `'${id}' was released and is gone. Put it back, or say in flows/renames.yaml what became of it.`);
    }
    for (const [old, what] of told) {
      const at: Path = [kind, old];
      const to = valueAt(what, "to");
      if (now[kind].includes(old)) renames?.report(at, `'${old}' still exists, so it was not renamed or dropped.`, { key: true });
      if (to !== undefined && !now[kind].includes(String(to))) renames?.report([...at, "to"], `'${String(to)}' does not exist.`);
    }
  }
}

const listed = (value: unknown, kind: string): readonly string[] => {
  const ids = valueAt(value, kind);
  return Array.isArray(ids) ? ids.map(String) : [];
};
