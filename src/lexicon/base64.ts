/** The bytes of a base 64 text, on Node and in browsers. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

type NodeBuffer = { from(text: string, encoding: "base64"): Uint8Array };

/** Numbers below 65,535 and -1, two bytes each, the lower first; as platforms hold them. */
export function unpackColumn(text: string): Int32Array {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer };
  // Node's own decoder is several times faster than a walk over characters.
  const bytes = Buffer === undefined ? fromBase64(text) : Buffer.from(text, "base64");
  const from = bytes.byteOffset;
  const column = new Int32Array(new Uint16Array(bytes.buffer.slice(from, from + bytes.length)));
  for (let at = column.indexOf(0xffff); at >= 0; at = column.indexOf(0xffff, at + 1)) {
    column[at] = -1;
  }
  return column;
}

/** The text that `unpackColumn` reads. @throws RangeError for a number that does not fit. */
export function packColumn(column: ArrayLike<number>): string {
  let binary = "";
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (value < -1 || value >= 0xffff)
      throw new RangeError(`${value} at ${i} takes over two bytes`);
    const stored = value < 0 ? 0xffff : value;
    binary += String.fromCharCode(stored & 0xff, stored >> 8);
  }
  return btoa(binary);
}
