import Table from "cli-table3";
import type { Colors } from "picocolors/types";
import { type Annotation, type FigureRow, flatten } from "../index.ts";
import { legend, paint } from "./paint.ts";

/** The text in colour, its legend, and the tables of people and figures. */
export function renderReading(reading: Annotation, c: Colors): string {
  const { text, spans } = reading;
  const blocks = [
    paint(text, spans, c).trimEnd(),
    legend(spans, c),
    peopleTable(reading, c),
    figuresTable(reading, c),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function grid(head: string[], rows: string[][], c: Colors): string {
  if (rows.length === 0) return "";
  const table = new Table({
    head: head.map(c.bold),
    style: { head: [], border: [] },
    wordWrap: true,
  });
  table.push(...rows);
  return table.toString();
}

function peopleTable({ spans, people }: Annotation, c: Colors): string {
  const all = flatten(spans);
  const list = (places: readonly number[]): string =>
    [...new Set(places.map((place) => oneLine(all[place].text)))].join("\n");
  return grid(
    ["người", "lần", "chức danh", "tổ chức"],
    people.map((row) => [
      row.name,
      String(row.mentions.length),
      list(row.titles),
      list(row.bodies),
    ]),
    c,
  );
}

function figuresTable({ spans, figures }: Annotation, c: Colors): string {
  const all = flatten(spans);
  const textAt = (place: number | undefined): string =>
    place === undefined ? "" : oneLine(all[place].text);
  return grid(
    ["số liệu", "loại", "giá trị", "đơn vị", "đại lượng", "xu hướng", "so với", "thời điểm"],
    figures.map((row) => [
      textAt(row.span),
      all[row.span].type,
      amountOf(row),
      row.unit ?? "",
      row.thing ?? "",
      row.trend ?? "",
      textAt(row.baseline),
      textAt(row.time),
    ]),
    c,
  );
}

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ");

/** `12`, `5–7`, or `15/20` for a share. */
function amountOf({ amount, min, max, of }: FigureRow): string {
  if (amount === undefined)
    return [min, max].every((bound) => bound === undefined) ? "" : `${min ?? ""}–${max ?? ""}`;
  return of === undefined ? String(amount) : `${amount}/${of}`;
}
