/**
 * The columns of numbers that belong to the image, see `base64.ts`. The build fills them in, and
 * keeps this file a file of its own: engines read a source without accents twice as fast.
 */
export const columns: string = "";
