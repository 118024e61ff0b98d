import { msg } from '@lit/localize';
import { compact } from '../../../components/tokens.ts';
import { catalog } from '../../content/catalog.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { PeopleHere } from '../../domain/workout/brought-session.ts';
import { webSocketTo } from '../../link/hub-line.ts';
import { deviceLinkClock } from '../../link/link.ts';
import { RemoteScreen } from '../../screens/remote/remote-screen.ts';
import { createRemoteStore, type Playing } from '../../store/remote-store.ts';
import type { DeviceKind } from '../../sync/messages.ts';
import type { ScreenParts } from '../screens.ts';
import { readSession, storeBrought } from './brought-session.ts';
import { hubAddress } from './hub-address.ts';
import { LockScreen, type SilentSound } from './lock-screen.ts';
import { cryptoChance, OwnDevices } from './own-device.ts';
import { RemoteDesk } from './remote-desk.ts';
import { takeScanned } from './scanned.ts';
import { silentWav } from './silence.ts';

const LAST_TV = 'standtall-last-tv';

/** A press that went out is felt for so long, in milliseconds. */
const FELT_MS = 12;

let opening: Promise<RemoteDesk> | null = null;
const store = createRemoteStore();

/** The phone's page. Whoever leaves it stays with the TV, and is there again when coming back. */
export function remoteScreen(parts: ScreenParts): HTMLElement {
  const screen = new RemoteScreen();
  const fragment = takeScanned();
  screen.store = store;
  screen.now = () => deviceLinkClock.monotonicMs();
  screen.address = addressForTv();
  screen.loadMovement = loadMovement;
  void parts.look().then((look) => (screen.look = look));
  opening ??= openDesk(parts);
  const desk = opening;
  screen.actions = waitingFor(desk);
  desk.then(
    (ready) => ready.start(fragment),
    (error: unknown) => {
      console.error('No remote here:', error);
      opening = null;
      store.send({ kind: 'finding', finding: { kind: 'refused', why: 'no-keys', againAtMs: null } });
    },
  );
  return screen;
}

async function openDesk(parts: ScreenParts): Promise<RemoteDesk> {
  const { storage } = await parts.kept();
  const devices = await OwnDevices.open(storage.devices);
  const address = hubAddress();
  const kind = kindOfDevice();
  const desk: RemoteDesk = new RemoteDesk({
    store,
    devices,
    openSocket: webSocketTo(address ?? ''),
    clock: deviceLinkClock,
    chance: cryptoChance,
    random: () => Math.random(),
    log: (event, detail) => console.info('remote', event, detail),
    readSession,
    sessions: {
      storePerformed: (session) => storeBrought(storage.sessions, session, peopleHere(parts)),
      // What was handed over is played by the player, not by the remote.
      takeOver: () => false,
    },
    name: kindWords(kind),
    kind,
    lastTv: { read: readLastTv, write: writeLastTv },
    onPress: () => {
      navigator.vibrate?.(FELT_MS);
      lockScreen.touched();
    },
  });
  const lockScreen = new LockScreen({
    store,
    command: (command) => desk.command(command),
    mediaSession: (navigator as { readonly mediaSession?: MediaSession }).mediaSession,
    createMetadata: (init) => new MediaMetadata(init),
    createSound: createSilence,
  });
  comeBackBy(() => desk.resume());
  parts.onChange(({ stores, from }) => {
    if (from === 'elsewhere' && stores.includes('devices')) void devices.refresh();
  });
  return desk;
}

function peopleHere({ peopleStore }: ScreenParts): PeopleHere {
  const { all, current } = peopleStore.state;
  return { ids: all.map(({ id }) => id), currentId: current?.id ?? null };
}

/** After sleep, an app switch, the browser's own "back" or a new network. */
function comeBackBy(resume: () => void): void {
  window.addEventListener('pageshow', resume);
  window.addEventListener('online', resume);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') resume();
  });
}

/** The keys come a moment after the screen. */
function waitingFor(desk: Promise<RemoteDesk>): RemoteScreen['actions'] {
  const ask = (act: (ready: RemoteDesk) => void): void => void desk.then(act, () => undefined);
  return {
    find: (typed) => ask((ready) => ready.find(typed)),
    connect: (tvId) => ask((ready) => ready.connect(tvId)),
    remove: (tvId) => ask((ready) => ready.remove(tvId)),
    leave: () => ask((ready) => ready.leave()),
    resume: () => ask((ready) => ready.resume()),
    theyMatch: () => ask((ready) => ready.theyMatch()),
    theyDiffer: () => ask((ready) => ready.theyDiffer()),
    press: (button) => ask((ready) => ready.press(button)),
    command: (command) => ask((ready) => ready.command(command)),
    type: (fieldId, value, isDone) => ask((ready) => ready.type(fieldId, value, isDone)),
  };
}

async function loadMovement({ exerciseId }: Playing): Promise<Movement | null> {
  if (exerciseId === null) return null;
  const loaded = await catalog.loadMovements([exerciseId]);
  return loaded.ok ? (loaded.value.get(exerciseId) ?? null) : null;
}

/** What others in the house reach this page by; on the machine itself that is not known. */
function addressForTv(): string {
  return /^(localhost|127\.|\[::1\])/.test(location.hostname) || location.protocol === 'file:' ? '' : location.host;
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

function readLastTv(): string | null {
  try {
    return localStorage.getItem(LAST_TV);
  } catch {
    return null;
  }
}

function writeLastTv(tvId: string): void {
  try {
    localStorage.setItem(LAST_TV, tvId);
  } catch {
    // It is found in the list then.
  }
}
