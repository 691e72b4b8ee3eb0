import type { Form } from "./form.ts";

/** The forms that a form is made of. */
export function partsOf(form: Form): readonly Form[] {
  if ("items" in form) return form.items;
  return "item" in form ? [form.item] : [];
}

/** How often each part stands in a pattern or in another part. */
export function countUses(rules: readonly Form[]): Map<Form, number> {
  const uses = new Map<Form, number>();
  const visit = (form: Form): void => {
    const before = uses.get(form) ?? 0;
    uses.set(form, before + 1);
    if (before === 0) for (const part of partsOf(form)) visit(part);
  };
  for (const rule of rules) visit(rule);
  return uses;
}

const stepsOf = new WeakMap<Form, number>();

/** About how long the code of a form is. */
export function steps(form: Form): number {
  let known = stepsOf.get(form);
  if (known === undefined) {
    known = partsOf(form).reduce((sum, part) => sum + steps(part), form.op === "seq" ? 0 : 1);
    stepsOf.set(form, known);
  }
  return known;
}

/** The slots that a form's captures are kept in. */
export function slotsIn(form: Form, found: Set<number> = new Set()): Set<number> {
  if (form.op === "as") found.add(form.slot).add(form.slot + 1);
  for (const part of partsOf(form)) slotsIn(part, found);
  return found;
}
