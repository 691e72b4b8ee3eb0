import type { Outline } from "./outline.ts";
import type { Link } from "./types.ts";

/** What may stand between an office and the name under it: nothing, or that it was signed. */
const SIGNED = /^[^\S\n]*\r?\n(?:\s*\(?đã k[ýí]\)?[^\S\n]*\r?\n)?\s*$/iu;
/** For whom the office signs: `KT. CHỦ TỊCH`, `TM. UBND` stand before it on its line. */
const FOR = /(?:^|\n)[^\S\n]*(?:(?:KT|TM|TL|TUQ|Q)\.[^\S\n]*)?$/u;

/**
 * `holds` of those who sign: an office alone on its line, the name alone on a line under it.
 *
 *     PHÓ CHỦ TỊCH
 *     (Đã ký)
 *     Lê Văn Tám
 */
export function linkSignatures({ text, flat, roots }: Outline): Link[] {
  const links: Link[] = [];
  for (let i = 0; i + 1 < roots.length; i++) {
    const office = flat[roots[i]];
    const name = flat[roots[i + 1]];
    if (office.type !== "title" || name.type !== "person") continue;
    if (!SIGNED.test(text.slice(office.end, name.start))) continue;
    if (!FOR.test(text.slice(Math.max(0, office.start - 20), office.start))) continue;
    if (!/^[^\S\n]*\.?(?:\r?\n|$)/u.test(text.slice(name.end, name.end + 20))) continue;
    links.push({ type: "holds", from: roots[i + 1], to: roots[i] });
  }
  return links;
}
