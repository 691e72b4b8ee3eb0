import { join } from "node:path";
import { docs } from "../src/authoring/docs.ts";
import { defaultRules } from "../src/rules/index.ts";

/** The page of the built-in rules, and the file it stands in. */
export function rulesPage(): { path: string; text: string } {
  return {
    path: join(import.meta.dirname, "../src/rules/README.md"),
    text: docs(defaultRules, {
      title: "The built-in rules",
      intro:
        "Written by `npm run docs` from the rules in this folder; change those, not this page.",
    }),
  };
}
