import * as v from 'valibot';
import type { Session } from '../domain/workout/session.ts';
import type { RecordMark } from './outbox.ts';

/** Raised when a message changes its meaning; a new message or a new optional field needs no new version. */
export const MESSAGE_VERSION = 1;

const MAX_NAME = 60;
/** Longest text of a field on its way, in UTF-16 units. */
export const MAX_TEXT = 20_000;
/** Longest line of words, in UTF-16 units. */
export const MAX_LINE = 300;
const MAX_STEPS = 600;
const MAX_PEOPLE = 20;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
/** The sender's wall clock as it said so, in milliseconds since 1970 UTC. */
const wallMs = v.optional(v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15)));
const level = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const side = v.nullable(v.picklist(['right', 'left']));
const phase = v.picklist(['get-ready', 'warm-up', 'easy', 'strength', 'moderate', 'hard', 'rest', 'switch-sides', 'stretch', 'cool-down', 'done']);
const mark = { id, epoch: count, revision: count };

const command = v.variant('kind', [
  v.object({ kind: v.picklist(['pause', 'resume', 'next', 'previous', 'restart', 'done', 'finish', 'more-time', 'less-time', 'volume-up', 'volume-down']) }),
  v.object({ kind: v.literal('jump'), segmentIndex: count }),
  v.object({ kind: v.literal('volume'), level }),
  /** Which of a move's variants is done from now on. */
  v.object({ kind: v.literal('variant'), variant: v.picklist(['regular', 'easier', 'harder']) }),
]);

/** What is on stage on the TV, whole each time. */
const playing = v.object({
  ...mark,
  workoutId: id,
  workoutName: line,
  status: v.picklist(['playing', 'paused', 'ended']),
  segmentIndex: count,
  moveName: line,
  side,
  /** As the TV says it: "Right side". */
  sideWords: v.nullable(line),
  phase,
  phaseWord: line,
  /** As the TV says it: "12 reps". */
  doseWords: v.nullable(line),
  /** A rep step that waits for OK: its time counts nothing down. */
  waitsForOk: v.boolean(),
  /** Left of this segment and of the whole at the moment this was sent; while `playing`, a phone counts on from when it heard it. */
  segmentLeftMs: ms,
  leftMs: ms,
  segmentMs: ms,
  nextMoveName: v.nullable(line),
  /** What "Finish here" would keep. */
  minutesPerformed: count,
  volume: v.nullable(level),
  variant: v.picklist(['regular', 'easier', 'harder']),
  /** Those the move on stage has; a remote offers a choice where there are several. */
  variants: v.optional(v.array(v.picklist(['regular', 'easier', 'harder']))),
  /** For its picture, on a phone of the same content. */
  exerciseId: v.optional(v.nullable(id)),
});

const step = v.object({ segmentIndex: count, name: line, detail: line, phase });

const field = v.object({
  /** Names the field for as long as it has the focus: a text for another one is not taken. */
  id,
  label: line,
  value: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  kind: v.picklist(['text', 'number', 'search', 'many-lines']),
  maxLength: v.nullable(count),
});

const messageSchema = v.variant('t', [
  // From a remote.
  v.object({ t: v.literal('press'), button: v.picklist(['up', 'down', 'left', 'right', 'ok', 'back']) }),
  v.object({ t: v.literal('command'), command }),
  /** The whole value each time; `isDone` is the keyboard's Done. */
  v.object({ t: v.literal('text'), field: id, value: v.pipe(v.string(), v.maxLength(MAX_TEXT)), isDone: v.boolean() }),
  v.object({ t: v.literal('ask-state') }),
  /** The session on stage shall go on here: answered by a `hand-over`, or by `error` "nothing-on-stage". */
  v.object({ t: v.literal('ask-hand-over') }),
  // From a TV.
  v.object({ t: v.literal('now-playing'), playing: v.nullable(playing) }),
  v.object({ t: v.literal('steps'), id, steps: v.pipe(v.array(step), v.maxLength(MAX_STEPS)) }),
  v.object({ t: v.literal('screen'), title: line, field: v.nullable(field) }),
  // From a sender: whoever shows `/tv` there starts with nothing of its own.
  /** Who trains, and their settings; each setting is checked where it is kept, and one that is not known there is left out. */
  v.object({
    t: v.literal('set-up'),
    people: v.pipe(v.array(v.object({ id, name: v.pipe(v.string(), v.maxLength(MAX_NAME)), settings: v.record(v.string(), v.unknown()) })), v.minLength(1), v.maxLength(MAX_PEOPLE)),
    currentId: id,
    trainingIds: v.pipe(v.array(id), v.maxLength(MAX_PEOPLE)),
    device: v.record(v.string(), v.unknown()),
  }),
  // From both.
  v.object({ t: v.literal('hello'), name: v.pipe(v.string(), v.maxLength(MAX_NAME)), kind: v.picklist(['tv', 'phone', 'tablet', 'computer']) }),
  /** A session as it is now; whoever has it on stage owns it, with an epoch one higher. Answered by `ack`. */
  v.object({ t: v.literal('hand-over'), session: v.unknown(), wallMs }),
  /** What was performed so far; sent again until the `ack` says that it is stored. */
  v.object({ t: v.literal('performed'), session: v.unknown(), wallMs }),
  /** It was finished where it came from, before that was known to be too late: it ends where it is now. */
  v.object({ t: v.literal('finish-given'), id }),
  v.object({ t: v.literal('ack'), of: v.picklist(['hand-over', 'performed']), ...mark, isTaken: v.boolean() }),
  v.object({ t: v.literal('bye'), why: v.picklist(['closed', 'removed']) }),
  /** A word for the program, not a sentence: each screen says it in its own language. */
  v.object({ t: v.literal('error'), code: line }),
]);

export type WireMessage = v.InferOutput<typeof messageSchema>;
export type Command = v.InferOutput<typeof command>;
export type Playing = v.InferOutput<typeof playing>;
export type StepLine = v.InferOutput<typeof step>;
export type Field = v.InferOutput<typeof field>;
export type DeviceKind = Extract<WireMessage, { t: 'hello' }>['kind'];

/** A message with its session read. */
export type Message = Exclude<WireMessage, { session: unknown }> | SessionMessage;
export interface SessionMessage {
  readonly t: 'hand-over' | 'performed';
  readonly session: Session;
  readonly wallMs?: number | undefined;
}

/** Checks a session that came from elsewhere; null when it is none. */
export type ReadSession = (value: unknown) => Session | null;

export type ReadMessage =
  | { readonly kind: 'message'; readonly message: Message }
  /** Of a newer app: ignored. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** Dropped; `reason` is for the log and holds nothing of what was said. */
  | { readonly kind: 'bad'; readonly name: string; readonly reason: string };

/** What may be said before both people said that the short strings match. Nothing here tells what is on the screen or who is there. */
const buttonsOnly: ReadonlySet<Message['t']> = new Set(['press', 'command', 'bye', 'error']);

export function isForButtonsOnly({ t }: Message): boolean {
  return buttonsOnly.has(t);
}

/** A press that comes late is a surprise: these are dropped when old, and never said twice. */
export function isFleeting({ t }: Message): boolean {
  return t === 'press' || t === 'command';
}

const names: ReadonlySet<string> = new Set(messageSchema.options.map(({ entries }) => entries.t.literal));

export function readMessage(value: unknown, readSession: ReadSession): ReadMessage {
  const name = nameOf(value);
  if (name === null) return { kind: 'bad', name: '(nameless)', reason: 'no name' };
  if (!names.has(name)) return { kind: 'unknown', name };
  const read = v.safeParse(messageSchema, value);
  if (!read.success) return { kind: 'bad', name, reason: v.getDotPath(read.issues[0]) ?? 'whole' };
  const message = read.output;
  if (message.t !== 'hand-over' && message.t !== 'performed') return { kind: 'message', message };
  const session = readSession(message.session);
  return session ? { kind: 'message', message: { ...message, session } } : { kind: 'bad', name, reason: 'session' };
}

export function markOf({ id: sessionId, epoch, revision }: RecordMark): RecordMark {
  return { id: sessionId, epoch, revision };
}

/** At most 40 letters of a message's name, for a log. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { t } = value as { t?: unknown };
  return typeof t === 'string' ? t.slice(0, 40) : null;
}
