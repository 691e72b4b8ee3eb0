import { NAMED, type Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";
import { KIND, MARK } from "../text/table.ts";
import { eachChosen, select } from "./select.ts";

/** Tokens of the longest name of a person that is looked back over: reading stays linear. */
const LONGEST_NAME = 8;

/**
 * Gives weak candidates their evidence and chooses the spans.
 *
 * A weak rule says only "this could be one". Such a candidate counts when
 * - a person: an office ends right before it (`Tổng Giám đốc Keisuke Tsuruzono`), or begins right behind it,
 *   at most one mark between (`U Huấn - Ủy viên …`), or `và` joins it to a person, or a comma or a
 *   dash where names are made of its syllables; or a comma parts a foreign name from the office before it;
 * - a place: it goes on a list that a headed place opens (`xã Tân An, Tân Bình và Tân Lập`);
 * - a body: it stands in brackets behind the body that it abbreviates; or
 * - the document names it elsewhere beyond doubt, a person by more names than the given one; this
 *   alone frees one of a rule that is weak as "named".
 */
export function settle(program: Program, ws: Workspace): void {
  const weak = nearby(program, ws);
  select(program, ws);
  if (weak === 0) return;
  const wanted = new Set<number>();
  for (let c = 0; c < ws.candidates; c++) {
    if (ws.barred[c] !== 0) wanted.add(outline(program, ws, c, ws.start[c], ws.end[c]));
  }
  const certain = certainNames(program, ws, wanted);
  if (certain.size === 0) return;
  let freed = 0;
  for (let c = 0; c < ws.candidates; c++) {
    if (ws.barred[c] !== 0 && certain.has(key(program, ws, c, ws.start[c], ws.end[c]))) {
      ws.barred[c] = 0;
      freed++;
    }
  }
  if (freed > 0) select(program, ws);
}

/** Frees weak candidates that stand where one is sure to stand; the number that stay barred. */
function nearby(program: Program, ws: Workspace): number {
  const person = program.types.indexOf("person");
  const location = program.types.indexOf("location");
  const organization = program.types.indexOf("organization");
  const title = program.types.indexOf("title");
  const { tokens } = ws;
  let barred = 0;
  const { ends } = ws;
  let marked = false;
  // Candidates lie by descending start; lists chain from left to right.
  for (let c = ws.candidates - 1; c >= 0; c--) {
    if (ws.barred[c] === 0) continue;
    if (ws.barred[c] === NAMED) {
      barred++;
      continue;
    }
    if (!marked) markEnds();
    marked = true;
    const type = program.typeOf[ws.rule[c]];
    const start = ws.start[c];
    const after = ws.end[c];
    let free = false;
    if (type === person) {
      free =
        endsHere(start, title) ||
        beginsTitle(after) ||
        (isMark(after) && beginsTitle(after + 1)) ||
        (word(start - 1) === "và" && endsHere(start - 1, person)) ||
        (/^[,-]$/u.test(word(start - 1)) &&
          endsHere(start - 1, person) &&
          isUsual(start, after) &&
          !(word(start - 1) === "-" && isCredit(start - 1))) ||
        (word(start - 1) === "," && endsHere(start - 1, title) && isForeign(start, after));
      if (free) ends[after] |= bitOf(person);
    } else if (type === location) {
      // `… tỉnh Sơn La; Phạm Tú, Chỉ huy trưởng`: who holds an office is no place.
      const holds = isMark(after) && beginsTitle(after + 1);
      const held = holds || (endsHere(start - 1, title) && isForeign(start, after));
      free = (joins(start - 1) && endsHere(start - 1, location) && !held) || opensList(start);
      if (free) ends[after] |= bitOf(location);
    } else if (type === organization) {
      free =
        word(start - 1) === "("
          ? word(after) === ")" &&
            endsHere(start - 1, organization) &&
            !abbreviatesTail(start, after)
          : // Shares go by three letters before their firm: `TCM (Công ty CP Dệt may Thành Công)`.
            word(after) === "(" && /^\p{Lu}{3}$/u.test(word(start)) && isFirm(after + 1);
    }
    if (free) ws.barred[c] = 0;
    else barred++;
  }
  return barred;

  /** Marks where strong candidates end; bare known places do not open lists. */
  function markEnds(): void {
    ends.fill(0, 0, tokens.count + 1);
    for (let c = 0; c < ws.candidates; c++) {
      if (ws.barred[c] !== 0) continue;
      const type = program.typeOf[ws.rule[c]];
      if (type !== title && type !== location && type !== organization && type !== person) continue;
      if (type === location && program.slots[ws.rule[c]].get("head") === undefined) continue;
      ends[ws.end[c]] |= bitOf(type);
    }
  }

  function bitOf(type: number): number {
    return type === title ? 1 : type === location ? 2 : type === organization ? 4 : 8;
  }

  function endsHere(p: number, type: number): boolean {
    return (ends[p] & bitOf(type)) !== 0;
  }

  function beginsTitle(p: number): boolean {
    if (p >= tokens.count) return false;
    for (let c = ws.head[p]; c >= 0; c = ws.next[c]) {
      if (program.typeOf[ws.rule[c]] === title && ws.barred[c] === 0) return true;
    }
    return false;
  }

  /** `Ảnh: Minh Vũ - Hoa Mai nở rộ`: behind the dash that ends a credit the caption begins. */
  function isCredit(p: number): boolean {
    let q = p - 1;
    while (q > 1 && q > p - LONGEST_NAME && word(q - 1) !== ":") q--;
    if (q < 2 || word(q - 1) !== ":" || word(q - 2).toLowerCase() !== "ảnh") return false;
    for (let c = ws.head[q]; c >= 0; c = ws.next[c]) {
      if (ws.end[c] === p && program.typeOf[ws.rule[c]] === person && ws.barred[c] === 0)
        return true;
    }
    return false;
  }

  /** Whether a firm begins at `p` and a bracket closes behind it. */
  function isFirm(p: number): boolean {
    if (!/^(?:công ty|cty|ctcp|tập đoàn|tổng công|ngân hàng)/iu.test(`${word(p)} ${word(p + 1)}`)) {
      return false;
    }
    for (let c = p < tokens.count ? ws.head[p] : -1; c >= 0; c = ws.next[c]) {
      if (program.typeOf[ws.rule[c]] !== organization || ws.barred[c] !== 0) continue;
      if (word(ws.end[c]) === ")") return true;
    }
    return false;
  }

  function isMark(p: number): boolean {
    return p < tokens.count && (tokens.shape[p] & KIND) === MARK;
  }

  function word(p: number): string {
    if (p < 0 || p >= tokens.count) return "";
    const text = tokens.text.slice(tokens.start[p], tokens.end[p]);
    return tokens.decomposed ? text.normalize("NFC") : text;
  }

  /** `các phường: Tân Mai, …`, `3 xã mới: …`: a head that counts, a colon, names. */
  function opensList(p: number): boolean {
    if (word(p - 1) !== ":") return false;
    // `gia đình ông: …`
    if (isOf(p - 2, "honorific")) return false;
    return isOf(p - 2, "placehead") || isOf(p - 3, "placehead");
  }

  /** Whether names are made of the first and the last of two or three words: `Hồng Nhung`, `A Pín`. */
  function isUsual(from: number, to: number): boolean {
    if (to - from < 2 || to - from > 3) return false;
    if (isOf(from, "particle")) return true;
    return (
      (isOf(from, "given") || isOf(from, "middle") || isOf(from, "family")) &&
      (isOf(to - 1, "given") || isOf(to - 1, "middle") || isOf(to - 1, "family"))
    );
  }

  /** Whether a word of two or more is spelled as no syllable of Vietnamese: `Oleksii Danilov`. */
  function isForeign(from: number, to: number): boolean {
    if (to - from < 2) return false;
    for (let p = from; p < to; p++) {
      if (
        /^[A-Za-z]*(?:[fjwz]|[bdlmqrsvx][b-df-hj-np-tv-z]|[bdklqrsvx]$|[^cnptk]h$|[^n]g$)[a-z]*$/iu.test(
          word(p),
        )
      )
        return true;
    }
    return false;
  }

  /** Whether the lexicon has a word of the class that begins at `p`. */
  function isOf(p: number, name: string): boolean {
    const cls = program.lexicon.classes.indexOf(name);
    for (let node = p < 0 ? 0 : ws.hits[p]; node !== 0; node = program.lexicon.shorter[node]) {
      if (program.lexicon.has(node, cls, true)) return true;
    }
    return false;
  }

  /**
   * Whether the letters are the initials of the name's last words only: in `Hội đồng tư vấn cải cách
   * thủ tục hành chính (TTHC)` they stand for what the body deals with, not for the body.
   */
  function abbreviatesTail(from: number, to: number): boolean {
    const letters = tokens.text
      .slice(tokens.start[from], tokens.end[to - 1])
      .replace(/[^\p{L}]/gu, "");
    let initials = "";
    for (let q = from - 2; q >= 0 && initials.length < letters.length; q--) {
      initials = word(q).charAt(0) + initials;
    }
    // Words that are all capitalised are the body's own name: `Tập đoàn Nova Energy Holding (NEH)`.
    if (initials === letters || initials.toLowerCase() !== letters.toLowerCase()) return false;
    const before = from - 1 - letters.length;
    return (
      !endsHere(from - 1, organization) || wordsOfBody(from - 1) - letters.length > 1 || before < 0
    );
  }

  /** The number of words of the longest body that ends at `p`. */
  function wordsOfBody(p: number): number {
    let most = 0;
    for (let c = 0; c < ws.candidates; c++) {
      if (ws.end[c] !== p || program.typeOf[ws.rule[c]] !== organization || ws.barred[c] !== 0)
        continue;
      most = Math.max(most, p - ws.start[c]);
    }
    return most;
  }

  function joins(p: number): boolean {
    const joint = word(p);
    return joint === "," || joint === "và" || joint === ";" || joint === "-" || joint === "–";
  }
}

/** Texts that name a thing beyond doubt: of strong spans, and the bare names of headed places. */
function certainNames(program: Program, ws: Workspace, wanted: ReadonlySet<number>): Set<string> {
  const certain = new Set<string>();
  const person = program.types.indexOf("person");
  eachChosen(ws, (c) => {
    if (ws.barred[c] !== 0) return;
    note(c, ws.start[c], ws.end[c]);
    if (program.typeOf[ws.rule[c]] !== person) return;
    // The given name of whoever is named in full: `Nguyễn Văn Hiếu … Hiếu`.
    const words = ws.end[c] - ws.start[c];
    if (words > 1) note(c, ws.end[c] - 1, ws.end[c]);
    // Two syllables of more: `Trần Gia Bảo … Gia Bảo`.
    if (words > 2 && !isCommonMiddle(ws, ws.end[c] - 2)) note(c, ws.end[c] - 2, ws.end[c]);
  });
  for (let c = 0; c < ws.candidates; c++) {
    if (ws.barred[c] !== 0) continue;
    const slots = program.slots[ws.rule[c]];
    const slot = slots.get("head") === undefined ? undefined : slots.get("name");
    if (slot === undefined) continue;
    const from = ws.captures[ws.captureAt[c] + slot];
    const to = ws.captures[ws.captureAt[c] + slot + 1];
    if (to > from) note(c, from, to);
  }
  return certain;

  function note(c: number, from: number, to: number): void {
    if (wanted.has(outline(program, ws, c, from, to))) certain.add(key(program, ws, c, from, to));
  }
}

/** Whether the word is a middle name that nobody is called by, as too many bear it. */
function isCommonMiddle({ tokens }: Workspace, p: number): boolean {
  const text = tokens.text.slice(tokens.start[p], tokens.end[p]);
  return /^(?:Văn|Thị|Đình|Hữu)$/iu.test(text.normalize("NFC"));
}

/** A number that equal names share: it spares most names the making of a key. */
function outline(program: Program, ws: Workspace, c: number, from: number, to: number): number {
  const { tokens } = ws;
  let mixed = program.typeOf[ws.rule[c]] * 64 + to - from;
  for (let p = from; p < to; p++) mixed = (Math.imul(mixed, 31) + tokens.id[p]) | 0;
  return mixed;
}

function key(program: Program, ws: Workspace, c: number, from: number, to: number): string {
  const { tokens } = ws;
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return `${program.typeOf[ws.rule[c]]} ${(tokens.decomposed ? text.normalize("NFC") : text).toLowerCase()}`;
}
