/**
 * Reads standard base64 (RFC 4648 §4) strictly: padded, without spaces, and only in the one form that the
 * bytes are written in, so that a text cannot be changed without its bytes changing.
 * @returns nothing when the text is not such
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
