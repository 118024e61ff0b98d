import { msg } from '@lit/localize';
import { compact } from '../../../components/tokens.ts';
import { creditedHere, type PeopleHere } from '../../domain/workout/brought-session.ts';
import { isOnlyGuests } from '../../domain/workout/session.ts';
import { deviceLinkClock } from '../../link/link.ts';
import { healthAt, webSocketTo } from '../../link/socket.ts';
import { createRemoteStore, type RemoteStore } from '../../store/remote-store.ts';
import type { DeviceKind } from '../../sync/messages.ts';
import type { ScreenParts } from '../screens.ts';
import { readSession, storeBrought } from './brought-session.ts';
import { handOverWords } from './cast-words.ts';
import { comeBackBy, isSeen } from './come-back.ts';
import { HandOver } from './hand-over.ts';
import { hubAddress, hubOrigin } from './hub-address.ts';
import { LockScreen, type SilentSound } from './lock-screen.ts';
import { cryptoChance, OwnDevices } from './own-device.ts';
import { RemoteDesk } from './remote-desk.ts';
import { cameFrom, lastTv } from './remote-memory.ts';
import { createRemotePlace } from './remote-place.ts';
import { silentWav } from './silence.ts';

/** A press that went out is felt for so long, in milliseconds. */
const FELT_MS = 12;

export interface OpenRemote {
  readonly desk: RemoteDesk;
  readonly handOver: HandOver;
  /** Plays on here what stands on this page's stage. */
  readonly goOn: () => void;
}

export const remoteStore: RemoteStore = createRemoteStore();
const place = createRemotePlace(() => remoteStore.state.line !== null);
let opening: Promise<OpenRemote> | null = null;
/** What waits for the TV while it is on the screen. */
const waiting = new Set<Element>();

/** Until `element` is gone from the page, the TV's line is looked for as if somebody waited for it. */
export function waitOn(element: Element): void {
  for (const one of Array.from(waiting)) if (!one.isConnected) waiting.delete(one);
  waiting.add(element);
}

/** This device as remote: once a page, whatever screens come and go. Rejects where no keys can be kept; then whoever asks next tries again. */
export function openRemote(parts: ScreenParts): Promise<OpenRemote> {
  opening ??= open(parts).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Joins the TV steered last, unless another page of this browser has it: a TV hears one of them at a time. */
export async function joinQuietly(parts: ScreenParts): Promise<void> {
  const [{ desk }, isElsewhere] = await Promise.all([openRemote(parts), place.isTakenElsewhere()]);
  if (!isElsewhere && remoteStore.state.line === null) desk.start('');
}

async function open(parts: ScreenParts): Promise<OpenRemote> {
  const [{ storage }, stage] = await Promise.all([parts.kept(), parts.ownStage()]);
  const { sessionStore: session } = parts;
  const devices = await OwnDevices.open(storage.devices);
  const kind = kindOfDevice();
  const peopleHere = (): PeopleHere => {
    const { all, current } = parts.peopleStore.state;
    return { ids: all.map(({ id }) => id), currentId: current?.id ?? null };
  };
  const handOver: HandOver = new HandOver({
    session,
    clock: deviceLinkClock,
    tv: () => desk.tv,
    show: (state) => remoteStore.send({ kind: 'handing-over', state }),
    tell: (word) => stage.tell(handOverWords(word, remoteStore.state.line?.tvName ?? '')),
    putAway: async (given) => {
      if (session.state?.id === given.id) await stage.desk.clear();
      if (!isOnlyGuests(given)) await storage.sessions.save({ ...given, status: { kind: 'ended', isCompleted: false } }, 'strict');
      // The way back must not lead into the player: there it would begin another session unasked.
      if (session.state === null && location.pathname !== '/remote') stage.replace('/remote');
    },
    take: (brought) => {
      stage.shell.question = null;
      stage.desk.take(creditedHere(brought, peopleHere()));
      stage.go(`/workouts/${brought.workoutId}/play`);
    },
    keep: (performed) => storeBrought(storage.sessions, performed, peopleHere()),
    withdrawOffer: (newer) => stage.withdrawOffer(newer),
    memory: cameFrom,
  });
  const desk: RemoteDesk = new RemoteDesk({
    store: remoteStore,
    devices,
    openSocket: webSocketTo(hubAddress() ?? ''),
    isHubThere: healthAt(hubOrigin() ?? ''),
    isWaited: () => isSeen() && Array.from(waiting).some(({ isConnected }) => isConnected),
    clock: deviceLinkClock,
    chance: cryptoChance,
    random: () => Math.random(),
    log: (event, detail) => console.info('remote', event, detail),
    readSession,
    sessions: handOver,
    name: kindWords(kind),
    kind,
    lastTv,
    onPress: () => {
      navigator.vibrate?.(FELT_MS);
      lockScreen.touched();
    },
    onNotSent: () => stage.tell(msg('The TV was not reached: that press did nothing.')),
    onError: (code) => handOver.hearError(code),
    onFinishGiven: (sessionId) => handOver.finishGiven(sessionId),
  });
  const lockScreen = new LockScreen({
    store: remoteStore,
    command: (command) => desk.command(command),
    mediaSession: (navigator as { readonly mediaSession?: MediaSession }).mediaSession,
    createMetadata: (init) => new MediaMetadata(init),
    createSound: createSilence,
  });
  remoteStore.subscribe(({ line }, { line: before }) => {
    if (line?.state === 'together' && before?.state !== 'together') handOver.meet();
  });
  comeBackBy(() => desk.resume());
  parts.onChange(({ stores, from }) => {
    if (from === 'elsewhere' && stores.includes('devices')) void devices.refresh();
  });
  const goOn = (): void => {
    const { unfinished } = stage.desk;
    if (unfinished === null) return;
    void stage.desk.decide(unfinished, 'resume').then((workoutId) => (workoutId === null ? undefined : stage.go(`/workouts/${workoutId}/play`)));
  };
  return { desk, handOver, goOn };
}

function kindOfDevice(): DeviceKind {
  if (!matchMedia('(pointer: coarse)').matches) return 'computer';
  return matchMedia(compact.cssText).matches && Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}

function kindWords(kind: DeviceKind): string {
  switch (kind) {
    case 'computer':
      return msg('Computer');
    case 'tablet':
      return msg('Tablet');
    default:
      return msg('Phone');
  }
}

function createSilence(): SilentSound {
  const sound = new Audio(URL.createObjectURL(new Blob([silentWav()], { type: 'audio/wav' })));
  sound.loop = true;
  return sound;
}
