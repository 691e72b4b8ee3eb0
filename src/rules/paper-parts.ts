import type { Match } from "../grammar/match.ts";
import { any, behind, many, opt, seq, span } from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";
import { surfaces } from "./surface.generated.ts";

/** The day or year that a paper is of: `ngày 5/3/2021`, `năm 2024`. */
export const dated = many(seq(opt(","), span("date")), 1, 2);

/** Kinds that stand in small letters before a number of their own. */
export const LOW: Readonly<Record<string, string>> = {
  "nghị định": "decree",
  "quyết định": "decision",
  "chỉ thị": "directive",
  "thông tư": "circular",
  "nghị quyết": "resolution",
  "công văn": "dispatch",
};

export const lowKind = any(...Object.keys(LOW));

/** Kinds that only a symbol makes papers of in small letters: `công điện số 22/CĐ-UBND`. */
const SYMBOLLED: Readonly<Record<string, string>> = {
  "công điện": "dispatch",
  "kế hoạch": "plan",
  "hướng dẫn": "guidance",
  "thông báo": "announcement",
  "tờ trình": "report",
  "kết luận": "conclusion",
  "quy định": "regulation",
  "văn bản": "dispatch",
  "bản án": "judgment",
};

export const symbolled = any(...Object.keys(SYMBOLLED));

/** How soon it is to go out, or of which trial: `công văn khẩn số 15`, `bản án dân sự số 5/2020/DS-ST`. */
export const manner = opt(
  any(
    ...["khẩn", "hỏa tốc", "thượng khẩn", "mật"],
    seq(
      behind("bản án"),
      any("hình sự", "dân sự", "hành chính", "lao động", "kinh doanh thương mại"),
      opt(any("sơ thẩm", "phúc thẩm")),
    ),
  ),
);

let symbol: RegExp | undefined;

/** The parts of a symbol; the expression is made when a text first holds one, as that takes long. */
function partsOf(text: string): Record<string, string> | undefined {
  symbol ??= new RegExp(surfaces.docSymbol.source, "u");
  return symbol.exec(text)?.groups;
}

export function paperValue(m: Match): Values["document"] {
  const row = m.entry("kind", "dockind") ?? m.entry("kind", "docname");
  const value: Values["document"] = {
    kind: row?.kind ?? LOW[m.fold("kind")] ?? SYMBOLLED[m.fold("kind")] ?? "law",
  };
  if (m.has("number")) value.number = m.text("number");
  if (m.has("symbol")) {
    const text = m.text("symbol");
    const parts = partsOf(text);
    value.symbol = text.replace(/[‐‑‒–—]/gu, "-").replace(/\s/gu, "");
    if (parts?.number !== undefined) value.number = parts.number;
    if (parts?.issuer !== undefined) value.issuer = parts.issuer;
  }
  if (m.has("article")) value.article = m.text("article");
  if (m.has("clause")) value.clause = m.text("clause");
  const date = m.spans().find((child) => child.type === "date");
  const iso = (date?.value as { iso?: string } | undefined)?.iso;
  if (iso !== undefined && iso !== "") value.date = iso;
  return value;
}
