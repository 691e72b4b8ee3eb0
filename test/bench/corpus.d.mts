/** Documents of about `size` bytes each that hold at least `total` bytes together. */
export function documents(options: { total: number; size?: number; seed?: number }): string[];
