import type { Match } from "../grammar/match.ts";
import { any, as, many } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";
import { levelIn } from "./body-names.ts";

/** What an office was, or is for a while: `nguyên`, `quyền`, `phó`. */
export const former = as("before", many(any("nguyên", "cựu", "quyền", "tân", "phó"), 1, 3));

const DEPUTIES = new Set(["phó", "pct", "pbt", "pgđ", "pvt"]);

export function officeValue(m: Match): Values["title"] {
  const before = m.has("before") ? m.fold("before") : "";
  const role = m.fold("role");
  const value: Values["title"] = {
    role,
    deputy: before.includes("phó") || DEPUTIES.has(m.wordAt(m.from("role"))),
    standing: m.has("after") && m.fold("after").includes("thường trực"),
    acting: before.includes("quyền"),
    former: before.includes("nguyên") || before.includes("cựu"),
  };
  const level = levelIn(m) ?? m.entry("role", "role")?.level;
  if (level !== undefined && level !== "") value.level = level;
  const held = m.span("body") ?? m.spans()[0];
  const text =
    held !== undefined ? m.slice(held.start, held.end) : m.has("generic") ? m.text("generic") : "";
  if (text !== "") value.body = text;
  return value;
}
