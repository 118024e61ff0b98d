import * as v from 'valibot';

/**
 * What a device and the hub say to each other: JSON text frames over one WebSocket at `/link`. The hub knows rooms, devices and codes, all of
 * them random numbers in its memory; a `body` is sealed by the devices (src/sync/envelope) and is never read.
 */
export const HUB_PROTOCOL = 2;

/** A frame longer than this, in bytes, ends the connection. A whole recipe or a session of two hours fits well. */
export const MAX_FRAME_BYTES = 256 * 1024;

/** Between two pings of a device; a side that heard nothing for `LOST_AFTER_MS` takes the line for lost, whatever the socket says. */
export const HEARTBEAT_MS = 2_000;
export const LOST_AFTER_MS = 6_000;

/** The letters of a typed code: no vowels (no words), none that look alike. 20^8 codes are 34.6 bits. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const CODE_LENGTH = 8;
export const CODE_LIFE_MS = 5 * 60_000;
export const CODE_TRIES = 5;
/** How long one who came by a code or a QR keeps its seat before the TV calls it one of its own. */
export const GUEST_MS = CODE_LIFE_MS;

/** What a TV may tell of at a time: devices at home with it, and QRs that count. */
export const MAX_HOME_DEVICES = 100;
export const MAX_HOME_TICKETS = 4;

/** 128 random bits in base64url. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
/** 32 bytes, and 64, in base64url. */
const key = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const signature = v.pipe(v.string(), v.regex(/^[\w-]{86}$/));
const body = v.pipe(v.string(), v.nonEmpty());
const role = v.picklist(['tv', 'remote']);
const code = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)));

export type Role = v.InferOutput<typeof role>;

/** From a device to the hub. */
export const toHubSchema = v.variant('t', [
  /** First of all: into a room, its own as `tv`. `ticket` is a code's or a QR's. Answered with `prove`. */
  v.object({ t: v.literal('join'), v: v.number(), room: id, device: id, role, ticket: v.optional(id) }),
  /** The keys that make the id just given, and their signature over `joinText`. */
  v.object({ t: v.literal('proof'), agreementKey: key, signingKey: key, signature }),
  /** A TV tells who is at home with it, and which tickets its QRs are; what it told before is over. */
  v.object({ t: v.literal('home'), devices: v.pipe(v.array(id), v.maxLength(MAX_HOME_DEVICES)), tickets: v.pipe(v.array(id), v.maxLength(MAX_HOME_TICKETS)) }),
  /** To one other in the room, or to all others. */
  v.object({ t: v.literal('send'), to: v.union([id, v.literal('*')]), body }),
  /** A TV asks for a code that leads into its room; a new one ends the one before. */
  v.object({ t: v.literal('code') }),
  /** Without having joined: which room does this code lead to? */
  v.object({ t: v.literal('find'), v: v.number(), code }),
  v.object({ t: v.literal('ping'), n: v.pipe(v.number(), v.finite()) }),
]);

export type ToHub = v.InferOutput<typeof toHubSchema>;

/** Why the hub will not: each is told in a sentence of its own. */
export const refusals = [
  /** The code was right and its five minutes are over. */
  'expired',
  /** No such code. */
  'wrong',
  /** Too many wrong codes from this address; `retryInMs` says when again. */
  'too-many-tries',
  /** Frames come faster than they are taken; `retryInMs` says when again. */
  'too-fast',
  'too-large',
  'bad-frame',
  /** A newer app or hub: reload both. */
  'other-version',
  /** Come again by itself, `retryInMs` later: others may be gone by then. */
  'room-full',
  /** The room's TV does not call this device one of its own, and it has no ticket that counts. `retryInMs` as above. */
  'not-invited',
  /** The same device came in by another connection: that one counts. */
  'replaced',
  'not-joined',
  /** The hub is being stopped: come again in a moment. */
  'closing',
] as const;

export type Refusal = (typeof refusals)[number];

/** From the hub to a device. */
export const fromHubSchema = v.variant('t', [
  /** To be signed, once. */
  v.object({ t: v.literal('prove'), nonce: id }),
  v.object({ t: v.literal('joined'), others: v.array(v.object({ device: id, role })) }),
  /** Another device of the room came or went. */
  v.object({ t: v.literal('peer'), device: id, role, isHere: v.boolean() }),
  v.object({ t: v.literal('from'), device: id, body }),
  v.object({ t: v.literal('code'), code, lifeMs: v.number() }),
  /** The ticket is good for one device, and uses the code up when it comes into the room. */
  v.object({ t: v.literal('found'), room: id, ticket: id }),
  v.object({ t: v.literal('pong'), n: v.number() }),
  v.object({ t: v.literal('refused'), why: v.picklist(refusals), retryInMs: v.optional(v.number()) }),
]);

export type FromHub = v.InferOutput<typeof fromHubSchema>;
