import catalogue from "../../../../content/catalogue.yaml?filters";
import type { Method } from "../../../domain/tools/method.ts";

/** Without accents and capitals, so that nobody has to know how a name is written. */
const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The forms in which every typed word occurs, in their name or in what `also` gives; those by name first. None without words. */
export function formsWith(typed: string, also: (id: string) => string = () => ""): readonly Method[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.every((word) => text.includes(word));
  const byName = catalogue.methods.filter(({ name }) => holds(plain(name)));
  const others = catalogue.methods.filter((method) => !byName.includes(method) && holds(plain(`${method.name} ${also(method.id)}`)));
  const sorted = (methods: readonly Method[]) => methods.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  return [...sorted(byName), ...sorted(others)];
}
