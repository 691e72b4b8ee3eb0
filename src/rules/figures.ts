import type { Rule } from "../grammar/rule.ts";
import { moneyRules } from "./money.ts";
import { numberRules } from "./number.ts";
import { ordinalRules } from "./ordinals.ts";
import { percentRules } from "./percent.ts";
import { quantityRules } from "./quantity.ts";

/** Figures: percentages, money, quantities, numbers, ordinals. */
export const figureRules: readonly Rule[] = [
  ...percentRules,
  ...moneyRules,
  ...quantityRules,
  ...numberRules,
  ...ordinalRules,
];
