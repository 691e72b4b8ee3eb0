/** Prints rows as a table: the first column to the left, figures to the right. */
export function printTable(title, header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join("  ")
      .trimEnd();
  console.log(`\n${title}\n${line(cells[0])}\n${widths.map((w) => "─".repeat(w)).join("  ")}`);
  for (const row of cells.slice(1)) console.log(line(row));
}

/** The middle of some figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds that a call takes. */
export function clock(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const fixed = (value, digits = 1) => value.toFixed(digits);
