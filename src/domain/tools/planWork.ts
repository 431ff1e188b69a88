import type { Range } from "../advice.ts";
import type { Card } from "./card.ts";
import type { Method } from "./method.ts";
import type { ToolsProfile } from "./profile.ts";

/** What a form says about the work it takes. What is left out is unknown. */
export type FormWork = Pick<Method, "cost" | "participants" | "setting" | "weeks" | "weeksMin"> &
  Pick<Card, "preparationDays" | "contactHours">;
/** Looks the work of a form up by its id; undefined for a form that the catalogue does not have. */
export type FormWorkOf = (id: string) => FormWork | undefined;

/** A step of a plan, as far as its work depends on it. */
export interface WorkStep {
  readonly id: string;
  /** The form, or the words that somebody typed instead. Left out while nobody chose one. */
  readonly method?: string;
  /** How often it is done; once when left out. */
  readonly times?: number;
}

/** What is not known of a step, so that a sum leaves it out. */
type Unknown = "form" | "preparation" | "contact" | "euros";

/** What a step takes, about. A part that is undefined is unknown, and never nothing. */
export interface StepWork {
  readonly id: string;
  readonly times: number;
  /** Days of preparation, all times together. */
  readonly days: Range | undefined;
  /** Hours with participants, all times together; of what people fill in by themselves the hours of each of them. */
  readonly contact: { readonly hours: number; readonly each: boolean } | undefined;
  /** Hours of the municipality's own people: preparation, hours with participants, report and reaction. */
  readonly hours: Range | undefined;
  /** Money to pay, own hours excluded. */
  readonly euros: Range | undefined;
  /** How many people fit, all times together; without `most` there is no upper bound. Undefined when unknown. */
  readonly people: { readonly least: number; readonly most: number | undefined } | undefined;
  readonly unknown: readonly Unknown[];
}

/**
 * The work of one step. Preparation and report count in full the first time and for a share of it (`again`) each next time; hours
 * with participants, money and people count every time. The days of a form are an estimate, so they become a range (`estimate`).
 */
export function workOf({ id, method, times = 1 }: WorkStep, formWork: FormWorkOf, profile: ToolsProfile): StepWork {
  const form = method === undefined ? undefined : formWork(method);
  const { plan } = profile;
  const rounds = 1 + plan.again * (times - 1);
  const days = form?.preparationDays === undefined ? undefined : scaled(plan.estimate, form.preparationDays * rounds);
  const contact = form?.contactHours === undefined ? undefined : contactOf(form, form.contactHours, times);
  const together = contact === undefined || contact.each ? 0 : contact.hours;
  const hours =
    days &&
    sum([
      { low: days.low * plan.dayHours, high: days.high * plan.dayHours },
      scaled(plan.staff, together),
      scaled(plan.reportHours, rounds),
    ]);
  const euros = form?.cost && { low: profile.costFrom[form.cost] * times, high: plan.costTo[form.cost] * times };
  const { min, max } = form?.participants ?? { min: 0, max: null };
  const missing: readonly (readonly [Unknown, boolean])[] = [
    ["preparation", days === undefined],
    ["contact", contact === undefined],
    ["euros", euros === undefined],
  ];
  return {
    id,
    times,
    days,
    contact,
    hours,
    euros,
    people: form?.participants && { least: min * times, most: max === null ? undefined : max * times },
    unknown: form === undefined ? ["form"] : missing.filter(([, is]) => is).map(([what]) => what),
  };
}

/** What lies online and takes less than an hour, people fill in by themselves, when it suits them. */
function contactOf({ setting }: FormWork, hours: number, times: number): StepWork["contact"] {
  const each = hours < 1 && (setting?.includes("online") ?? false);
  return { hours: each ? hours : hours * times, each };
}

const scaled = ({ from, to }: { readonly from: number; readonly to: number }, by: number): Range => ({ low: from * by, high: to * by });
const sum = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((total, { low }) => total + low, 0),
  high: ranges.reduce((total, { high }) => total + high, 0),
});

/** Estimates together. */
export interface Total {
  /** When everything turns out least, and when everything turns out most. */
  readonly outer: Range;
  /** Where the sum comes out most of the time. */
  readonly likely: Range;
}

/**
 * The sum of estimates; undefined when there are none. `outer` adds the lows and the highs: it is that low or high only when every
 * step turns out so at once. Steps differ independently, so what one takes more another takes less: `likely` lies as far around the
 * sum of the middles as the root of the sum of the squared half-widths. With one step both are the same.
 */
export function totalOf(ranges: readonly Range[]): Total | undefined {
  if (ranges.length === 0) return undefined;
  const outer = sum(ranges);
  const middle = (outer.low + outer.high) / 2;
  const spread = Math.sqrt(ranges.reduce((total, { low, high }) => total + ((high - low) / 2) ** 2, 0));
  return { outer, likely: { low: Math.max(outer.low, middle - spread), high: Math.min(outer.high, middle + spread) } };
}

/** A plan in numbers. A total is undefined while no step says anything of it. */
export interface PlanWork {
  readonly steps: readonly StepWork[];
  readonly hours: Total | undefined;
  readonly euros: Total | undefined;
  /** What the own hours are worth. */
  readonly hoursInEuros: Total | undefined;
  /** Steps of which something is unknown: the totals leave that out. */
  readonly unknown: readonly StepWork[];
}

/** The work of all steps, in their order. */
export function planWorkOf(steps: readonly WorkStep[], formWork: FormWorkOf, profile: ToolsProfile): PlanWork {
  const work = steps.map((step) => workOf(step, formWork, profile));
  const known = (of: (step: StepWork) => Range | undefined) => totalOf(work.flatMap((step) => of(step) ?? []));
  const hours = known((step) => step.hours);
  const priced = ({ low, high }: Range): Range => ({ low: low * profile.plan.hourCost, high: high * profile.plan.hourCost });
  return {
    steps: work,
    hours,
    euros: known((step) => step.euros),
    hoursInEuros: hours && { outer: priced(hours.outer), likely: priced(hours.likely) },
    unknown: work.filter(({ unknown }) => unknown.length > 0),
  };
}

/** How what there is compares with what is needed: enough when it turns out high, when it turns out middling, or not. */
export type Means = "ample" | "tight" | "short";

/** Holds the number of hours or euros that a case has against a total. */
export const meansOf = ({ likely }: Total, given: number): Means =>
  given >= likely.high ? "ample" : given >= likely.low ? "tight" : "short";

/**
 * Whether a position of `resourceFit` contradicts the numbers: from `enoughFrom` on it says that there is enough. Only what is
 * clearly otherwise counts.
 */
export function fitAgainst(fit: number, means: readonly Means[]): "tooRosy" | "tooGloomy" | undefined {
  if (fit >= enoughFrom && means.includes("short")) return "tooRosy";
  return fit < enoughFrom && means.length > 0 && means.every((one) => one === "ample") ? "tooGloomy" : undefined;
}
const enoughFrom = 3;

/** An estimate as it is said: never more exact than it is. 183 becomes 180, 12.345 becomes 12.000, and from 0 to 20 it is whole. */
export function roughly(value: number): number {
  const step = value < 20 ? 1 : value < 100 ? 5 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
