import sources from "../../../content/sources.yaml";
import type { Words } from "../../i18n/types.ts";

/** The titles of sources, for "gebaseerd op". Our own choices are no source for a reader, and what is uncertain is never shown. */
export const sourceTitles = (words: Words, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const source = sources[id];
    return source && source.kind !== "design" && source.certainty !== "C" ? [(source[words.lang] ?? source.nl).title] : [];
  });
