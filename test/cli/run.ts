import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program.ts";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process, with `stdin` piped in unless it is absent. */
export async function nhan(argv: readonly string[], stdin?: string | Uint8Array): Promise<Ran> {
  const ran: Ran = { code: 0, out: "", err: "" };
  ran.code = await run(
    argv,
    {
      out: (text) => {
        ran.out += text;
      },
      err: (text) => {
        ran.err += text;
      },
      stdin: async () => (typeof stdin === "string" ? Buffer.from(stdin) : (stdin ?? Buffer.of())),
      piped: stdin !== undefined,
      colour: false,
    },
    "0.0.0-test",
  );
  return ran;
}

/** A new folder with these files. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "nhan-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
