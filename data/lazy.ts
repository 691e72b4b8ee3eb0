import ts from "typescript";

/** Methods of strings that leave no mark on the expression that they are given. */
const STATELESS = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

/**
 * The text of a source file in which regular expressions that engines take long to read are made when
 * they are first used: those of Unicode classes, and those that are put together as the file is loaded.
 *
 *     const a = /\p{L}/u;                  const a = lazily(() => new RegExp("\\p{L}", "u"));
 *     const f = (t) => /\p{N}/u.test(t);   const f = (t) => lazy0.test(t);
 *
 * @param helper the path of `text/lazy.ts` from the file.
 */
export function lazyPatterns(path: string, text: string, helper: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; by: string }[] = [];
  const hoisted: string[] = [];

  const visit = (node: ts.Node, inside: boolean): void => {
    const made = expressionOf(node, inside);
    if (made === undefined) {
      ts.forEachChild(node, (child) => visit(child, inside || ts.isFunctionLike(node)));
      return;
    }
    let by = `/* @__PURE__ */ lazily(() => ${made})`;
    if (inside) {
      if (leavesMark(node)) return;
      hoisted.push(`const lazy${hoisted.length} = ${by};\n`);
      by = `lazy${hoisted.length - 1}`;
    }
    edits.push({ from: node.getStart(file), to: node.end, by });
  };
  visit(file, false);
  if (edits.length === 0) return text;
  let lazy = text;
  for (const { from, to, by } of edits.reverse()) lazy = lazy.slice(0, from) + by + lazy.slice(to);
  return `import { lazily } from ${JSON.stringify(helper)};\n${hoisted.join("")}${lazy}`;
}

/** The expression that a node makes, where it is worth being made later. */
function expressionOf(node: ts.Node, inside: boolean): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source, flags] = /^\/(.*)\/(\w*)$/su.exec(node.text) ?? [];
    if (!/\\p\{/iu.test(source)) return undefined;
    return `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
  }
  const isNew = ts.isNewExpression(node) && node.expression.getText() === "RegExp";
  return isNew && !inside ? node.getText() : undefined;
}

/** Whether an expression, used once more, would go on where it has been. */
function leavesMark(node: ts.Node): boolean {
  const { parent } = node;
  if (!/[gy]\w*$/u.test(node.getText())) return false;
  const isArgument = ts.isCallExpression(parent) && parent.arguments[0] === node;
  const method = isArgument && ts.isPropertyAccessExpression(parent.expression);
  return !method || !STATELESS.has(parent.expression.name.text);
}
