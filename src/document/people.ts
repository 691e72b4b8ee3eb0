import type { Span } from "../spans/types.ts";
import type { Link, PersonRow } from "./types.ts";

const length = (name: string): number => name.split(/\s+/u).length;

/** Whether a spelling of a name with `words` words is fuller than the one known. */
function fuller(name: string, known: string | undefined): boolean {
  if (known === undefined) return true;
  const more = length(name) - length(known);
  // A name in capitals gives way to one in common spelling.
  return more > 0 || (more === 0 && known === known.toUpperCase() && name !== name.toUpperCase());
}

/** `alias`: a short mention, and the fullest one of the same person before it. */
export function linkAliases(flat: readonly Span[]): Link[] {
  const links: Link[] = [];
  const fullest = new Map<number, number>();
  flat.forEach((span, from) => {
    if (span.type !== "person") return;
    const to = fullest.get(span.value.id);
    const known = to === undefined ? undefined : flat[to].text;
    if (to !== undefined && known !== undefined && length(span.text) < length(known)) {
      links.push({ type: "alias", from, to });
    } else if (known === undefined || length(span.text) > length(known)) {
      fullest.set(span.value.id, from);
    }
  });
  return links;
}

/** A row per person in the order in which they first appear, with offices and bodies of every mention. */
export function listPeople(flat: readonly Span[], links: readonly Link[]): PersonRow[] {
  const targets = (type: Link["type"]): Map<number, number[]> => {
    const map = new Map<number, number[]>();
    for (const link of links) {
      if (link.type !== type) continue;
      const list = map.get(link.from);
      if (list === undefined) map.set(link.from, [link.to]);
      else list.push(link.to);
    }
    return map;
  };
  const holds = targets("holds");
  const of = targets("of");
  const rows = new Map<number, { name: string; mentions: number[] }>();
  flat.forEach((span, place) => {
    if (span.type !== "person") return;
    const name = span.text.normalize("NFC").replace(/\s+/gu, " ");
    const row = rows.get(span.value.id);
    if (row === undefined) rows.set(span.value.id, { name, mentions: [place] });
    else {
      row.mentions.push(place);
      if (fuller(name, row.name)) row.name = name;
    }
  });
  return [...rows].map(([id, { name, mentions }]) => {
    const titles = mentions.flatMap((mention) => holds.get(mention) ?? []);
    const sorted = [...new Set(titles)].sort((a, b) => a - b);
    return {
      id,
      name,
      mentions,
      titles: sorted,
      bodies: sorted.flatMap((title) => of.get(title) ?? []),
    };
  });
}
