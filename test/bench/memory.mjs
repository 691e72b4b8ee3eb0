import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bytes, documents } from "./corpus.mjs";
import { fixed, printTable } from "./table.mjs";

const self = fileURLToPath(import.meta.url);

function used() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Run in a process of its own: what loading takes, and what stays after tagging. */
async function probe() {
  const empty = used();
  const { tag } = await import("../../dist/index.js");
  tag("Ngày 2/9/1945");
  const loaded = used();
  let texts = documents({ total: 1e6 });
  let read = 0;
  for (let round = 0; round < 10; round++) {
    for (const text of texts) {
      tag(text);
      read += bytes(text);
    }
  }
  texts = undefined;
  const after = used();
  process.stdout.write(
    JSON.stringify({
      loaded: loaded - empty,
      after: after - empty,
      read,
      peak: process.resourceUsage().maxRSS / 1000,
    }),
  );
}

/** Heap and array buffers after a collection, in a fresh process. */
export function memory() {
  const found = JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", self], { encoding: "utf8" }),
  );
  printTable(
    "memory above an empty process, MB (after gc)",
    ["", "MB"],
    [
      ["loaded, one sentence tagged", fixed(found.loaded, 2)],
      [`after tagging ${fixed(found.read / 1e6)} MB, spans dropped`, fixed(found.after, 2)],
      ["peak resident set of the whole process", fixed(found.peak, 0)],
    ],
  );
}

if (process.argv[1] === self) await probe();
