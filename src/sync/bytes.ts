const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** Base64url without padding (RFC 4648, 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const letters = LETTERS.charAt(bits >> 18) + LETTERS.charAt((bits >> 12) & 63) + LETTERS.charAt((bits >> 6) & 63) + LETTERS.charAt(bits & 63);
    groups.push(letters.slice(0, Math.min(3, bytes.length - at) + 1));
  }
  return groups.join('');
}

/** @returns The bytes, or null when the text is not the one way to write them. */
export function fromBase64Url(text: string): Uint8Array | null {
  const rest = text.length % 4;
  if (rest === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let bitCount = 0;
  let at = 0;
  for (const letter of text) {
    const value = valueOf.get(letter);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    bytes[at] = (bits >> bitCount) & 255;
    at += 1;
  }
  const isCanonical = (bits & ((1 << bitCount) - 1)) === 0;
  return isCanonical ? bytes : null;
}

/** @returns The bytes, or null when they are not `length` bytes in base64url. */
export function bytesOf(text: string, length: number): Uint8Array | null {
  const bytes = fromBase64Url(text);
  return bytes?.length === length ? bytes : null;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @returns The text, or null when the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
