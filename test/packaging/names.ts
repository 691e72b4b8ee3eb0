/** The public values of each entry. A name that comes or goes is a change users feel: say so in CHANGELOG.md. */
export const publicNames = {
  nhan: ["NhanError", "annotate", "attributes", "createTagger", "flatten", "spanKinds", "tag"],
  "nhan/rules": ["defaultRows", "defaultRules"],
  "nhan/authoring": [
    "ahead",
    "any",
    "as",
    "behind",
    "glued",
    "lex",
    "lineEnd",
    "lineStart",
    "many",
    "not",
    "notBehind",
    "numeral",
    "opt",
    "roman",
    "rule",
    "seq",
    "shape",
    "spaced",
    "span",
    "surface",
  ],
  "nhan/testing": [
    "checkRules",
    "compareTaggers",
    "figureTypes",
    "marked",
    "print",
    "readGold",
    "score",
  ],
  "nhan/places": [
    "childrenOf",
    "communeRows",
    "findPlaces",
    "parentOf",
    "placeByCode",
    "predecessorsOf",
    "successorOf",
    "successorsOf",
  ],
} as const satisfies Record<string, readonly string[]>;

export type Entry = keyof typeof publicNames;
export const entries = Object.keys(publicNames) as Entry[];
