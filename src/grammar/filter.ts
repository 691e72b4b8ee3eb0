import { KINDS } from "./first.ts";
import type { PatternNode } from "./pattern.ts";
import type { Tables } from "./tables.ts";

/**
 * What must follow the token that a rule begins at, for it to be worth running. Most tokens that
 * could begin a rule are sorted out by the next one: a number before `%` begins no date.
 */
export interface Filter {
  /** At a word: a check of the next token; -1 is no filter. */
  afterWord: number;
  /** At a number, taken as one token: a check of the next; -1 is no filter, -2 no such way on. */
  afterNumber: number;
  /** Whether a number with inner marks (`30.4.1975`) is worth it whatever follows. */
  marked: boolean;
  /** At a number, taken as a numeral: a check of the token behind the numeral; the same. */
  afterNumeral: number;
}

/** One thing that a pattern can begin with, and what comes after it. */
interface Way {
  begins: "word" | "number" | "marked" | "numeral" | "open";
  rest: readonly PatternNode[];
}

const NUMBERS = KINDS.number;

export function filterOf(pattern: PatternNode, tables: Tables, rule: string): Filter {
  const ways: Way[] = [];
  collect(pattern, [], ways, tables);
  const open = ways.some(({ begins }) => begins === "open");
  const check = (...kinds: readonly Way["begins"][]): number => {
    if (open) return -1;
    const rests = ways.filter(({ begins }) => kinds.includes(begins)).map(({ rest }) => rest);
    if (rests.length === 0) return -2;
    if (rests.some((rest) => rest.length === 0)) return -1;
    return tables.check({ op: "any", items: rests.map((items) => ({ op: "seq", items })) }, rule);
  };
  const afterNumber = check("number");
  const afterNumeral = check("numeral");
  return {
    afterWord: check("word"),
    afterNumber,
    marked: ways.some(({ begins }) => begins === "marked"),
    afterNumeral,
  };
}

function isNotDigits(node: PatternNode): boolean {
  return (
    node.op === "look" && node.negative && node.item.op === "shape" && isDigits(node.item.names)
  );
}

function isDigits(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === "digits";
}

function isNumber(node: PatternNode | undefined): boolean {
  return node?.op === "shape" && node.names.length === 1 && node.names[0] === "number";
}

/** Whether the walk can go on behind `node` without having taken a token. */
function collect(
  node: PatternNode,
  rest: readonly PatternNode[],
  ways: Way[],
  tables: Tables,
): boolean {
  switch (node.op) {
    case "seq":
      for (let i = 0; i < node.items.length; i++) {
        const item = node.items[i];
        if (isNotDigits(item) && isNumber(node.items[i + 1])) {
          ways.push({ begins: "marked", rest: [] });
          return false;
        }
        const after = [...node.items.slice(i + 1), ...rest];
        if (item.op === "look" && !item.negative) {
          // What is seen ahead says all there is to say of the beginning.
          const seen: Way[] = [];
          if (collect(item.item, [], seen, tables)) continue;
          ways.push(...seen);
          return false;
        }
        if (!collect(item, after, ways, tables)) return false;
      }
      return true;
    case "any": {
      let open = false;
      for (const item of node.items) if (collect(item, rest, ways, tables)) open = true;
      return open;
    }
    case "opt":
      collect(node.item, rest, ways, tables);
      return true;
    case "many":
      return collect(node.item, [{ ...node, min: 0 }, ...rest], ways, tables) || node.min === 0;
    case "as":
      return collect(node.item, rest, ways, tables);
    case "phrase": {
      const words = tables.phrase(node.text).ids;
      if (words.length === 1) {
        ways.push({ begins: /^\p{N}/u.test(node.text.trim()) ? "number" : "word", rest });
      } else {
        const text = node.text.trim();
        const tail = /^[\p{L}\p{M}]+\s+(?<tail>\S.*)$/u.exec(text)?.groups?.tail;
        ways.push(
          tail === undefined
            ? { begins: "open", rest: [] }
            : { begins: "word", rest: [{ op: "phrase", text: tail.toLowerCase() }] },
        );
      }
      return false;
    }
    case "shape": {
      let kinds = 0;
      for (const name of node.names) kinds |= KINDS[name];
      if ((kinds & NUMBERS) !== 0) ways.push({ begins: "number", rest });
      if ((kinds & ~NUMBERS) !== 0) ways.push({ begins: "word", rest });
      return false;
    }
    case "roman":
      ways.push({ begins: "word", rest });
      return false;
    case "numeral":
      ways.push({ begins: "numeral", rest });
      return false;
    case "lex":
    case "span":
      // An entry or a span may be of any length, and may begin with a number.
      ways.push({ begins: "open", rest: [] });
      return false;
    case "surface":
      ways.push({ begins: "open", rest: [] });
      return false;
    default:
      return true;
  }
}
