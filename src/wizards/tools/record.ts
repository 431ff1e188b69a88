import type { Recommendation } from "../../domain/tools/recommend.ts";

/** The outcome as plain data: what the command line prints. */
export const outputOf = ({ ranked, inside, excluded, closing }: Recommendation) => ({
  ranked: ranked.map(({ method, score, parts, notes }) => ({
    method: method.id,
    score,
    parts: parts.map(({ filter, gave, of }) => ({ filter, gave, of })),
    warnings: notes,
  })),
  inside: inside.map(({ method }) => method.id),
  excluded: excluded.map(({ method, excludedBy }) => ({ method: method.id, excludedBy })),
  closing,
});
