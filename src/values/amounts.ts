import type { Amount, Mod } from "../spans/types.ts";
import type { Numeral } from "./numerals.ts";

/**
 * The lower bound as a number: it borrows the scale word that only the upper one has
 * (`10 - 15 triệu`), unless it would then be the greater (`500 đến 1 triệu`).
 */
function lower(first: Numeral, second: Numeral): number {
  const borrowed = first.base * second.scale;
  return first.scale === 1 && second.scale > 1 && borrowed < second.value ? borrowed : first.value;
}

/** Whether two numbers can be the bounds of a range. */
export function isRange(first: Numeral, second: Numeral): boolean {
  return lower(first, second) < second.value;
}

/**
 * One amount, or two bounds; `hai ba người` has two in one number.
 *
 * @param extra added to the amount: the half of `hai tấn rưỡi`
 */
export function amountOf(first: Numeral, second?: Numeral, mod?: Mod, extra = 0): Amount {
  const max = second?.value ?? first.upper;
  const amount: Amount =
    max === undefined
      ? { amount: Number((first.value + extra).toPrecision(15)) }
      : { min: second === undefined ? first.value : lower(first, second), max };
  if (mod !== undefined) amount.mod = mod;
  if (first.slip || second?.slip) amount.slip = true;
  return amount;
}
