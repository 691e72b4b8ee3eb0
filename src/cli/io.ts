import { buffer } from "node:stream/consumers";

/** What the commands write to and read from; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The whole of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Whether something other than a terminal stands at standard input. */
  readonly piped: boolean;
  /** Whether output is coloured unless a flag says otherwise. */
  readonly colour: boolean;
}

/** The process's own streams. A reader that goes away (`| head`) ends it quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  let input: Promise<Uint8Array> | undefined;
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: () => {
      input ??= buffer(process.stdin);
      return input;
    },
    piped: process.stdin.isTTY !== true,
    colour: wantsColour(process.env, process.stdout.isTTY === true),
  };
}

/** Colour as https://no-color.org and FORCE_COLOR ask; else on terminals only. */
export function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return terminal && env.TERM !== "dumb";
}
