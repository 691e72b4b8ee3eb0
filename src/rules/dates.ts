import { dayRules } from "./date-days.ts";
import { grainRules } from "./date-grains.ts";
import { listRules } from "./date-lists.ts";
import { weekdayRules } from "./date-weekdays.ts";

/** Calendar points of every grain. */
export const dateRules = [...dayRules, ...listRules, ...grainRules, ...weekdayRules] as const;
