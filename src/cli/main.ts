import { createRequire } from "node:module";
import { processIo } from "./io.ts";
import { run } from "./program.ts";

// The package names itself, so that this holds for the source and for the bundle.
const { version } = createRequire(import.meta.url)("nhan/package.json") as { version: string };

process.exitCode = await run(process.argv.slice(2), processIo(), version);
