import type { Day } from "../grammar/match.ts";
import type { MatchView } from "../grammar/match-view.ts";
import type { Program } from "../grammar/program.ts";
import type { Workspace } from "../grammar/workspace.ts";

/** One call's state: the workspace and what reads from it. */
export interface Reading {
  program: Program;
  ws: Workspace;
  view: MatchView;
  readValue: (candidate: number) => unknown;
  reference: { day: Day; source: "option" | "dateline" } | null;
}
