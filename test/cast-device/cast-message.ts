/**
 * The frames between a sender and a Cast device: four bytes of length, then a `CastMessage` of protocol buffers.
 * Source: Open Screen, cast/common/channel/proto/cast_channel.proto.
 */
export interface CastMessage {
  readonly sourceId: string;
  readonly destinationId: string;
  readonly namespace: string;
  readonly payload: string | Buffer;
}

/** Longer ones are refused by senders, in bytes. Source: Open Screen, message_framer. */
export const MAX_BODY_BYTES = 65_536;

const VARINT = 0;
const BYTES = 2;

export function encodeMessage({ sourceId, destinationId, namespace, payload }: CastMessage): Buffer {
  const isText = typeof payload === 'string';
  const body = Buffer.concat([
    number(1, 0),
    bytes(2, sourceId),
    bytes(3, destinationId),
    bytes(4, namespace),
    number(5, isText ? 0 : 1),
    bytes(isText ? 6 : 7, payload),
  ]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

export function decodeMessage(body: Buffer): CastMessage {
  const fields = readFields(body);
  const text = (field: number): string => fields.get(field)?.toString() ?? '';
  return { sourceId: text(2), destinationId: text(3), namespace: text(4), payload: fields.get(7) ?? text(6) };
}

/** Cuts what comes over a socket into whole messages. */
export class FrameReader {
  #rest = Buffer.alloc(0);

  read(part: Buffer): readonly CastMessage[] {
    this.#rest = Buffer.concat([this.#rest, part]);
    const whole: CastMessage[] = [];
    for (;;) {
      if (this.#rest.length < 4) return whole;
      const end = 4 + this.#rest.readUInt32BE(0);
      if (this.#rest.length < end) return whole;
      whole.push(decodeMessage(this.#rest.subarray(4, end)));
      this.#rest = this.#rest.subarray(end);
    }
  }
}

/** The nonce of a device's challenge, or null where there is none in it. */
export function nonceOf(challenge: Buffer): Buffer | null {
  const inner = readFields(challenge).get(1);
  return (inner && readFields(inner).get(2)) ?? null;
}

export interface AuthAnswer {
  readonly signature: Buffer;
  readonly certificate: Buffer;
  readonly nonce: Buffer;
}

/** `DeviceAuthMessage` with an `AuthResponse` by RSA with PKCS#1 v1.5 over SHA-256. */
export function encodeAuthAnswer({ signature, certificate, nonce }: AuthAnswer): Buffer {
  return bytes(2, Buffer.concat([bytes(1, signature), bytes(2, certificate), number(4, 1), bytes(5, nonce), number(6, 1)]));
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint((field << 3) | VARINT), varint(value)]);
}

function bytes(field: number, value: string | Buffer): Buffer {
  const content = Buffer.from(value as string);
  return Buffer.concat([varint((field << 3) | BYTES), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const parts: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) parts.push((rest & 127) | 128);
  return Buffer.from([...parts, rest]);
}

/** Fields of bytes, the last of each; numbers are passed over. */
function readFields(body: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = body[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < body.length) {
    const key = next();
    if ((key & 7) === VARINT) next();
    else if ((key & 7) === BYTES) {
      const length = next();
      fields.set(key >>> 3, body.subarray(at, at + length));
      at += length;
    } else throw new Error(`A field of wire type ${key & 7} stands in no message of Cast.`);
  }
  return fields;
}
