import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fixed, printTable } from "./table.mjs";

const dist = new URL("../../dist/", import.meta.url);

/** A file and every file of dist that it loads. */
function closure(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(new URL(file, dist), "utf8");
  for (const [, next] of text.matchAll(/(?:from|import|require\()\s*["']\.\/([^"']+)["']/g)) {
    closure(next, found);
  }
  return found;
}

/** Size of each entry with the chunks it loads. */
export function sizes() {
  const rows = ["index", "rules", "authoring", "testing"].map((entry) => {
    const files = [...closure(`${entry}.js`)].map((file) => readFileSync(new URL(file, dist)));
    const plain = files.reduce((sum, file) => sum + file.length, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    return [
      `dist/${entry}.js and its ${files.length - 1} chunks`,
      fixed(plain / 1e3),
      fixed(packed / 1e3),
    ];
  });
  printTable("size, KB", ["", "minified", "gzip"], rows);
}
