import type { Recommendation } from "../domain/tools/recommend.ts";
import { partsOf, type Scored } from "../domain/tools/score.ts";

/** What an experienced adviser would propose for a step: `expect` in flows/tools/cases.yaml. */
export interface Shortlist {
  /** Belongs in the first ten, at least half of it in the first five. */
  readonly core: readonly string[];
  readonly alsoGood: readonly string[];
  /** Does not belong in the first ten, with the reason. */
  readonly unsuitable: Readonly<Record<string, string>>;
}
/** How far the first ten agree with an adviser. */
export interface Agreement {
  readonly passes: boolean;
  /** Share of `core` in the first ten. */
  readonly found: number;
  /** Share of the first ten that an adviser calls right or defensible. */
  readonly right: number;
  /** Of `core`, what is not in the first ten, and why. */
  readonly missed: readonly { readonly method: string; readonly why: string }[];
  readonly unsuitable: readonly string[];
}

const idsOf = (scored: readonly Scored[]) => scored.map(({ method }) => method.id);

export function agreementOf(recommendation: Recommendation, { core, alsoGood, unsuitable }: Shortlist): Agreement {
  const ten = idsOf(recommendation.offered.slice(0, 10));
  const five = ten.slice(0, 5);
  const inTen = core.filter((id) => ten.includes(id));
  const wrong = Object.keys(unsuitable).filter((id) => ten.includes(id));
  const half = core.filter((id) => five.includes(id)).length >= core.length / 2;
  return {
    passes: half && inTen.length >= core.length - 1 && wrong.length === 0,
    found: inTen.length / core.length,
    right: ten.length === 0 ? 0 : ten.filter((id) => core.includes(id) || alsoGood.includes(id)).length / ten.length,
    missed: core.filter((id) => !ten.includes(id)).map((method) => ({ method, why: whyMissed(method, recommendation) })),
    unsuitable: wrong,
  };
}

/** Why a form is not among the first ten, for people who know the rule. */
function whyMissed(id: string, { asked, offered, ranked, excluded, inside, closing }: Recommendation): string {
  const out = excluded.find(({ method }) => method.id === id);
  const wanted = out?.excludedBy.map(({ filter, wants }) => (wants === null ? filter : `${filter} (wants ${String(wants)})`));
  if (wanted) return `excluded by ${wanted.join(", ")}`;
  if (closing.includes(id)) return "closing step";
  const at = offered.findIndex(({ method }) => method.id === id);
  const one = ranked.find(({ method }) => method.id === id);
  if (!one) return "not in the catalogue";
  const low = partsOf(one, asked)
    .filter(({ share }) => share <= 0.5)
    .map(({ filter }) => filter);
  const why = `${one.score} points${low.length > 0 ? `, low on ${low.join(", ")}` : ""}`;
  if (inside.some(({ method }) => method.id === id)) return `under "Past erin" with ${why}`;
  if (!one.matches) return `serves none of the asked goals (${why})`;
  return at < 0 ? `too few points: ${why}` : `place ${at + 1} with ${why}`;
}
