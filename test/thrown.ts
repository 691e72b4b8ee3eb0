import { NhanError } from "../src/errors.ts";

/** The coded error that `run` throws; whatever else happens fails the test. */
export function thrown(run: () => unknown): NhanError {
  try {
    run();
  } catch (error) {
    if (error instanceof NhanError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
