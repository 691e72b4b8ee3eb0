import type { PatternNode, ShapeName } from "../../src/grammar/pattern.ts";
import type { Rule } from "../../src/grammar/rule.ts";

/** Rules with one slip among them. */
export interface Mutant {
  /** The rules that the slip changes. */
  rules: readonly { old: Rule; changed: Rule }[];
  /** The kind of slip, such as `drop alternative`. */
  kind: string;
  /** What was changed, to find it by. */
  what: string;
  /** The part that was changed, where one was. */
  part?: PatternNode;
}

/** A changed part, or `undefined` where it was taken out. */
interface Change {
  kind: string;
  what: string;
  node: PatternNode | undefined;
}

/**
 * Every set of rules that one slip makes of these: in one part of a pattern, or a guard left out. A
 * part that is written once and used in several places or rules is changed in all of them, as a slip
 * in the sources would be.
 */
export function mutantsOf(rules: readonly Rule[]): Mutant[] {
  const users = new Map<PatternNode, Set<Rule>>();
  for (const rule of rules) {
    eachPart(rule.pattern, (part) => {
      const known = users.get(part);
      if (known === undefined) users.set(part, new Set([rule]));
      else known.add(rule);
    });
  }
  const slips = [...users].flatMap(([part, using]) =>
    changesOf(part).map(
      ({ kind, what, node }): Mutant => ({
        kind,
        what,
        part,
        rules: [...using].flatMap((old) => {
          const pattern = replaced(old.pattern, part, node);
          return pattern === undefined ? [] : [{ old, changed: { ...old, pattern } }];
        }),
      }),
    ),
  );
  const guards = rules.flatMap((old): Mutant[] =>
    GUARDS.filter((name) => old[name]).map((name) => ({
      kind: `drop ${name}`,
      what: "",
      rules: [{ old, changed: { ...old, [name]: undefined } }],
    })),
  );
  return [...slips, ...guards].filter((mutant) => mutant.rules.length > 0);
}

const GUARDS = ["when", "weak", "longest"] as const;

/** Calls `visit` with a part and all parts in it. */
function eachPart(node: PatternNode, visit: (part: PatternNode) => void): void {
  visit(node);
  if ("items" in node) for (const item of node.items) eachPart(item, visit);
  if ("item" in node) eachPart(node.item, visit);
}

/** A pattern with a part changed or taken out; `undefined` when nothing is left. */
function replaced(
  node: PatternNode,
  part: PatternNode,
  by: PatternNode | undefined,
): PatternNode | undefined {
  if (node === part) return by;
  if ("items" in node) {
    const items = node.items.flatMap((item) => replaced(item, part, by) ?? []);
    return items.length === 0 ? undefined : { ...node, items };
  }
  if (!("item" in node)) return node;
  const item = replaced(node.item, part, by);
  return item === undefined ? undefined : { ...node, item };
}

const MARKS: readonly string[] = ["glued", "lineStart", "lineEnd"];
const WORDS: readonly ShapeName[] = ["lower", "title", "upper", "initial", "mixed", "cap"];

function changesOf(node: PatternNode): Change[] {
  const what = brief(node);
  switch (node.op) {
    case "any":
      return alternatives(node.items);
    case "opt":
      return [
        { kind: "opt required", what, node: node.item },
        { kind: "opt absent", what, node: undefined },
      ];
    case "many":
      return [
        ...(node.max > Math.max(1, node.min)
          ? [{ kind: "no repeat", what, node: { ...node, max: Math.max(1, node.min) } }]
          : []),
        ...(node.min === 0 ? [{ kind: "many required", what, node: { ...node, min: 1 } }] : []),
      ];
    case "lex":
      return [
        node.where === undefined
          ? { kind: "widen lex", what, node: { op: "shape", names: ["word"] } as const }
          : { kind: "drop where", what, node: { op: "lex", classes: node.classes } as const },
        ...without(node.classes).map((classes) => ({
          kind: "drop class",
          what: `${what} → ${classes.join(", ")}`,
          node: { ...node, classes },
        })),
      ];
    case "shape":
      return node.names.every((name) => WORDS.includes(name))
        ? [{ kind: "widen shape", what, node: { op: "shape", names: ["word"] } }]
        : [];
    case "span":
      return without(node.types).map((types) => ({
        kind: "drop type",
        what: `${what} → ${types.join(", ")}`,
        node: { ...node, types },
      }));
    case "roman":
      return [{ kind: "widen roman", what, node: { op: "shape", names: ["word"] } }];
    case "numeral":
      return [{ kind: "numeral in digits only", what, node: { op: "shape", names: ["number"] } }];
    case "look":
    case "behind":
      return [{ kind: "drop guard", what, node: undefined }];
    case "seq":
      // These are constants of the vocabulary: the part is where they are used.
      return node.items.flatMap((item, i) =>
        MARKS.includes(item.op)
          ? [
              {
                kind: "drop guard",
                what,
                node: { op: "seq", items: node.items.filter((_, j) => j !== i) },
              },
            ]
          : [],
      );
    default:
      return [];
  }
}

/** A list of so many words is mutated as a list: by halves, not word by word. */
const LIST = 5;

function alternatives(items: readonly PatternNode[]): Change[] {
  const words = items.filter(({ op }) => op === "phrase");
  const others = items.filter(({ op }) => op !== "phrase");
  const change = (kept: readonly PatternNode[], gone: readonly PatternNode[]): Change => ({
    kind: gone.length > 1 ? "drop half a word list" : "drop alternative",
    what: gone.map(brief).join(" | "),
    node: kept.length === 1 ? kept[0] : { op: "any", items: kept },
  });
  const drop = (gone: readonly PatternNode[]): Change =>
    change(
      items.filter((item) => !gone.includes(item)),
      gone,
    );
  const single = words.length < LIST ? items : others;
  const half = words.length >> 1;
  return [
    ...(items.length > 1 ? single.map((item) => drop([item])) : []),
    ...(words.length < LIST ? [] : [drop(words.slice(0, half)), drop(words.slice(half))]),
  ].filter(({ node }) => node?.op !== "any" || node.items.length > 0);
}

const without = <T>(list: readonly T[]): T[][] =>
  list.length < 2 ? [] : list.map((gone) => list.filter((one) => one !== gone));

/** A part as it is written, cut short. */
export function brief(node: PatternNode): string {
  const text = written(node);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function written(node: PatternNode): string {
  const list = (items: readonly PatternNode[]): string => items.map(written).join(", ");
  switch (node.op) {
    case "phrase":
      return JSON.stringify(node.text);
    case "seq":
    case "any":
      return `${node.op}(${list(node.items)})`;
    case "many":
      return `many(${written(node.item)}, ${node.min}, ${node.max})`;
    case "opt":
      return `opt(${written(node.item)})`;
    case "as":
      return `as("${node.name}", ${written(node.item)})`;
    case "look":
      return `${node.negative ? "not" : "ahead"}(${written(node.item)})`;
    case "behind":
      return `${node.negative ? "notBehind" : "behind"}(${written(node.item)})`;
    case "glued":
      return node.negative ? "spaced" : "glued";
    case "lex":
      return `lex(${[...node.classes, ...(node.where ? [JSON.stringify(node.where)] : [])].join(", ")})`;
    case "shape":
      return `shape(${node.names.join(", ")})`;
    case "span":
      return `span(${node.types.join(", ")})`;
    default:
      return node.op;
  }
}
