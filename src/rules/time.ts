import type { Rule } from "../grammar/rule.ts";
import { clockPeriodRules } from "./clock-periods.ts";
import { dateRules } from "./dates.ts";
import { durationRules } from "./durations.ts";
import { lengthFormRules } from "./length-forms.ts";
import { periodRules } from "./periods.ts";
import { termRules } from "./terms.ts";
import { timeOfDayRules } from "./times.ts";

/** Time: dates, clock times, durations, periods. */
export const timeRules: readonly Rule[] = [
  ...dateRules,
  ...timeOfDayRules,
  ...durationRules,
  ...lengthFormRules,
  ...periodRules,
  ...clockPeriodRules,
  ...termRules,
];
