import { createPublicKey, verify } from 'node:crypto';
import { deviceIdOf } from '../../sync/device-id.ts';
import type { ToHub } from '../../sync/hub-frames.ts';
import { isRoomOf, type JoinClaim, joinText } from '../../sync/room.ts';

export type Proof = Extract<ToHub, { t: 'proof' }>;

/** Whether these keys make the claimed id, their owner signed the claim, and the room is its own where it comes as its TV. */
export function isProved(claim: JoinClaim, nonce: string, { agreementKey, signingKey, signature }: Proof): boolean {
  const [agreement, signing] = [agreementKey, signingKey].map((text) => Buffer.from(text, 'base64url'));
  if (!agreement || !signing || deviceIdOf(agreement, signing) !== claim.device) return false;
  if ((claim.role === 'tv') !== isRoomOf(claim.device, claim.room)) return false;
  // OpenSSL's own is fast; the devices' library is not loaded here.
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signingKey }, format: 'jwk' });
  return verify(null, joinText(claim, nonce), key, Buffer.from(signature, 'base64url'));
}
