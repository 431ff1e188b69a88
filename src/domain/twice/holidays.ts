import type { IsoDate, Row } from "../../engine/types.ts";
import type { Profile } from "../profile.ts";
import { certain, dayIn, dayNumber, openFor, someRow, type Check } from "./outcome.ts";
import { endOf } from "./steps.ts";

const regions = ["north", "middle", "south"] as const;

/** The first and last day of every holiday. Without a region only days that are holiday everywhere. */
function holidaysOf({ twice }: Profile): readonly (readonly [IsoDate, IsoDate])[] {
  const looked = twice.holidayRegion === null ? regions : [twice.holidayRegion];
  return twice.holidays.map((holiday) => {
    const days = looked.map((region) => holiday[region]);
    return [days.map(([first]) => first).reduce(later), days.map(([, last]) => last).reduce(earlier)];
  });
}
const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);
const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);

/** The numbers of the days of every holiday, first and last. */
export const holidayDays = (profile: Profile): readonly (readonly [number, number])[] =>
  holidaysOf(profile).map(([first, last]) => [dayNumber(first), dayNumber(last)]);

/** Whether at least one day is holiday and too few are not. A long step that runs through a holiday is fine. */
export function isSwallowed(from: number, to: number, holidays: readonly (readonly [number, number])[], { twice }: Profile): boolean {
  const free = new Set<number>();
  for (const [first, last] of holidays) for (let day = Math.max(first, from); day <= Math.min(last, to); day += 1) free.add(day);
  return free.size > 0 && to - from + 1 - free.size < twice.daysOutsideHoliday;
}

/** R37. */
export const stepInHoliday: Check = {
  reads: ["steps"],
  judge: (given) => {
    const holidays = holidayDays(given.profile);
    const judge = (row: Row) => {
      const [from, to] = [dayIn(row.cells, "from"), endOf(row)];
      return from === undefined || to === undefined ? openFor("steps") : certain(isSwallowed(from, to, holidays, given.profile));
    };
    return someRow("steps", given, judge);
  },
};
