import ts from "typescript";

/** What a rule does not need any more once its pattern is written as code. */
const SPENT = new Set(["pattern", "examples", "misses", "caps", "doc"]);

/**
 * The text of a file of rules without their patterns and examples. What only those needed is left
 * for the bundler to drop: every constant becomes a call that is marked as free of effects.
 *
 *     const a = any("x", "y");                        const a = /* @__PURE__ *\/ (() => any("x", "y"))();
 *     rule({ name: "n.m", pattern: a, read })    →    rule({ name: "n.m", read })
 */
export function stripRules(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; by: string }[] = [];

  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "rule" &&
      ts.isObjectLiteralExpression(node.arguments[0])
    ) {
      const { properties } = node.arguments[0];
      properties.forEach((property, i) => {
        if (!property.name || !SPENT.has(property.name.getText(file))) return;
        const next = properties[i + 1];
        const to = next === undefined ? properties.end : next.getFullStart();
        edits.push({ from: property.getFullStart(), to, by: "" });
      });
      return;
    }
    ts.forEachChild(node, visit);
  };

  for (const statement of file.statements) {
    visit(statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || ts.isArrowFunction(initializer)) continue;
      const from = initializer.getStart(file);
      edits.push({ from, to: from, by: "/* @__PURE__ */ (() => (" });
      edits.push({ from: initializer.end, to: initializer.end, by: "))()" });
    }
  }
  let stripped = text;
  for (const { from, to, by } of edits.sort((a, b) => b.from - a.from || b.to - a.to)) {
    stripped = stripped.slice(0, from) + by + stripped.slice(to);
  }
  return stripped;
}
