import { createTagger } from "nhan";
import { prizes, subjects } from "./lexicon.ts";
import { rules } from "./rules.ts";

export { rules };

/** The words that the rules look up. */
export const rows = [...subjects, ...prizes];

/** Reads school news: what `nhan` finds, and what the rules of this pack find. */
export const tagger = createTagger({ rules, lexicon: rows });
