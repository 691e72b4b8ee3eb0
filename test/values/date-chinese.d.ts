/** What the test of the lunar table uses; the package's own types are out of its exports' reach. */
declare module "date-chinese" {
  export class CalendarVietnamese {
    /** Cycle of sixty years, year in it, month, whether it is the month's double, day. */
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    fromGregorian(year: number, month: number, day: number): this;
  }
}
