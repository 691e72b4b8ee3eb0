import type { Match } from "../grammar/match.ts";
import { behind, lex, seq, shape } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";

/** A head that ends one of these words is no head: `điểm cầu`, `nhiệm vụ`. */
export const COMPOUNDS = ["noun", "field", "fieldverb", "collective"] as const;

function codesOf(m: Match, capture: string): string[] {
  const code = m.entry(capture, "place")?.code;
  return code === undefined ? [] : [code];
}

/** The value of a place with its head. */
export function unitValue(m: Match): Values["location"] {
  const kind = m.entry("head", "placehead")?.kind;
  return {
    ...(kind === undefined ? {} : { kind }),
    name: m.text("name"),
    codes: codesOf(m, "name"),
  };
}

/** A word that only begins with a capital, going on in small letters: `Nghị quyết`, `Nhà máy`. */
export const compound = seq(
  lex("field", "noun", "dockind", "eventhead", "placehead", "orglow", "nameword"),
  behind(shape("lower")),
);
