import type { Profile } from "../../domain/profile.ts";
import type { Recommendation } from "../../domain/tools/recommend.ts";
import { partsOf } from "../../domain/tools/score.ts";
import { notesOf } from "../../domain/tools/shares.ts";

/** The outcome as plain data: what the command line prints. */
export const outputOf = ({ asked, ranked, inside, excluded, closing }: Recommendation, profile: Profile) => ({
  ranked: ranked.map((scored) => ({
    method: scored.method.id,
    score: scored.score,
    parts: partsOf(scored, asked).map(({ filter, gave, of }) => ({ filter, gave, of })),
    warnings: notesOf(scored.method, asked, profile.tools),
  })),
  inside: inside.map(({ method }) => method.id),
  excluded: excluded.map(({ method, excludedBy }) => ({ method: method.id, excludedBy })),
  closing,
});
