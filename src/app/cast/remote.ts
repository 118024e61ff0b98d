import { catalog } from '../../content/catalog.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import { deviceLinkClock } from '../../link/link.ts';
import { GoOnRow } from '../../screens/remote/go-on-row.ts';
import type { RemoteActions } from '../../screens/remote/remote-actions.ts';
import { RemoteScreen } from '../../screens/remote/remote-screen.ts';
import type { Playing } from '../../store/remote-store.ts';
import type { ScreenParts } from '../screens.ts';
import { type OpenRemote, openRemote, remoteStore, waitOn } from './open-remote.ts';
import { takeScanned } from './scanned.ts';

/** The phone's page. Whoever leaves it stays with the TV, and is there again when coming back. */
export function remoteScreen(parts: ScreenParts): HTMLElement {
  const screen = new RemoteScreen();
  waitOn(screen);
  const fragment = takeScanned();
  screen.store = remoteStore;
  screen.session = parts.sessionStore;
  screen.workoutName = (id) => catalog.workoutName(id);
  screen.now = () => deviceLinkClock.monotonicMs();
  screen.address = addressForTv();
  screen.loadMovement = loadMovement;
  void parts.look().then((look) => (screen.look = look));
  const remote = openRemote(parts);
  screen.actions = waitingFor(remote);
  remote.then(
    ({ desk }) => desk.start(fragment),
    (error: unknown) => {
      console.error('No remote here:', error);
      remoteStore.send({ kind: 'finding', finding: { kind: 'refused', why: 'no-keys', againAtMs: null } });
    },
  );
  return screen;
}

/** A row for the pause sheet, where this device knows a TV; joined by then, or as soon as it is there. */
export async function goOnRow(parts: ScreenParts): Promise<HTMLElement | null> {
  const { storage } = await parts.kept();
  if (!(await storage.devices.list()).some(({ role }) => role === 'tv')) return null;
  const remote = openRemote(parts);
  await remote;
  const row = new GoOnRow();
  waitOn(row);
  row.store = remoteStore;
  row.actions = waitingFor(remote);
  return row;
}

/** The keys come a moment after the screen. */
function waitingFor(remote: Promise<OpenRemote>): RemoteActions {
  const ask = (act: (ready: OpenRemote) => void): void => void remote.then(act, () => undefined);
  return {
    find: (typed) => ask(({ desk }) => desk.find(typed)),
    connect: (tvId) => ask(({ desk }) => desk.connect(tvId)),
    remove: (tvId) => ask(({ desk }) => desk.remove(tvId)),
    leave: () => ask(({ desk }) => desk.leave()),
    resume: () => ask(({ desk }) => desk.resume()),
    theyMatch: () => ask(({ desk }) => desk.theyMatch()),
    theyDiffer: () => ask(({ desk }) => desk.theyDiffer()),
    press: (button) => ask(({ desk }) => desk.press(button)),
    command: (command) => ask(({ desk }) => desk.command(command)),
    type: (fieldId, value, isDone) => ask(({ desk }) => desk.type(fieldId, value, isDone)),
    give: () => ask(({ handOver }) => void handOver.give()),
    bring: () => ask(({ handOver }) => handOver.ask()),
    goOn: () => ask(({ goOn }) => goOn()),
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
