/**
 *     npm run bench              everything
 *     npm run bench -- growth    one part: throughput, startup, memory, growth, sizes
 *
 * Measures dist, prints tables, and never fails a build.
 */
import os from "node:os";
import { growth } from "./growth.mjs";
import { memory } from "./memory.mjs";
import { sizes } from "./sizes.mjs";
import { startup } from "./startup.mjs";
import { throughput } from "./throughput.mjs";

const parts = { throughput, startup, memory, growth, sizes };

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(parts);
console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? "unknown"}`);

let nhan;
try {
  nhan = await import("../../dist/index.js");
} catch (error) {
  console.log(`nothing to measure, build first: ${error.message}`);
}
for (const name of nhan ? names : []) {
  const part = parts[name];
  if (!part) {
    console.log(`\nno part called ${name}; there are ${Object.keys(parts).join(", ")}`);
    continue;
  }
  try {
    await part(nhan);
  } catch (error) {
    console.log(`\n${name} could not be measured: ${error?.message ?? error}`);
  }
}
