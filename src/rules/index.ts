import type { Rule } from "../grammar/rule.ts";
import { bodyRules } from "./bodies.ts";
import { bodyUnitRules } from "./body-units.ts";
import { contactRules } from "./contacts.ts";
import { eventRules } from "./events.ts";
import { figureRules } from "./figures.ts";
import { officeRules } from "./offices.ts";
import { paperRules } from "./papers.ts";
import { personRules } from "./persons.ts";
import { placeNameRules } from "./place-names.ts";
import { placeRules } from "./places.ts";
import { timeRules } from "./time.ts";

/** All built-in rules, from the plainest to those that build on them. */
export const defaultRules: readonly Rule[] = [
  ...figureRules,
  ...timeRules,
  ...contactRules,
  ...placeRules,
  ...placeNameRules,
  ...bodyRules,
  ...bodyUnitRules,
  ...officeRules,
  ...personRules,
  ...paperRules,
  ...eventRules,
];

/** The built-in lexicon rows, as values: `{ phrase, class, … }`. */
export { builtinRows as defaultRows } from "../lexicon/builtin.ts";
