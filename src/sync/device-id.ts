import { sha256 } from '@noble/hashes/sha2.js';
import { joined, toBase64Url, utf8 } from './bytes.ts';

const ID_BYTES = 16;

/** A device's id: 128 bits of the hash of its two public keys, in base64url. Nobody else's keys can go by it. */
export function deviceIdOf(agreementKey: Uint8Array, signingKey: Uint8Array): string {
  return toBase64Url(sha256(joined(utf8('standtall device 1'), agreementKey, signingKey)).subarray(0, ID_BYTES));
}
