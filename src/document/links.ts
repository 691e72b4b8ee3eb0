import type { Span } from "../spans/types.ts";
import {
  citesSource,
  deputises,
  followOf,
  gapBetween,
  goesOn,
  joins,
  leadOf,
  listed,
  saysMany,
} from "./gaps.ts";
import { childrenOf, type Outline, plain } from "./outline.ts";
import { linkAliases } from "./people.ts";
import { linkPlaces } from "./places.ts";
import { linkSignatures } from "./signatures.ts";
import type { Link } from "./types.ts";

/** Offices in a row that one person holds; positions in `outline.roots`. */
interface Row {
  first: number;
  last: number;
  /** `các Phó Chủ tịch`: an office of several persons. */
  many: boolean;
}

/** Ranks and degrees stand first among a person's offices, so they tell where a new person begins. */
const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)|chuẩn đô đốc|(?:phó )?đô đốc|gs|pgs|ts|ths|th\.s|bs|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ)/u;

/** The links of a document, by kind and then in text order. */
export function linkSpans(outline: Outline): Link[] {
  return [
    ...[...linkOffices(outline), ...linkSignatures(outline)].sort(
      (a, b) => a.from - b.from || a.to - b.to,
    ),
    ...linkBodies(outline.flat),
    ...linkPlaces(outline),
    ...linkAliases(outline.flat),
  ];
}

/** `of`: an office and the bodies in it. */
function linkBodies(flat: readonly Span[]): Link[] {
  const links: Link[] = [];
  flat.forEach((span, from) => {
    if (span.type !== "title") return;
    for (const to of childrenOf(flat, from)) {
      if (flat[to].type === "organization") links.push({ type: "of", from, to });
    }
  });
  return links;
}

/** `holds`: who has which office, sentence by sentence. */
function linkOffices(outline: Outline): Link[] {
  const links: Link[] = [];
  const { roots, sentenceOf } = outline;
  for (let from = 0; from < roots.length; ) {
    let to = from;
    while (to < roots.length && sentenceOf[to] === sentenceOf[from]) to++;
    readSentence(outline, from, to, links);
    from = to;
  }
  return links;
}

/** Reads the roots from `from` to `to`, which are one sentence's. */
function readSentence(outline: Outline, from: number, to: number, links: Link[]): void {
  const { text, flat, roots, sentences, sentenceOf } = outline;
  const keys: number[] = [];
  for (let i = from; i < to; i++) {
    const { type } = flat[roots[i]];
    if (type === "person" || type === "title") keys.push(i);
  }
  if (keys.length < 2) return;
  const gaps = keys.map((key, i) => (i === 0 ? undefined : gapBetween(outline, keys[i - 1], key)));
  const isPerson = (i: number): boolean =>
    i >= 0 && i < keys.length && flat[roots[keys[i]]].type === "person";
  const textOf = (i: number): string => plain(flat[roots[keys[i]]].text);
  /** By key: whether this person has an office already, and not only a rank. */
  const settled = new Set<number>();
  const pairs = new Set<number>();
  /** Who had the row of offices that ended last. */
  let owners: readonly number[] = [];

  for (let i = 0; i < keys.length; ) {
    if (isPerson(i)) {
      owners = [];
      i++;
      continue;
    }
    const row = rowAt(i);
    assign(row);
    i = row.last + 1;
  }
  [...pairs]
    .sort((a, b) => a - b)
    .forEach((pair) => {
      const person = Math.floor(pair / keys.length);
      links.push({ type: "holds", from: roots[keys[person]], to: roots[keys[pair % keys.length]] });
    });

  function rowAt(first: number): Row {
    let last = first;
    if (deputises(before(first))) return { first, last, many: false };
    while (last + 1 < keys.length && !isPerson(last + 1) && joins(gaps[last + 1])) last++;
    return { first, last, many: saysMany(before(first)) };
  }

  /** The words before a key, back to the span before it or to the sentence's start. */
  function before(i: number): string {
    const place = keys[i];
    const start = flat[roots[place]].start;
    const floor = place > from ? flat[roots[place - 1]].end : sentences[sentenceOf[from]].start;
    return plain(text.slice(Math.max(floor, start - 40), start)).trimEnd();
  }

  function give(person: number, first: number, last: number): void {
    for (let office = first; office <= last; office++) {
      pairs.add(person * keys.length + office);
      if (!RANK.test(textOf(office))) settled.add(person);
    }
  }

  function assign({ first, last, many }: Row): void {
    const follow = isPerson(first - 1) && !many ? followOf(gaps[first]) : undefined;
    const lead = isPerson(last + 1) ? leadOf(gaps[last + 1], before(first)) : undefined;
    const led = lead === "beside" || lead === "is" || lead === "colon" || lead === "over";
    const previous = first - 1;
    if (follow === undefined) {
      const own = first > 0 && !isPerson(first - 1) && !many && !led && goesOn(gaps[first]);
      if (own) for (const person of owners) give(person, first, last);
      else if (lead !== undefined && !(lead === "dash" && followed(last + 1)))
        giveAhead(first, last, many, lead);
      else owners = [];
      return;
    }
    const firm = follow === "dash" || follow === "verb" || follow === "all";
    if (!led) {
      if (follow === "comma" && citesSource(before(previous)) && runsOn(last)) return;
      giveBack(previous, first, last, follow);
      return;
    }
    // A name on either side: the offices are shared out.
    const split = firm || !settled.has(previous) ? splitAt(first, last, firm) : first;
    if (split > first) giveBack(previous, first, split - 1, follow);
    giveAhead(split, last, many, lead);
  }

  /** The first office of the person behind the row. */
  function splitAt(first: number, last: number, firm: boolean): number {
    let split = last;
    while (split > first && /kiêm|đồng thời|^\.?$/u.test(gaps[split] ?? "")) split--;
    for (let i = first + (firm ? 1 : 0); i < split; i++) if (RANK.test(textOf(i))) return i;
    return split;
  }

  /** Whether the clause goes on right behind an office, without a comma. */
  function runsOn(last: number): boolean {
    const { end } = flat[roots[keys[last]]];
    return (
      /^ ?\p{L}/u.test(text.slice(end, end + 2)) &&
      !/^\s*(?:cho biết|cho hay|nói|thông tin)/u.test(text.slice(end, end + 20))
    );
  }

  /** Whether an office set off by a dash or a comma follows this person. */
  function followed(person: number): boolean {
    return (
      person + 1 < keys.length && !isPerson(person + 1) && followOf(gaps[person + 1]) === "dash"
    );
  }

  function giveBack(person: number, first: number, last: number, follow: string): void {
    const group = [person];
    if (follow === "all" || follow === "dash") {
      let and = false;
      for (let p = person; isPerson(p - 1) && !settled.has(p - 1) && !settled.has(p); p--) {
        const list = listed(gaps[p]);
        if (list === undefined || list.parted) break;
        and ||= list.and;
        if (!and && follow !== "all") break;
        group.push(p - 1);
      }
    }
    for (const one of group) give(one, first, last);
    owners = group;
  }

  function giveAhead(first: number, last: number, many: boolean, lead: string): void {
    owners = [];
    const shared = many || lead === "colon";
    for (let p = last + 1; p < keys.length; ) {
      give(p, first, last);
      if (!shared) return;
      // Over the offices of this one's own to the next name.
      let next = p + 1;
      if (next < keys.length && !isPerson(next)) {
        const follow = followOf(gaps[next]);
        if (lead !== "colon" || follow === undefined || follow === "verb") return;
        while (next + 1 < keys.length && !isPerson(next + 1) && joins(gaps[next + 1])) next++;
        next++;
      }
      if (!isPerson(next)) return;
      const own = next > p + 1;
      const gap = own ? gaps[next]?.replace(/^\)/u, "") : gaps[next];
      if (own && leadOf(gap, "") === "beside") return;
      const list = listed(gap);
      if (list === undefined || (list.parted && !many)) return;
      p = next;
    }
  }
}
