import { nhanError } from "../errors.ts";
import { KINDS } from "../grammar/first.ts";
import { partsOf, stepped } from "../grammar/parts.ts";
import type { PatternNode } from "../grammar/pattern.ts";

/**
 * Refuses what the types refuse, in patterns that are written without them.
 *
 * @throws NhanError `bad-pattern` at what is no pattern, or has a name or a number that is none
 */
export function checkNodes(rule: string, node: PatternNode, path = ""): void {
  const refuse = (problem: string, mend: string): never => {
    throw nhanError("bad-pattern", path === "" ? rule : `${rule}: ${path}`, { problem, mend });
  };
  const list = LISTS[node?.op as PatternNode["op"]];
  if (list === undefined || (list !== "" && !Array.isArray(node[list as never]))) {
    const mend = "give a word, a regular expression or a part such as any(…)";
    refuse(`${shown(node)} is no pattern`, mend);
  }
  switch (node.op) {
    case "phrase":
      if (!isText(node.text)) refuse(`${shown(node.text)} is no word`, "give a string");
      break;
    case "surface":
      if (typeof node.source?.source !== "string") {
        refuse(`surface() cannot try ${shown(node.source)}`, "give a regular expression");
      }
      break;
    case "as":
      if (!isText(node.name))
        refuse(`as() cannot name a part ${shown(node.name)}`, 'give as("name", …)');
      break;
    case "many":
      for (const count of [node.min, node.max]) {
        if (
          !(
            Number.isInteger(count) ||
            (count === node.max && node.min < count && count === Number.POSITIVE_INFINITY)
          )
        ) {
          refuse(`many() cannot count to ${shown(count)}`, "give whole numbers");
        }
      }
      break;
    case "lex":
      for (const name of node.classes) {
        if (!isText(name))
          refuse(`lex() cannot look for ${shown(name)}`, "give the name of a class");
      }
      for (const [key, value] of Object.entries(node.where ?? {})) {
        if (![value].flat().every(isText)) {
          refuse(
            `lex() cannot ask for ${key}: ${shown(value)}`,
            "give a string or several in an array",
          );
        }
      }
      break;
    case "shape":
      for (const name of node.names) {
        if (!Object.hasOwn(KINDS, name)) {
          refuse(`shape() knows no ${shown(name)}`, `use one of: ${Object.keys(KINDS).join(", ")}`);
        }
      }
      break;
    case "span":
      for (const type of node.types) {
        if (!isText(type))
          refuse(`span() cannot look for ${shown(type)}`, "give the name of a type");
      }
      break;
    default:
  }
  for (const [step, part] of partsOf(node)) checkNodes(rule, part, stepped(path, step));
}

const isText = (value: unknown): boolean => typeof value === "string";

const shown = (value: unknown): string =>
  typeof value === "string" || (typeof value === "object" && value !== null)
    ? JSON.stringify(value)
    : String(value);

/** Every kind of part, and where it has a list. */
const LISTS: Readonly<Record<PatternNode["op"], string>> = {
  seq: "items",
  any: "items",
  lex: "classes",
  shape: "names",
  span: "types",
  many: "",
  opt: "",
  as: "",
  phrase: "",
  numeral: "",
  roman: "",
  look: "",
  behind: "",
  glued: "",
  lineStart: "",
  lineEnd: "",
  surface: "",
};
