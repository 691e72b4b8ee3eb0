import { nhanError } from "../errors.ts";
import { readMarked } from "./marked.ts";
import type { GoldText } from "./types.ts";

const KEYS = ["id", "ref", "source"] as const;
type Key = (typeof KEYS)[number];
type Header = Partial<Record<Key, string>>;

/**
 * Reads a gold file: `key: value` lines, a line `---`, and marked text after it.
 * @param source what the file holds
 * @param fileName what errors call it
 * @throws NhanError `bad-gold` for the header, `bad-markup` for the text, each with its place
 */
export function readGold(source: string, fileName: string): GoldText {
  const refuse = (line: number, problem: string, mend: string): never => {
    throw nhanError("bad-gold", `${fileName}:${line}`, { problem, mend });
  };
  const header: Header = {};
  let at = source.startsWith("\uFEFF") ? 1 : 0;
  for (let line = 1; ; line += 1) {
    const newline = source.indexOf("\n", at);
    const row = source.slice(at, newline === -1 ? source.length : newline).trimEnd();
    at = newline === -1 ? source.length : newline + 1;
    if (row === "---") break;
    if (at === source.length) refuse(line, "the header has no end", "put a line --- below it");
    const [, key, value] = /^([a-z]+):\s*(.*)$/u.exec(row) ?? [];
    if (key === undefined) refuse(line, `no header line: ${row}`, "write key: value, then ---");
    if (!isKey(key)) return refuse(line, `unknown key ${key}`, `use one of: ${KEYS.join(", ")}`);
    if (header[key] !== undefined) refuse(line, `${key} is given twice`, "keep one of the two");
    if (value === "") refuse(line, `${key} is empty`, "give it a value or drop the line");
    if (key === "ref" && !isDay(value))
      refuse(line, `no calendar day: ${value}`, "write YYYY-MM-DD");
    header[key] = value;
  }
  const { id, ...rest } = header;
  if (id === undefined) return refuse(1, "the header has no id", "add a line id: name");
  return { id, ...rest, ...readMarked(source, { file: fileName, offset: at }) };
}

const isKey = (name: string): name is Key => KEYS.some((key) => key === name);

/** Whether a string is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
