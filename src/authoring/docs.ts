import type { Rule } from "../grammar/rule.ts";
import { legend, render } from "./render.ts";

/** How a page of rules is headed. */
export interface DocsOptions {
  /** Default: `Rules`. */
  title?: string;
  /** A paragraph below the title. */
  intro?: string;
}

/**
 * A page about rules, in Markdown: every rule under its type, with what it reads, its examples and
 * its near misses. Write it to a file and let a test compare the two, and it stays in step.
 */
export function docs(rules: readonly Rule[], options: DocsOptions = {}): string {
  const { title = "Rules", intro } = options;
  const types = [...new Set(rules.map(({ type }) => type))];
  const ofType = (type: string): readonly Rule[] => rules.filter((rule) => rule.type === type);
  const signs = legend.map(([sign, meaning]) => `- \`${sign}\`: ${meaning}`);
  const blocks = [
    `# ${title}`,
    ...(intro === undefined ? [] : [intro]),
    `${counted(rules.length, "rule")} for ${counted(types.length, "type")}: ${types
      .map((type) => `[${type}](#${type}) (${ofType(type).length})`)
      .join(", ")}.`,
    "Below each rule stands what it reads, then sentences in which it finds just what is marked (`+`), and sentences in which it finds nothing (`-`).",
    signs.join("\n"),
    ...types.flatMap((type) => [`## ${type}`, ...ofType(type).map(section)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

function section({ name, doc, pattern, weak, examples, misses }: Rule): string {
  const lines = [
    ...wrapped(render(pattern)),
    ...examples.map((example) => `+ ${oneLine(example)}`),
    ...misses.map((miss) => `- ${oneLine(miss)}`),
  ];
  return [
    `### ${name}`,
    ...(doc === undefined ? [] : [doc]),
    ...(weak === true ? ["Counts only where the document gives it evidence."] : []),
    ...(weak === "named" ? ["Counts only where the document is sure of the name elsewhere."] : []),
    ["```diff", ...lines, "```"].join("\n"),
  ].join("\n\n");
}

const oneLine = (text: string): string => text.replaceAll("\n", " ⏎ ");

const WIDTH = 96;

/** Text in lines, further ones indented. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines;
}
