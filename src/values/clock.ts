import { pad } from "./calendar.ts";
import type { Part } from "./slots.ts";

/** A clock time as said. */
export interface Clock {
  hour: number;
  minute: number;
}

/** Whether a clock shows it; 24:00 is the end of a day. */
export function isClock({ hour, minute }: Clock): boolean {
  return hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

/** `HH:MM`; a part of day next to the time settles the twelve-hour clock. */
export function clockIso({ hour, minute }: Clock, part?: Part): string {
  let full = hour;
  if (hour < 12) {
    if (part === "afternoon" || part === "evening") full += 12;
    // Nights run past midnight: `10 giờ đêm` is late, `2 giờ đêm` is early.
    else if (part === "night" && hour >= 6) full += 12;
    else if (part === "noon" && hour < 4) full += 12;
  } else if (hour === 12 && (part === "night" || part === "evening")) full = 0;
  return `${pad(full, 2)}:${pad(minute, 2)}`;
}
