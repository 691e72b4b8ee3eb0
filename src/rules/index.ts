import type { Rule } from "../grammar/rule.ts";
import { bodyRules } from "./bodies.ts";
import { contactRules } from "./contacts.ts";
import { moneyRules } from "./money.ts";
import { numberRules } from "./number.ts";
import { ordinalRules } from "./ordinals.ts";
import { percentRules } from "./percent.ts";
import { quantityRules } from "./quantity.ts";
import { eventRules } from "./events.ts";
import { officeRules } from "./offices.ts";
import { paperRules } from "./papers.ts";
import { personRules } from "./persons.ts";
import { placeRules } from "./places.ts";

/** All built-in rules, from the plainest to those that build on them. */
export const defaultRules: readonly Rule[] = [
  ...quantityRules,
  ...percentRules,
  ...moneyRules,
  ...numberRules,
  ...ordinalRules,
  ...contactRules,
  ...placeRules,
  ...bodyRules,
  ...officeRules,
  ...personRules,
  ...paperRules,
  ...eventRules,
];
