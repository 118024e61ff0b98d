import * as v from 'valibot';

/**
 * What a device and the hub say to each other: JSON text frames over one WebSocket at `/link`. The hub knows rooms, devices and codes, all of
 * them random numbers in its memory; a `body` is sealed by the devices (src/sync/envelope) and is never read.
 */
export const HUB_PROTOCOL = 1;

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

/** 128 random bits in base64url. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
const body = v.pipe(v.string(), v.nonEmpty());
const role = v.picklist(['tv', 'remote']);
const code = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)));

export type Role = v.InferOutput<typeof role>;

/** From a device to the hub. */
export const toHubSchema = v.variant('t', [
  /** First of all: into a room. Whoever knows the room's id may enter; whom to trust is for the devices to find out. */
  v.object({ t: v.literal('join'), v: v.number(), room: id, device: id, role }),
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
  'room-full',
  /** The same device came in by another connection: that one counts. */
  'replaced',
  'not-joined',
  /** The hub is being stopped: come again in a moment. */
  'closing',
] as const;

export type Refusal = (typeof refusals)[number];

/** From the hub to a device. */
export const fromHubSchema = v.variant('t', [
  v.object({ t: v.literal('joined'), others: v.array(v.object({ device: id, role })) }),
  /** Another device of the room came or went. */
  v.object({ t: v.literal('peer'), device: id, role, isHere: v.boolean() }),
  v.object({ t: v.literal('from'), device: id, body }),
  v.object({ t: v.literal('code'), code, lifeMs: v.number() }),
  v.object({ t: v.literal('found'), room: id }),
  v.object({ t: v.literal('pong'), n: v.number() }),
  v.object({ t: v.literal('refused'), why: v.picklist(refusals), retryInMs: v.optional(v.number()) }),
]);

export type FromHub = v.InferOutput<typeof fromHubSchema>;
