/** What the bundler tells about modules; the part that is read here. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of a module: `first` for everything that the page and the first question of a wizard load at once, nothing for the
 * rest. Left alone, the bundler cuts what several pages share into dozens of files, and a first visit would ask for each of them.
 * `entries` are paths of modules.
 */
export function firstPage(entries: readonly string[]): (id: string, modules: Modules) => string | null {
  let together: ReadonlySet<string> | undefined;
  return (id, modules) => {
    together ??= importedBy(entries, modules);
    return together.has(id) ? "first" : null;
  };
}

function importedBy(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const entry of entries) visit(entry);
  return found;
}
