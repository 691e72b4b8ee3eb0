/** The regular-expression word split that every speed is set against. */
export const SPLIT = "text.match(/\\p{L}+|\\p{N}+/gu)";

/**
 * What stands beside `tag` in the bench. Each entry loads a package and returns a function that reads
 * one text; a package that cannot be loaded is reported, not fatal. `whole` says that it is also run on
 * one long string: the others are not linear in the text.
 */
export const competitors = [
  {
    name: SPLIT,
    whole: true,
    load: async () => (text) => text.match(/\p{L}+|\p{N}+/gu)?.length,
  },
  {
    name: "compromise/one tokenize",
    load: async () => {
      const { default: nlp } = await import("compromise/one");
      return (text) => nlp.tokenize(text).length;
    },
  },
  {
    name: "wink-nlp, wink-eng-lite-web-model readDoc",
    load: async () => {
      const { default: winkNLP } = await import("wink-nlp");
      const { default: model } = await import("wink-eng-lite-web-model");
      const wink = winkNLP(model);
      return (text) => wink.readDoc(text).tokens().length();
    },
  },
  {
    name: "chrono-node vi, strict",
    load: async () => {
      const { vi } = await import("chrono-node");
      const reference = new Date("2026-01-01T00:00:00+07:00");
      return (text) => vi.strict.parse(text, reference).length;
    },
  },
];
