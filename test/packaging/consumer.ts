import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const dist = join(root, "dist");

/** Runs a command and gives its standard output; what it says on standard error goes into the error. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`, {
      cause: error,
    });
  }
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".generated.ts"))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const modified = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds dist unless it is already newer than everything it is made of. */
export function ensureBuilt(): void {
  // The declarations are written last.
  const built = Math.min(modified(join(dist, "testing.d.cts")), modified(join(dist, "cli.js")));
  const sources = Math.max(
    newest(join(root, "src")),
    newest(join(root, "data")),
    modified(join(root, "tsup.config.ts")),
    modified(join(root, "package.json")),
  );
  if (built < sources) run("npm", ["run", "build"], root);
}

/** An empty project with nothing but the packed package installed; gives its folder. */
export function installedProject(): string {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "nhan-smoke-"));
  const packed = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root));
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true }\n');
  run(
    "npm",
    [
      "install",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--ignore-scripts",
      join(folder, packed[0].filename),
    ],
    folder,
  );
  return folder;
}
