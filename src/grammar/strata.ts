import { nhanError } from "../errors.ts";
import { beginnings } from "./beginnings.ts";
import { placeIn } from "./parts.ts";
import type { Rule } from "./rule.ts";

/**
 * The strata of rules that begin with a span: by level and type of span, the rules to run when one is
 * found. `begins` has the types that each rule can begin with.
 *
 * @throws NhanError `rule-cycle` for rules that wait for each other's spans
 */
export function spanStrata(
  rules: readonly Rule[],
  begins: readonly (readonly string[])[],
  types: readonly string[],
): number[][][] {
  const levels = stratify(rules, begins);
  const strata: number[][][] = [];
  for (let level = 1; level <= Math.max(0, ...levels); level++) {
    strata.push(
      types.map((type) =>
        begins.flatMap((list, i) => (levels[i] === level && list.includes(type) ? [i] : [])),
      ),
    );
  }
  return strata;
}

/** The level of each rule: one above the rules that make the spans it can begin with. */
function stratify(rules: readonly Rule[], begins: readonly (readonly string[])[]): number[] {
  const levels: (number | undefined)[] = new Array(rules.length);
  const path: number[] = [];
  const visit = (i: number): number => {
    const done = levels[i];
    if (done !== undefined) return done;
    if (path.includes(i)) throw cycle(rules, path.slice(path.indexOf(i)));
    path.push(i);
    let level = 0;
    for (const type of begins[i]) {
      rules.forEach((other, j) => {
        if (other.type === type) level = Math.max(level, visit(j) + 1);
      });
    }
    path.pop();
    levels[i] = level;
    return level;
  };
  return rules.map((_, i) => visit(i));
}

/** The error of a cycle, at the part of its latest rule that waits: rules of one's own come last. */
function cycle(rules: readonly Rule[], round: readonly number[]): Error {
  const start = round.indexOf(Math.max(...round));
  const path = [...round.slice(start), ...round.slice(0, start), round[start]].map((i) => rules[i]);
  const [{ name, pattern }, { type }] = path;
  let where: string | undefined;
  beginnings(pattern, (part, at) => {
    if (part.op === "span" && part.types.includes(type)) where ??= placeIn(name, at, part);
  });
  return nhanError("rule-cycle", where ?? name, { path: path.map((rule) => rule.name) });
}
