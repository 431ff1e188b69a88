import type { Profile } from "../domain/profile.ts";
import type { Dossier } from "../dossier/types.ts";
import { wordsIn } from "../i18n/index.ts";
import type { DocModel } from "../report/model.ts";
import { loadTexts } from "../wizards/tools/documents/texts.ts";
import { documents } from "../wizards/tools/documents/versions.ts";
import { loose } from "../wizards/tools/paths.ts";
import { namespaces } from "../wizards/tools/words.ts";

/** The advice for one step without a plan, from a case whose answers are those of the filters. */
export async function toolsDocument({ answers, ...dossier }: Dossier, profile: Profile, on: Date): Promise<DocModel> {
  const words = wordsIn("nl", ...namespaces);
  return documents.own({
    dossier: { ...dossier, answers: {}, filters: { [loose]: answers } },
    profile,
    words,
    texts: await loadTexts([]),
    on,
  });
}
