import { catalog } from '../../content/catalog.ts';
import { dayAt, type LocalDay } from '../../domain/day.ts';
import { creditedHere, missedSince, type PeopleHere } from '../../domain/workout/brought-session.ts';
import { isOnlyGuests, type Session } from '../../domain/workout/session.ts';
import type { Button } from '../../buttons.ts';
import { deviceLinkClock, type LinkLog } from '../../link/link.ts';
import { healthAt, webSocketTo } from '../../link/socket.ts';
import type { TvPeer } from '../../link/phone-link.ts';
import { openTvRoom, type TvRoom } from '../../link/tv-room.ts';
import type { PhonesActions } from '../../screens/phones/phones-actions.ts';
import { createPhonesStore, type PhonesShown, toldApart } from '../../store/phones-store.ts';
import type { AppShell } from '../app-shell.ts';
import type { Clock } from '../clock.ts';
import { movementsOf } from '../movements.ts';
import type { ScreenParts } from '../screens.ts';
import type { SessionDesk } from '../session-desk.ts';
import { readSession, storeBrought } from './brought-session.ts';
import { busyWords, cameWords, elsewhereWords, goneWords, usualTvName } from './cast-words.ts';
import { comeBackBy, isSeen } from './come-back.ts';
import { obey } from './commands.ts';
import { CompareDesk } from './compare-desk.ts';
import { hubAddress, hubOrigin } from './hub-address.ts';
import { type Command, MAX_LINE } from '../../sync/messages.ts';
import { MoveWays } from './move-ways.ts';
import { openSecondScreen } from './open-second-screen.ts';
import { cryptoChance, OwnDevices } from './own-device.ts';
import { fetchJson, phoneOrigin } from './phone-origin.ts';
import { ReturnDesk } from './return-desk.ts';
import { playingOf, stepsOf, variantsOn } from './stage-report.ts';
import { secondScreenKind } from './second-screen.ts';
import { TvDesk } from './tv-desk.ts';
import { TvStage } from './tv-stage.ts';
import { followText } from './typing.ts';

/** A hub that has not answered within this is away. */
const WAITING_MS = 4_000;

export interface TvParts {
  readonly screens: ScreenParts;
  readonly shell: Pick<AppShell, 'question' | 'immersive'>;
  readonly clock: Clock;
  readonly desk: SessionDesk;
  readonly press: (button: Button) => void;
  readonly go: (path: string) => void;
  /** Shows another address in place of this one. */
  readonly replace: (path: string) => void;
  readonly tell: (sentence: string) => void;
  readonly answerOffer: (answer: 'resume' | 'finish') => boolean;
  /** Takes the question away whether an interrupted workout goes on here, if it is about an older state of this one. @returns Whether it was. */
  readonly withdrawOffer: (newer: Session) => boolean;
}

const log: LinkLog = (event, detail) => console.debug('link:', event, detail);

/** Opens this TV to its phones; from then on they find it whenever this page is open. */
export async function openTv(parts: TvParts): Promise<PhonesActions> {
  const { screens, shell, clock, desk, press, go, replace, tell, answerOffer, withdrawOffer } = parts;
  const { sessionStore: session, settingsStore: settings, peopleStore: people } = screens;
  const { storage } = await screens.kept();
  const devices = await OwnDevices.open(storage.devices);
  const store = createPhonesStore();
  const ownName = (): string => devices.own.name || usualTvName();
  const peopleHere = (): PeopleHere => {
    const { all, current } = people.state;
    return { ids: all.map(({ id }) => id), currentId: current?.id ?? null };
  };
  const show = (change: Partial<PhonesShown>): void => store.send(change);
  show({ ownName: ownName() });

  /** Whoever has it on stage owns it: from here on this TV does, and its own clock counts. */
  const takeOver = (brought: Session): boolean => {
    const here = session.state;
    const isPlayingOther = here !== null && here.id !== brought.id && here.status.kind === 'playing';
    const isOld = here?.id === brought.id && here.epoch > brought.epoch;
    if (isPlayingOther) tell(busyWords());
    if (isPlayingOther || isOld || brought.status.kind === 'ended') return false;
    shell.question = null;
    desk.take({ ...creditedHere(brought, peopleHere()), epoch: brought.epoch + 1 });
    go(`/workouts/${brought.workoutId}/play`);
    return true;
  };

  const ownStage = new TvStage({
    session,
    clock: deviceLinkClock,
    clear: async () => {
      await desk.clear();
      replace('/');
    },
    save: (done) => storage.sessions.save(done, 'strict'),
    keep: (brought) => storeBrought(storage.sessions, brought, peopleHere()),
    withdrawOffer,
    onGone: () => tell(elsewhereWords()),
  });
  const desks: Pick<TvDesk, 'sayScreen' | 'sayTyped' | 'sayPlaying' | 'isPressedByStranger'>[] = [];
  const sayScreen = (): void => desks.forEach((desk) => desk.sayScreen());
  // A field may have the focus already: then it is told at once, to nobody yet.
  const text = followText({ onChange: sayScreen, onTyped: () => desks.forEach((one) => one.sayTyped()), goOn: () => press('down') });
  const volume = (): number => settings.state.device.soundVolume / 10;
  const ways = new MoveWays({ load: movementsOf, onKnown: () => desks.forEach((one) => one.sayPlaying()) });
  const names = {
    workoutName: (id: string) => catalog.workoutName(id),
    exerciseName: (id: string) => catalog.exerciseName(id),
    variants: (id: string) => ways.of(id),
  };
  if (session.state) void ways.learn(session.state);
  session.subscribe((after, before) => {
    if (after !== null && after.id !== before?.id) void ways.learn(after);
  });
  const today = (): LocalDay => dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  let pressedAtMs = -Infinity;
  const notePress = (): void => void (pressedAtMs = deviceLinkClock.monotonicMs());
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, notePress, true);
  /** What there is once, however many steer it. */
  const stage = {
    devices,
    clock: deviceLinkClock,
    session,
    sessions: {
      storePerformed: (brought: Session) => ownStage.storePerformed(brought),
      takeOver,
    },
    report: { playing: (state: Session) => playingOf(state, names, volume()), steps: (state: Session) => stepsOf(state, names) },
    press: (button: Button) => {
      if (!desks.some((one) => one.isPressedByStranger)) notePress();
      press(button);
    },
    command: (command: Command) => obey(command, { session, settings, isPlayerShown: () => shell.immersive && shell.question === null, variants: () => variantsOn(session.state, names), answerOffer }),
    text,
    title: () => document.title.replace(/ · Standtall$/, '').slice(0, MAX_LINE),
    ownName,
    giveAway: (peer: TvPeer) => void ownStage.giveAway(peer),
    today,
    lately: async (toldUntil: LocalDay | null) => {
      const sessions = await storage.sessions.listBetween(missedSince(toldUntil, today()), today());
      return sessions.filter((one) => one.status.kind === 'ended' && !isOnlyGuests(one));
    },
    onKeptOut: (phoneId: string) => returning.ask(phoneId),
    onCome: (name: string) => tell(cameWords(name)),
    onGone: (name: string) => tell(goneWords(name)),
  };
  settings.subscribe((after, before) => {
    if (after.device.soundVolume !== before.device.soundVolume) for (const one of desks) one.sayPlaying();
  });
  const title = document.querySelector('title');
  if (title) new MutationObserver(sayScreen).observe(title, { childList: true, characterData: true, subtree: true });
  if (secondScreenKind() !== 'none') {
    const beginWithNothing = async (): Promise<void> => {
      shell.question = null;
      await desk.clear();
      await storage.backup.eraseEverything();
    };
    desks.push(openSecondScreen({ stage, screens, go, beginWithNothing, log }));
  }

  const address = hubAddress();
  if (address === null) {
    show({ hub: 'none' });
    return { store, invite: () => () => undefined, rename: () => undefined, renameTv: () => undefined, compare: () => undefined, remove: () => undefined };
  }

  const tv: TvDesk = new TvDesk({
    ...stage,
    openRoom: (needs): TvRoom => openTvRoom({
      ...needs,
      openSocket: webSocketTo(address),
      isHubThere: healthAt(hubOrigin() ?? ''),
      isSeen,
      chance: cryptoChance,
      random: () => Math.random(),
      clock: deviceLinkClock,
      log,
      readSession,
    }),
  });
  desks.push(tv);
  const { room } = tv;

  const returning = new ReturnDesk({ shell, devices, room: () => tv.room, isPressedByStranger: () => tv.isPressedByStranger });
  const compare = new CompareDesk({
    shell,
    clock: deviceLinkClock,
    peers: () => room.peers,
    remove: (id) => void tv.remove(id),
    isPressedByStranger: () => tv.isPressedByStranger,
    pressedAtMs: () => pressedAtMs,
  });
  const openedAtMs = clock.monotonicMs();
  let origin: string | null = null;
  const refresh = (): void => {
    const { invitation, isOnline, ended } = room;
    const isWaiting = clock.monotonicMs() - openedAtMs < WAITING_MS;
    show({
      hub: ended === 'replaced' ? 'elsewhere' : ended === 'other-version' ? 'outdated' : isOnline ? 'here' : isWaiting ? 'waiting' : 'away',
      invitation: invitation && isOnline && origin !== null ? `${origin}/remote#${invitation.fragment}` : null,
      code: isOnline ? (invitation?.code ?? null) : null,
      address: origin === null ? '' : `${origin.replace(/^https?:\/\//, '')}/remote`,
      ownName: ownName(),
      phones: toldApart(room.peers.map(({ id, name, kind, state, shortString }) => ({
        id,
        name: devices.nameOf('remote', id) || name,
        kind,
        state: shortString !== null ? 'compare' : state === 'together' ? 'here' : 'away',
      }))),
    });
  };
  room.onChange(() => {
    compare.look();
    refresh();
  });
  devices.onChange(refresh);
  void phoneOrigin(window, fetchJson).then((found) => {
    origin = found;
    refresh();
  });
  deviceLinkClock.after(WAITING_MS, refresh);
  refresh();

  screens.onChange(({ stores, from }) => {
    if (from === 'elsewhere' && stores.includes('devices')) void devices.refresh();
  });
  comeBackBy(() => room.resume());

  let shownTimes = 0;
  return {
    store,
    invite: () => {
      shownTimes += 1;
      if (shownTimes === 1) room.invite();
      let isShown = true;
      return () => {
        if (isShown) shownTimes -= 1;
        if (isShown && shownTimes === 0) room.endInvitation();
        isShown = false;
      };
    },
    rename: (phoneId, name) => void devices.rename('remote', phoneId, name),
    renameTv: (name) => void devices.renameOwn(name).then(() => room.rename(ownName())),
    compare: (phoneId) => compare.askAbout(phoneId),
    remove: (phoneId) => void tv.remove(phoneId),
  };
}
