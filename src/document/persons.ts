import type { Span } from "../spans/types.ts";

/**
 * Numbers the persons of a document: mentions of one name share an id, and a short mention (`ông
 * Bình`) has the id of the person last named in full whose name ends so. Ids count from 1 in the
 * order in which persons first appear.
 */
export function numberPersons(spans: readonly Span[]): void {
  const full = new Map<string, number>();
  const byEnding = new Map<string, number>();
  let last = 0;
  for (const span of spans) {
    if (span.type !== "person") continue;
    const name = fold(span.text);
    const words = name.split(" ");
    let id = full.get(name);
    if (id === undefined && words.length <= 2) id = byEnding.get(name);
    if (id === undefined) {
      id = ++last;
      full.set(name, id);
    }
    span.value.id = id;
    if (words.length > 1) {
      byEnding.set(words[words.length - 1], id);
      if (words.length > 2) byEnding.set(words.slice(-2).join(" "), id);
    }
  }
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
}
