/** The bytes of a base 64 text, on Node and in browsers. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

type NodeBuffer = { from(text: string, encoding: "base64"): Uint8Array };

/** Numbers of two bytes, the lower first, as platforms hold them. */
export function unpackNumbers(text: string): Uint16Array {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer };
  // Node's own decoder is several times faster than a walk over characters.
  const bytes = Buffer === undefined ? fromBase64(text) : Buffer.from(text, "base64");
  const from = bytes.byteOffset;
  return from % 2 === 0
    ? new Uint16Array(bytes.buffer, from, bytes.length >> 1)
    : new Uint16Array(bytes.buffer.slice(from, from + bytes.length));
}

/** The text that `unpackNumbers` reads. @throws RangeError for a number that does not fit. */
export function packNumbers(numbers: ArrayLike<number>): string {
  let binary = "";
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i];
    if (value < 0 || value > 0xffff)
      throw new RangeError(`${value} at ${i} does not fit in two bytes`);
    binary += String.fromCharCode(value & 0xff, value >> 8);
  }
  return btoa(binary);
}
