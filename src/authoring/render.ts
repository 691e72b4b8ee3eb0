import { lookName } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";

/** What the signs mean, for the head of a page. */
export const legend: readonly (readonly [sign: string, meaning: string])[] = [
  ["từ", "the word or phrase, in any spelling; with a capital it asks for one"],
  ["‹class›", "a lexicon entry of the class"],
  ["⟨type⟩", "a span of the type, found by another rule"],
  ["{shape}", "a token of the shape, or a number in figures or words"],
  ["(a | b)", "one of these"],
  ["[a]", "this or nothing"],
  ["(a)+", "this once or more; `(a)*` also never, `(a){2,3}` so many times"],
  ["(if: a), (not: a)", "what follows, which is not taken"],
  ["(after: a), (not after: a)", "what stands before, which is not taken"],
  ["·", "no white space here; `␣` some"],
  ["^, $", "where a line begins, and ends"],
  ["…", "more that is left out; long patterns are shown without what stands around them"],
];

/** How much of a pattern is shown. */
interface Detail {
  levels: number;
  alternatives: number;
  /** Whether look-arounds are. */
  looks: boolean;
}

const details: readonly Detail[] = [
  { levels: 9, alternatives: 8, looks: true },
  { levels: 9, alternatives: 5, looks: true },
  { levels: 9, alternatives: 5, looks: false },
  { levels: 5, alternatives: 4, looks: false },
  { levels: 4, alternatives: 3, looks: false },
  { levels: 3, alternatives: 3, looks: false },
  { levels: 2, alternatives: 3, looks: false },
  { levels: 1, alternatives: 2, looks: false },
];

/** Most characters of a pattern, where less detail can help it. */
const ROOM = 220;

/** A pattern as people read it, in less detail where it is long. */
export function render(pattern: PatternNode): string {
  let text = "";
  for (const detail of details) {
    text = renderAt(pattern, detail, 0) || "…";
    if (text.length <= ROOM) break;
  }
  return text;
}

function renderAt(node: PatternNode, detail: Detail, level: number): string {
  const inner = (item: PatternNode): string => renderAt(item, detail, level + 1);
  if (level > detail.levels && partlyHidden.has(node.op)) return "…";
  switch (node.op) {
    case "seq":
      return joined(node.items.map((item) => renderAt(item, detail, level)));
    case "any":
      return choice(node, detail, inner);
    case "opt":
      return around("[", inner(node.item), "]");
    case "many":
      return around("(", inner(node.item), `)${times(node.min, node.max)}`);
    case "as":
      return renderAt(node.item, detail, level);
    case "phrase":
      return node.text;
    case "lex": {
      const where = Object.entries(node.where ?? {}).map(
        ([name, values]) => ` ${name}=${few([values].flat(), detail).join("/")}`,
      );
      return `‹${node.classes.join("/")}${where.join("")}›`;
    }
    case "shape":
      return `{${node.names.join("/")}}`;
    case "numeral":
      return "{numeral}";
    case "roman":
      return "{roman}";
    case "span":
      return `⟨${node.types.join("/")}⟩`;
    case "look":
    case "behind":
      return detail.looks ? around(`(${signOf[lookName(node)]}: `, inner(node.item), ")") : "";
    case "glued":
      return node.negative ? "␣" : "·";
    case "lineStart":
      return "^";
    case "lineEnd":
      return "$";
    case "surface":
      return shortened(`/${node.source.source}/`);
  }
}

const partlyHidden: ReadonlySet<PatternNode["op"]> = new Set(["any", "many", "opt"]);

const signOf: Readonly<Record<string, string>> = {
  ahead: "if",
  not: "not",
  behind: "after",
  notBehind: "not after",
};

function choice(
  node: PatternNode & { op: "any" },
  detail: Detail,
  inner: (item: PatternNode) => string,
): string {
  const all = [...new Set(alternatives(node).map((item) => inner(item) || "…"))];
  const shown = few(all, detail);
  return shown.length === 1 ? shown[0] : `(${shown.join(" | ")})`;
}

/** The first of many, and how many more there are. */
function few(all: readonly string[], { alternatives: most }: Detail): readonly string[] {
  if (all.length <= most + 1) return all;
  return [...all.slice(0, most), `… ${all.length - most} more`];
}

/** The alternatives of a choice, those of choices inside it among them. */
function alternatives(node: PatternNode & { op: "any" }): PatternNode[] {
  return node.items.flatMap((item) => (item.op === "any" ? alternatives(item) : [item]));
}

/** Texts one after the other; what is left out side by side is said once. */
const joined = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== "")
    .join(" ")
    .replace(/…(?: …)+/gu, "…");

/** Text in brackets, which take the place of its own. */
function around(open: string, text: string, close: string): string {
  if (text === "") return "";
  const inside = text.slice(1, -1);
  const own = text.startsWith("(") && text.endsWith(")") && !/[()]/u.test(inside);
  return `${open}${own ? inside : text}${close}`;
}

function times(min: number, max: number): string {
  if (min === 0) return "*";
  return min === 1 ? "+" : `{${min},${max}}`;
}

const shortened = (expression: string): string =>
  expression.length > 60 ? `${expression.slice(0, 60)}…/` : expression;
