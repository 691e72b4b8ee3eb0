import type { Rule } from "../grammar/rule.ts";
import { moneyRules } from "./money.ts";
import { numberRules } from "./number.ts";
import { ordinalRules } from "./ordinals.ts";
import { percentRules } from "./percent.ts";
import { quantityRules } from "./quantity.ts";
import { shareRules } from "./shares.ts";

/** Figures: percentages, money, quantities, numbers, ordinals. */
export const figureRules: readonly Rule[] = [
  ...percentRules,
  ...moneyRules,
  ...quantityRules,
  ...shareRules,
  ...numberRules,
  ...ordinalRules,
];
