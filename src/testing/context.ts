const REACH = 30;

/** A span in brackets with some of the text on both sides, on one line. */
export function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const line = `${from > 0 ? "…" : ""}${before}[${text.slice(start, end)}]${after}${to < text.length ? "…" : ""}`;
  return line.replace(/\s+/gu, " ").trim();
}
