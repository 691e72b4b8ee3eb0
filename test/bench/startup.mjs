import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fixed, median, printTable } from "./table.mjs";

const dist = (file) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));
const sentence =
  "Sáng 30/11/2021, đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, tiếp 25 đại biểu của tỉnh Gia Lai.";

// Timed inside the process, from the script's first line: Node's own start is not ours.
const script = (load) => `
  const start = performance.now();
  (async () => {
    const { tag } = ${load};
    const loaded = performance.now();
    tag(${JSON.stringify(sentence)});
    const first = performance.now();
    tag(${JSON.stringify(sentence)});
    process.stdout.write(JSON.stringify([loaded - start, first - loaded, first - start, performance.now() - first]));
  })();
`;

/** Time to import and to tag a first sentence, each in a fresh process. */
export function startup() {
  const ways = [
    ["import dist/index.js", `await import(${JSON.stringify(`file://${dist("index.js")}`)})`],
    ["require dist/index.cjs", `require(${JSON.stringify(dist("index.cjs"))})`],
  ];
  const rows = ways.map(([name, load]) => {
    const runs = Array.from({ length: 9 }, () =>
      JSON.parse(execFileSync(process.execPath, ["-e", script(load)], { encoding: "utf8" })),
    );
    return [name, ...[0, 1, 2, 3].map((part) => fixed(median(runs.map((run) => run[part]))))];
  });
  printTable(
    "start-up in a fresh process, ms (median of 9)",
    ["", "load", "first tag", "together", "second tag"],
    rows,
  );
}
