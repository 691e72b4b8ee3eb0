import { dayRules } from "./date-days.ts";
import { grainRules } from "./date-grains.ts";
import { listRules } from "./date-lists.ts";

/** Calendar points of every grain. */
export const dateRules = [...dayRules, ...listRules, ...grainRules] as const;
