/** A span as people name it, on one line: `[Sở Y tế](organization)`. */
export const nameOf = ({ text, type }: { text: string; type: string }): string =>
  `[${text.replace(/\s+/gu, " ")}](${type})`;
