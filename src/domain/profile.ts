import * as v from "valibot";
import { risingProblems } from "./rising.ts";

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const position = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6));
const weightClass = v.picklist(["light", "targeted", "solid", "intensive"]);
const rung = (number: number) => v.strictObject({ number: v.literal(number), name, promise: v.exactOptional(v.string()) });
const reference = v.nullable(v.strictObject({ title: name, articles: v.exactOptional(v.string()), link: v.exactOptional(v.string()) }));

const consistent = v.strictObject({
  weightBands: v.tuple([count, count, count]),
  weightAtLeast: v.record(v.pipe(v.string(), v.regex(/^[1-5]$/)), weightClass),
  influenceBands: v.tuple([count, count, count]),
  sensitiveAtLeast: position,
  sensitiveFrom: position,
  ceilings: v.strictObject({ s0: position, s1: position, s2: position, s3: position, s4: position }),
  ceilingsShared: v.strictObject({ s2: position, s3: position, s4: position }),
  floors: v.record(v.string(), position),
  intensity: v.strictObject({ mostAtRung1: position, leastAtRung3: position, leastAtRung4: position }),
  governance: v.strictObject({ councilFromWeight: weightClass, councilSetting: position, mostForOthers: position }),
  freeSteps: count,
  signals: v.strictObject({
    largeImpactFrom: position,
    littleRoomUpTo: v.picklist(["s0", "s1", "s2", "s3", "s4"]),
    roomToSpare: count,
    lightImpactUpTo: position,
    calmUpTo: position,
    littleDependenceUpTo: position,
  }),
  register: v.strictObject({ shown: count }),
});

const day = v.pipe(v.string(), v.isoDate());
const days = v.pipe(
  v.tuple([day, day]),
  v.check(([first, last]) => first <= last, "The first day must not be after the last."),
);
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const twice = v.strictObject({
  minBackbenchWeeks: count,
  minWeeksToDecision: count,
  minInviteDays: count,
  daysOutsideHoliday: count,
  holidayRegion: v.nullable(v.picklist(["north", "middle", "south"])),
  minInputSteps: count,
  maxStepsLight: count,
  maxRungDeviation: count,
  hardAffectedFrom: position,
  affectedFrom: position,
  powerFrom: position,
  resourcesTooLow: position,
  closedVerbs: v.pipe(v.string(), v.maxLength(2000)),
  barrierMeasures: v.record(v.string(), v.array(word)),
  holidays: v.array(v.strictObject({ name: word, north: days, middle: days, south: days })),
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const euros = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));
const atMost = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));
const span = (most: number) => v.strictObject({ from: atMost(most), to: atMost(most) });
const weeks = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(52));
const plan = v.strictObject({
  hourCost: atMost(1000),
  dayHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24)),
  estimate: span(10),
  again: share,
  staff: span(100),
  reportHours: span(1000),
  costTo: v.strictObject({ low: euros, medium: euros, high: euros }),
  reportWeeks: weeks,
  decisionWeeks: weeks,
});
const tools = v.strictObject({
  weights: v.strictObject({
    goals: points,
    situations: points,
    audiences: points,
    rungs: points,
    phases: points,
    scale: points,
    tension: points,
    budget: points,
    time: points,
    people: points,
    effort: points,
    needs: points,
    form: v.pipe(points, v.minValue(1)),
  }),
  needsMost: points,
  goalOther: share,
  goalBest: share,
  situationOften: share,
  situationGeneral: share,
  audienceWell: share,
  audienceNeutral: share,
  rungTooLow: share,
  rungFarTooLow: share,
  scalePosition: v.strictObject({
    street: count,
    neighbourhood: count,
    district: count,
    village: count,
    municipality: count,
    region: count,
    province: count,
  }),
  scaleSibling: share,
  scaleOneOff: share,
  tensionPlain: share,
  costFrom: v.strictObject({ low: euros, medium: euros, high: euros }),
  budgetExclude: share,
  budgetTight: share,
  timeTight: share,
  tooMany: share,
  tooManyExtreme: share,
  extremeTimes: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  tooFew: share,
  effortOneUp: share,
  unknown: share,
  mustShare: share,
  formRole: share,
  role: v.strictObject({ main: share, standing: share, part: share, support: share }),
  roleInMeeting: v.strictObject({ part: share, support: share }),
  onlyForUnasked: share,
  practice: v.strictObject({ 1: share, 2: share, 3: share }),
  meetingWeeks: count,
  hasteWeeks: count,
  noDecisionBelowRung: position,
  familyMaxFive: count,
  familyMaxTen: count,
  platformMax: count,
  standingMax: count,
  partMax: count,
  onlineMaxFive: count,
  mixGap: points,
  breadthFrom: count,
  listLength: v.pipe(count, v.minValue(1)),
  minimumScore: points,
  alwaysShowFrom: points,
  insideLength: count,
  plan,
});

const shape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name,
  municipality: v.nullable(v.strictObject({ name, code: name })),
  adopted: v.nullable(v.strictObject({ on: v.pipe(v.string(), v.isoDate()), by: v.picklist(["council", "executive"]) })),
  rungs: v.strictObject({
    inform: rung(1),
    consult: rung(2),
    advise: rung(3),
    coproduce: rung(4),
    coDecide: rung(5),
    selfManage: rung(6),
  }),
  weightClasses: v.strictObject({ light: name, targeted: name, solid: name, intensive: name }),
  examples: v.record(v.string(), v.record(v.string(), v.string())),
  consistent,
  twice,
  tools,
  references: v.strictObject({ ordinance: reference, participationPolicy: reference, councilList: reference }),
});

/** Every number and name a municipality may change. Values live in content/profiles, never in code. */
export type Profile = v.InferOutput<typeof shape>;

export interface ProfileProblem {
  /** Where in the profile, as `consistent.weightBands.0`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a profile from outside. Either the whole profile is right, or every problem is named by its path. What it leaves out under
 * `twice` and `tools` is that of the standard one, when that is given: a copy of an earlier release goes on working.
 */
export function readProfile(
  input: unknown,
  standard?: Profile,
): { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] } {
  const result = v.safeParse(shape, standard ? completed(input, standard) : input);
  if (!result.success) return { problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message })) };
  const rising = risingProblems(result.output);
  return rising.length > 0 ? { problems: rising } : { profile: result.output };
}

function completed(input: unknown, standard: Profile): unknown {
  if (!isMap(input)) return input;
  const parts = (["twice", "tools"] as const).flatMap((part) => {
    const own = input[part];
    return isMap(own) ? [[part, { ...standard[part], ...own }] as const] : [];
  });
  return { ...input, ...Object.fromEntries(parts) };
}
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
