import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { deviceIdOf } from '../../../src/sync/device-id.ts';
import type { JoinProof } from '../../../src/sync/device-keys.ts';
import { type JoinClaim, joinText, roomOf } from '../../../src/sync/room.ts';

/** A device with keys of its own, made by Node, which is quick at it. */
export class Identity {
  readonly id: string;
  readonly #agreementKey = randomBytes(32);
  readonly #signingKey: string;
  readonly #secret: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#signingKey = publicKey.export({ format: 'jwk' }).x ?? '';
    this.#secret = privateKey;
    this.id = deviceIdOf(this.#agreementKey, Buffer.from(this.#signingKey, 'base64url'));
  }

  /** A room of its own, another each time. */
  room(): string {
    return roomOf(this.id, randomBytes(16).toString('base64url'));
  }

  prove(claim: JoinClaim, nonce: string): JoinProof {
    return {
      agreementKey: this.#agreementKey.toString('base64url'),
      signingKey: this.#signingKey,
      signature: sign(null, joinText(claim, nonce), this.#secret).toString('base64url'),
    };
  }
}
