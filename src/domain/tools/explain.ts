import type { Prepared } from "./asked.ts";
import { bestGrade, has, type Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";
import { partsOf, type Part, type Scored } from "./score.ts";
import { isKnown } from "./shares.ts";
import type { Filter } from "./ids.ts";

/** One sentence about a form as data: which of the sentences of a criterion, and the ids and numbers that fill it. */
export interface Reason {
  readonly filter: Filter;
  readonly says: string;
  readonly about: readonly (string | number)[];
}
/** From this share on a criterion speaks for a form, up to the other against it. */
const [speaksFor, speaksAgainst] = [0.6, 0.5];
const shown = 2;

/** What speaks most for a form: two criteria by their points. How common it is counts only when fewer speak for it. */
export function reasonsFor(scored: Scored, asked: Prepared): readonly Reason[] {
  const { method } = scored;
  const good = partsOf(scored, asked)
    .filter(({ share }) => share >= speaksFor)
    .toSorted((a, b) => b.gave - a.gave);
  const chosen = [...good.filter(({ filter }) => filter !== "form"), ...good.filter(({ filter }) => filter === "form")];
  return chosen.slice(0, shown).map(({ filter }) => pro[filter](method, asked));
}

/** What the points of one criterion come from: for or against. Undefined when it speaks for neither, or the form does not say. */
export function reasonOf(
  { filter, share }: Part,
  method: Method,
  asked: Prepared,
  profile: ToolsProfile,
  kindsInOrder: readonly string[],
): { readonly speaks: "for" | "against"; readonly reason: Reason } | undefined {
  if (share >= speaksFor) return { speaks: "for", reason: pro[filter](method, asked) };
  if (share > speaksAgainst || !isKnown(filter, method, asked, profile)) return undefined;
  return { speaks: "against", reason: contra[filter](method, asked, kindsInOrder) };
}

/** What speaks against a form, in the order of the criteria; what it does not say about itself is left out. */
export function reasonsAgainst(scored: Scored, asked: Prepared, profile: ToolsProfile, kindsInOrder: readonly string[]): readonly Reason[] {
  return partsOf(scored, asked).flatMap((part) => {
    const found = reasonOf(part, scored.method, asked, profile, kindsInOrder);
    return found?.speaks === "against" ? [found.reason] : [];
  });
}

type Say<More extends readonly unknown[] = []> = (method: Method, asked: Prepared, ...more: More) => Reason;
const reason = (filter: Filter, says: string, about: Reason["about"] = []): Reason => ({ filter, says, about });
const withGrade = (grades: Method["situations"], words: readonly string[]) => {
  const best = bestGrade(grades, words);
  return { best, words: words.filter((word) => grades?.[word] === best) };
};

const pro: Readonly<Record<Filter, Say>> = {
  goals: ({ goals }, asked) => {
    const main = asked.goals.filter((goal) => goals.main.includes(goal));
    return main.length > 0
      ? reason("goals", "main", main)
      : reason(
          "goals",
          "other",
          asked.goals.filter((goal) => goals.other?.includes(goal)),
        );
  },
  situations: ({ situations }, { kinds }) => {
    const { best, words } = withGrade(situations, kinds);
    return reason("situations", best === 2 ? "made" : "often", words);
  },
  audiences: ({ bestFor }, { audiences }) => {
    const { best, words } = withGrade(bestFor, audiences);
    return reason("audiences", best === 2 ? "made" : "well", words);
  },
  rungs: ({ levels, rungs }, asked) => {
    const any = rungs?.min === 1 && rungs.max === 6;
    return reason(
      "rungs",
      "keeps",
      asked.rungs.filter((rung) => any || levels?.includes(rung)),
    );
  },
  phases: ({ phases }, asked) =>
    reason(
      "phases",
      "fits",
      asked.phases.filter((phase) => phases?.includes(phase)),
    ),
  scale: (_, { scale }) => reason("scale", "fits", scale === undefined ? [] : [scale]),
  tension: (_, { tension }) => reason("tension", (["calm", "differing", "entrenched"] as const)[(tension ?? 1) - 1] ?? "calm"),
  budget: () => reason("budget", "fits"),
  time: (_, { weeks }) => reason("time", "fits", weeks === undefined ? [] : [weeks]),
  people: (_, { atOnce }) => (atOnce === undefined ? reason("people", "enough") : reason("people", "atOnce", [atOnce])),
  effort: () => reason("effort", "fits"),
  needs: (method, { needs }) =>
    reason(
      "needs",
      "offers",
      needs.filter((need) => has(method, need)),
    ),
  form: ({ practice }) => reason("form", practice === 3 ? "common" : "known"),
};

const first = <T>(list: readonly T[] | undefined): readonly T[] => list?.slice(0, 1) ?? [];

const contra: Readonly<Record<Filter, Say<[kindsInOrder: readonly string[]]>>> = {
  goals: ({ goals }) => reason("goals", "not", goals.main),
  situations: ({ situations }, _, kindsInOrder) => reason("situations", "not", first(withGrade(situations, kindsInOrder).words)),
  audiences: ({ bestFor }, { audiences }) =>
    reason(
      "audiences",
      "not",
      audiences.filter((group) => bestFor?.[group] === undefined),
    ),
  rungs: ({ levels }) => reason("rungs", "not", first(levels)),
  phases: ({ phases }) => reason("phases", "not", first(phases)),
  scale: ({ scale }) => reason("scale", "not", first(scale)),
  tension: () => reason("tension", "not"),
  budget: () => reason("budget", "not"),
  time: () => reason("time", "not"),
  people: ({ participants }) => {
    const { min, max } = participants ?? { min: 1, max: null };
    return max === null ? reason("people", "notFrom", [min]) : reason("people", "not", [min, max]);
  },
  effort: () => reason("effort", "not"),
  needs: (method, { needs }) =>
    reason(
      "needs",
      "not",
      needs.filter((need) => !has(method, need)),
    ),
  form: ({ practice }) => reason("form", practice === 1 ? "rare" : "part"),
};

/** The groups of a form that its warnings are about. */
export const groupsIn = (method: Method, asked: Prepared): { readonly weak: readonly string[]; readonly only: readonly string[] } => ({
  weak: asked.audiences.filter((group) => method.weakFor?.includes(group)),
  only: method.onlyFor ?? [],
});
