import type { Cost, Depth, Place, Role, Tension } from "./ids.ts";

/**
 * What the rule reads of a form of the catalogue: `content/methods/<id>.yaml` without its texts. What is left out is unknown, and
 * unknown never excludes. Words of lists are options of the questions of the flow.
 */
export interface Method {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly role: Role;
  readonly depth: Depth;
  readonly practice: 1 | 2 | 3;
  readonly goals: { readonly main: readonly string[]; readonly other?: readonly string[] };
  /** Kinds of case: 2 made for it, 1 often fits. */
  readonly situations?: Readonly<Record<string, 1 | 2>>;
  readonly phases?: readonly string[];
  /** Promises that the form can keep, as rungs 1 to 6. */
  readonly levels?: readonly number[];
  readonly rungs?: Range;
  readonly scale?: readonly string[];
  /** At one time. */
  readonly participants?: { readonly min: number; readonly max: number | null };
  readonly effort?: 1 | 2 | 3;
  readonly weeks?: number;
  readonly weeksMin?: number;
  readonly cost?: Cost;
  readonly setting?: readonly Place[];
  /** Groups: 2 made for them, 1 works well. */
  readonly bestFor?: Readonly<Record<string, 1 | 2>>;
  readonly weakFor?: readonly string[];
  readonly onlyFor?: readonly string[];
  readonly needs?: readonly string[];
  readonly tension?: Tension;
  readonly topic?: string;
  readonly decides?: boolean;
  readonly reportsBack?: boolean;
  /** False when nobody has read a source for it yet. */
  readonly sourceChecked?: boolean;
}
interface Range {
  readonly min: number;
  readonly max: number;
}

/** The forms with what the catalogue as a whole says about them. */
export interface Catalogue {
  readonly methods: readonly Method[];
  /** The form that closes every step and competes only when reporting back is asked. */
  readonly closing: string;
  /** Forms that people look for: always with a visible "Waarom niet?". */
  readonly wellKnown: readonly string[];
}

/** The highest grade of the named words in a map of grades; 0 when none is in it. */
export const bestGrade = (grades: Readonly<Record<string, 1 | 2>> | undefined, words: readonly string[]): 0 | 1 | 2 =>
  words.reduce<0 | 1 | 2>((best, word) => {
    const grade = grades?.[word] ?? 0;
    return grade > best ? grade : best;
  }, 0);

export const goalsOf = ({ goals }: Method): readonly string[] => [...goals.main, ...(goals.other ?? [])];
/** Whether the form happens online only. */
export const isOnlineOnly = ({ setting }: Method): boolean => setting?.length === 1 && setting[0] === "online";
export const has = ({ needs }: Method, need: string): boolean => needs?.includes(need) ?? false;
/** Whether at least one of the asked goals is a goal of the form; without goals every form does. */
export const servesGoal = (method: Method, goals: readonly string[]): boolean =>
  goals.length === 0 || goals.some((goal) => method.goals.main.includes(goal) || (method.goals.other?.includes(goal) ?? false));
