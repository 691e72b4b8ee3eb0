import type { Fields } from "./kind.ts";
import type { Amount } from "./types.ts";

/** The fields that all figures share: the scheme calls the amount `value`. */
export const amountFields = ({ amount, min, max, of, mod }: Amount): Fields => ({
  value: amount,
  min,
  max,
  of,
  mod,
});
