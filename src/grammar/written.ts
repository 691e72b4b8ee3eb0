import type { WrittenRules } from "./program.ts";

/**
 * The built-in rules as code. The build puts what `write.ts` writes in the place of this file; from
 * sources there is none, and the machine runs all rules.
 */
export const written: WrittenRules | undefined = undefined as WrittenRules | undefined;
