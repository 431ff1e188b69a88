import type { Row } from "../../engine/types.ts";
import type { Profile } from "../profile.ts";
import { certain, dayIn, dayNumber, openFor, someRow, type Check } from "./outcome.ts";
import { endOf } from "./steps.ts";

const regions = ["north", "middle", "south"] as const;

/** The first and last day of every holiday, as numbers. Without a region only days that are holiday everywhere. */
function holidaysOf({ twice }: Profile): readonly (readonly [number, number])[] {
  const looked = twice.holidayRegion === null ? regions : [twice.holidayRegion];
  return twice.holidays.map((holiday) => [
    Math.max(...looked.map((region) => dayNumber(holiday[region][0]))),
    Math.min(...looked.map((region) => dayNumber(holiday[region][1]))),
  ]);
}

/** R37: at least one day is holiday and too few are not. A long step that runs through a holiday is fine. */
export const stepInHoliday: Check = {
  reads: ["steps"],
  judge: (given) => {
    const holidays = holidaysOf(given.profile);
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
