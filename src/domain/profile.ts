import * as v from "valibot";

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
  twice: v.record(v.string(), v.nullable(v.union([v.number(), v.string()]))),
  references: v.strictObject({ ordinance: reference, participationPolicy: reference, councilList: reference }),
});

/** Every number and name a municipality may change. Values live in content/profiles, never in code. */
export type Profile = v.InferOutput<typeof shape>;

export interface ProfileProblem {
  /** Where in the profile, as `consistent.weightBands.0`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Reads a profile from outside. Either the whole profile is right, or every problem is named by its path. */
export function readProfile(input: unknown): { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] } {
  const result = v.safeParse(shape, input);
  if (!result.success) return { problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message })) };
  const rising = risingProblems(result.output);
  return rising.length > 0 ? { problems: rising } : { profile: result.output };
}

/** A table that falls would let an outcome drop when a slider rises: the promise that like cases come out alike would break. */
function risingProblems({ consistent: numbers }: Profile): ProfileProblem[] {
  const rises = (path: string, values: readonly number[]) =>
    values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0)) ? [] : [{ path, message: "These numbers must not fall." }];
  const classOrder = ["light", "targeted", "solid", "intensive"];
  return [
    ...rises("consistent.weightBands", numbers.weightBands),
    ...rises("consistent.influenceBands", numbers.influenceBands),
    ...rises("consistent.ceilings", Object.values(numbers.ceilings)),
    ...rises("consistent.ceilingsShared", Object.values(numbers.ceilingsShared)),
    ...rises(
      "consistent.weightAtLeast",
      Object.keys(numbers.weightAtLeast)
        .sort()
        .map((key) => classOrder.indexOf(numbers.weightAtLeast[key] ?? "light")),
    ),
  ];
}
