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

/** R37: at least one day is holiday and too few are not. A long step that runs through a holiday is fine. */
export const stepInHoliday: Check = {
  reads: ["steps"],
  judge: (given) => {
    const holidays = holidaysOf(given.profile).map(([first, last]) => [dayNumber(first), dayNumber(last)] as const);
    const { daysOutsideHoliday } = given.profile.twice;
    const judge = (row: Row) => {
      const [from, to] = [dayIn(row.cells, "from"), endOf(row)];
      if (from === undefined || to === undefined) return openFor("steps");
      const free = new Set<number>();
      for (const [first, last] of holidays) for (let day = Math.max(first, from); day <= Math.min(last, to); day += 1) free.add(day);
      return certain(free.size > 0 && to - from + 1 - free.size < daysOutsideHoliday);
    };
    return someRow("steps", given, judge);
  },
};
