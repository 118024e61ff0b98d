import { msg } from '@lit/localize';
import type { RemotePress } from '../buttons.ts';
import { createCuePlayer, type CuePlayer } from '../audio/cue-player.ts';
import { catalog } from '../content/catalog.ts';
import type { ContentProblem } from '../content/problem.ts';
import type { StorageProblem } from '../domain/repositories.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../domain/settings.ts';
import type { Session } from '../domain/workout/session.ts';
import { choosePlatform } from '../platform/choose-platform.ts';
import type { Platform } from '../platform/platform.ts';
import { deepActiveElement } from '../remote/flat-tree.ts';
import { startBack, type BackStack } from '../remote/back.ts';
import { Remote } from '../remote/remote.ts';
import type { Begin } from '../screens/begin.ts';
import '../screens/people/ask-who.ts';
import type { PhonesActions } from '../screens/phones/phones-actions.ts';
import type { DataActions } from '../screens/settings/data-actions.ts';
import type { StorageChange } from '../storage/announce.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { StoreName } from '../storage/rows.ts';
import { createPeopleStore } from '../store/people-store.ts';
import { createIntentionStore } from '../store/intention-store.ts';
import { createSessionStore } from '../store/session-store.ts';
import { SettingsStore } from '../store/settings-store.ts';
import { AppShell, type Question } from './app-shell.ts';
import { deviceClock } from './clock.ts';
import { keepDocument } from './document-effects.ts';
import { Notices } from './notices.ts';
import { createOtherTabs } from './other-tabs.ts';
import type { FrontDesk } from './front-desk.ts';
import type { PeopleDesk } from './people-desk.ts';
import { exitQuestion, resumeQuestion, type ResumeAnswer } from './questions.ts';
import { startRouter, type Navigation } from './router.ts';
import { screenRoutes, type KeptParts, type ScreenParts } from './screens.ts';
import { mainWays, wayOf } from './main-ways.ts';
import { lastTv } from './cast/remote-memory.ts';
import type { TvParts } from './cast/tv.ts';
import type { SessionDesk } from './session-desk.ts';
import { isSharedScreen } from './shared-screen.ts';
import { keepTopClock, timeOfDay, weekdayOf } from './top-clock.ts';
import type { Habits } from './habits.ts';
import { keepWeek, type WeekEffects } from './week-effects.ts';

/** What there is once the database has answered. */
interface Kept {
  readonly storage: Storage;
  readonly desk: SessionDesk;
  readonly people: PeopleDesk;
  readonly front: FrontDesk;
}

/** A step to the page before takes less; in milliseconds. */
const LEAVING_MS = 1_000;

/** The composition root: everything is made and joined here, and nowhere else. */
export class App {
  readonly #clock = deviceClock;
  readonly #settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  readonly #people = createPeopleStore();
  readonly #intentions = createIntentionStore();
  readonly #session = createSessionStore();
  readonly #shell = new AppShell();
  readonly #platform: Platform = choosePlatform();
  readonly #notices = new Notices(
    (sentence) => (this.#shell.notice = sentence),
    (run, ms) => void window.setTimeout(run, ms),
  );
  readonly #cues: CuePlayer = createCuePlayer({ volume: DEFAULT_DEVICE_SETTINGS.soundVolume });
  readonly #week: WeekEffects = keepWeek({
    clock: this.#clock,
    settings: this.#settings,
    people: this.#people,
    session: this.#session,
    groupsOf: catalog.groupsOf,
  });
  readonly #otherTabs = createOtherTabs({
    name: 'standtall-stage',
    playingHere: () => (this.#session.state?.status.kind === 'playing' ? this.#session.state.id : null),
    onBegun: (sessionId) => this.#onBegunElsewhere(sessionId),
    onErased: () => void this.#onErasedElsewhere(),
  });
  /** The session the question on screen is about. */
  #offered: Session | null = null;
  readonly #remote = new Remote({ platform: this.#platform, root: this.#shell, onBack: () => this.#back.back() });
  #phones: Promise<PhonesActions> | null = null;
  #navigation!: Navigation;
  #back!: BackStack;
  readonly #kept: Promise<Kept> = this.#open();
  readonly #habits: Promise<Habits> = this.#startHabits();
  readonly #parts = this.#screenParts();
  #noteTheTime: () => void = () => undefined;
  readonly #changeListeners = new Set<(change: StorageChange) => void>();

  start(): void {
    keepDocument(this.#settings);
    keepTopClock(this.#clock, (text) => {
      this.#shell.clock = text;
      this.#week.noteTheDay();
      this.#noteTheTime();
    });
    this.#settings.subscribe(({ device }) => this.#cues.setVolume(device.soundVolume));
    this.#session.subscribe((after, before) => {
      if (after?.status.kind === 'ended' && before?.id === after.id && before.status.kind !== 'ended') void this.#askToLast();
      if (after?.status.kind !== 'playing') return;
      if (before?.id !== after.id || before.status.kind !== 'playing') this.#otherTabs.tellBegin(after.id);
    });
    this.#showWays(location.pathname);
    this.#shell.addEventListener('go', ({ detail: { to, isReplacing } }) => (isReplacing ? this.#navigation.replace(to) : this.#navigation.go(to)));
    this.#shell.addEventListener('begin', (event) => void this.#begin(event.detail));
    this.#shell.addEventListener('ask-who', () => void this.#askWho());
    this.#people.subscribe(() => this.#showWhose());
    document.body.append(this.#shell);
    this.#startMoving();
    this.#kept.then(() => this.#habits).then(() => this.#bringTheRest()).catch((error: unknown) => {
      console.error('Not everything arrived:', error);
      this.#notices.tell(msg('Standtall did not arrive whole, perhaps the network went away: please open this page again.'));
    });
  }

  #startMoving(): void {
    this.#remote.start();
    this.#back = startBack({
      offerBack: () => offerBack(this.#shell),
      onFirst: () => this.#onFirstBack(),
      homePath: '/',
      backArrivesAsHistory: this.#platform.backArrivesAsHistory,
    });
    this.#navigation = startRouter(
      (screen) => this.#shell.outlet.show(screen),
      screenRoutes(this.#parts),
      (pathname) => this.#onShown(pathname),
    );
  }

  async #bringTheRest(): Promise<void> {
    const [{ bringSoon }, { startOffline }] = await Promise.all([import('./soon.ts'), import('./offline.ts')]);
    void bringSoon(this.#session, this.#parts, this.#shell, this.#navigation);
    await startOffline();
  }

  #screenParts(): ScreenParts {
    return {
      sessionStore: this.#session,
      peopleStore: this.#people,
      people: () => this.#kept.then(({ people }) => people),
      settingsStore: this.#settings,
      weekStore: this.#week.store,
      intentionStore: this.#intentions,
      planTime: (weekday, minuteOfDay) => void this.#habits.then(({ desk }) => desk.plan(weekday, minuteOfDay)),
      weekdayOf,
      timeOf: timeOfDay,
      deviceFacts: async () => (await import('./device-facts.ts')).deviceFacts({ isPersistent: (await this.#kept).storage.isPersistent, canSaveFiles: this.#hasPaperAndFiles }),
      playSample: () => this.#cues.playSample(),
      dataActions: () => this.#dataActions(),
      look: () => this.#kept.then(() => this.#settings.state.person.look),
      canPrint: this.#hasPaperAndFiles,
      stage: (workoutId, times) => this.#stage(workoutId, times),
      isShared: () => isSharedScreen(this.#platform),
      kept: () => this.#keptOfCurrent(),
      phones: () => (this.#phones ??= this.#openToPhones()),
      ownStage: () => this.#tvParts(),
      timers: () => this.#habits.then((habits) => habits.timers()),
      keepAwake: (on) => void this.#platform.keepAwake(on),
      stay: (screen, isMadeBefore) => this.#shell.outlet.stay(screen, isMadeBefore),
      onChange: (listener) => {
        this.#changeListeners.add(listener);
        return () => void this.#changeListeners.delete(listener);
      },
    };
  }

  /** What is kept comes a moment after the first screen: that one can be pressed without it. */
  async #open(): Promise<Kept> {
    const [{ openStorage }, { openStage }, { PeopleDesk }, { FrontDesk }] = await Promise.all([
      import('../storage/open-storage.ts'),
      import('./stage.ts'),
      import('./people-desk.ts'),
      import('./front-desk.ts'),
    ]);
    const storage = await openStorage({
      onProblem: (problem) => this.#onProblem(problem),
      onChange: (change) => this.#onChange(change),
      mayLetGo: () => this.#session.state?.status.kind !== 'playing',
    });
    const people = new PeopleDesk({
      store: this.#people,
      settings: this.#settings,
      people: storage.people,
      repository: storage.settings,
      createId: () => storage.createId(),
    });
    await people.start();
    const weekShown = this.#week.refresh(storage);
    const { desk, interrupted } = await openStage({
      store: this.#session,
      settings: this.#settings,
      clock: this.#clock,
      catalog,
      storage,
      cuePlayer: this.#cues,
      keepAwake: (on) => void this.#platform.keepAwake(on),
      forget: (id) => this.#week.forget(id),
      onProblem: (problem) => this.#onProblem(problem),
    });
    if (interrupted) await this.#offer(desk, interrupted);
    await weekShown;
    const front = new FrontDesk({
      shell: this.#shell,
      store: this.#people,
      people,
      desk,
      loadSafetyText: () => catalog.loadSafetyText(),
      go: (path) => this.#navigation.go(path),
    });
    return { storage, desk, people, front };
  }

  async #keptOfCurrent(): Promise<KeptParts> {
    const { storage } = await this.#kept;
    const { current } = this.#people.state;
    if (current === null) throw new Error('nobody has been read yet');
    return { storage, personId: current.id };
  }

  async #startHabits(): Promise<Habits> {
    const { storage } = await this.#kept;
    const { startHabits } = await import('./habits.ts');
    const habits = await startHabits({
      clock: this.#clock,
      storage,
      settings: this.#settings,
      session: this.#session,
      people: this.#people,
      intentions: this.#intentions,
      isAsking: () => this.#shell.question !== null,
      ask: (question) => (this.#shell.question = question),
      begin: (workoutId) => void this.#begin({ workoutId, times: 1 }),
      tell: (sentence) => this.#notices.tell(sentence),
      ring: () => this.#cues.schedule([{ cue: { kind: 'finish' }, inMs: 0 }]),
    });
    this.#noteTheTime = () => habits.noteTheTime();
    return habits;
  }

  /** Sees to it that the session this player shows is on stage. */
  async #stage(workoutId: string, times: 1 | 2): Promise<ContentProblem | 'staged' | 'elsewhere'> {
    const { desk, people } = await this.#kept;
    if (desk.isChosen(workoutId)) return 'staged';
    if (this.#shell.question) {
      // The page was killed on this address: the question stands over Today until it is answered.
      this.#navigation.replace('/');
      return 'elsewhere';
    }
    return desk.begin(workoutId, times, people.training);
  }

  /** Who trains here, and whether the notice was seen, is known only once the database answered. */
  async #begin(wanted: Begin): Promise<void> {
    const { front } = await this.#kept;
    await front.begin(wanted);
  }

  async #askWho(): Promise<void> {
    const { front } = await this.#kept;
    await front.askWho();
  }

  /** A session that plays on in another window is that window's. */
  async #offer(desk: SessionDesk, session: Session): Promise<void> {
    if (await this.#otherTabs.plays(session.id)) this.#tellOfOtherWindow();
    else if (isRemote(location.pathname)) this.#session.send({ kind: 'load', session });
    else this.#askToResume(desk, session);
  }

  #tellOfOtherWindow(): void {
    this.#notices.tell(msg('A workout is playing in another window: it goes on there, and its minutes are counted here as well.'));
  }

  #onBegunElsewhere(sessionId: string): void {
    // Gone on with over there: an answer here would be about an older state of it.
    const isOffered = this.#offered?.id === sessionId;
    if (isOffered) this.#closeOffer();
    const session = this.#session.state;
    if (session?.id === sessionId && session.status.kind !== 'ended') this.#onProblem('superseded');
    else if (isOffered) this.#tellOfOtherWindow();
    else this.#session.send({ kind: 'pause', reason: 'interrupted' });
  }

  #closeOffer(): void {
    this.#offered = null;
    this.#shell.question = null;
  }

  #askToResume(desk: SessionDesk, session: Session): void {
    this.#offered = session;
    this.#shell.question = resumeQuestion(session, catalog.workoutName(session.workoutId), (answer) => {
      this.#closeOffer();
      void this.#decide(desk, session, answer);
    });
  }

  async #decide(desk: SessionDesk, session: Session, answer: ResumeAnswer): Promise<void> {
    const workoutId = await desk.decide(session, answer);
    if (workoutId !== null) this.#navigation.go(`/workouts/${workoutId}/play`);
  }

  #onShown(pathname: string): void {
    this.#back.showing();
    const isPlayer = pathname.endsWith('/play');
    this.#shell.immersive = isPlayer || pathname.endsWith('/cook');
    this.#showWays(pathname);
    this.#showWhose();
    if (isPlayer) return;
    // Left by an address or a link: the clock stops, and the session is offered again.
    void this.#kept.then(({ desk }) => {
      desk.expect(null);
      const session = desk.unfinished;
      if (!session || this.#shell.question) return;
      this.#session.send({ kind: 'pause', reason: 'interrupted' });
      if (!isRemote(pathname)) this.#askToResume(desk, this.#session.state ?? session);
    });
  }

  #showWays(pathname: string): void {
    const ways = mainWays(isRemote(pathname) || lastTv.read() !== null);
    if (ways.length !== this.#shell.destinations.length) this.#shell.destinations = ways;
    this.#shell.current = wayOf(pathname);
  }

  /** Today says so itself. */
  #showWhose(): void {
    const { all, current } = this.#people.state;
    this.#shell.person = all.length > 1 && this.#shell.current !== '/' ? (current?.name ?? '') : '';
  }

  #onFirstBack(): void {
    if (this.#shell.current !== '/') return this.#navigation.replace('/');
    if (this.#shell.question) return;
    this.#shell.question = exitQuestion((isLeaving) => {
      this.#shell.question = null;
      if (!isLeaving) return;
      if (this.#platform.canExit) this.#platform.exit();
      else this.#leavePage();
    });
  }

  /** A window that began with this page has nothing before it, and the step back then does nothing. */
  #leavePage(): void {
    this.#back.leave();
    window.setTimeout(() => this.#notices.tell(msg('This window closes by the browser’s own button, or by Home on the remote.')), LEAVING_MS);
  }

  /** A TV browser has neither paper, nor a place for files, nor a pointer. */
  get #hasPaperAndFiles(): boolean {
    return this.#platform.name === 'browser' && matchMedia('(any-pointer: fine), (any-pointer: coarse)').matches;
  }

  async #askToLast(): Promise<void> {
    try {
      const { askToLastOnce } = await import('./lasting.ts');
      await askToLastOnce();
    } catch {
      // The network is away: the next session that ends asks.
    }
  }

  async #dataActions(): Promise<DataActions> {
    const [{ DataDesk }, { askToLast }, { storage, desk }] = await Promise.all([
      import('./data/data-desk.ts'),
      import('./lasting.ts'),
      this.#kept,
    ]);
    return new DataDesk({
      clock: this.#clock,
      storage,
      canSaveFiles: this.#hasPaperAndFiles,
      personId: () => this.#people.state.current?.id ?? '',
      ask: (question) => this.#ask(question),
      clearStage: () => desk.clear(),
      tellErased: () => this.#otherTabs.tellErased(),
      beginAnew,
      askToLast,
    });
  }

  async #openToPhones(): Promise<PhonesActions> {
    try {
      return await (await import('./cast/tv.ts')).openTv(await this.#tvParts());
    } catch (error) {
      // The network was away: whoever asks next tries again.
      this.#phones = null;
      throw error;
    }
  }

  async #tvParts(): Promise<TvParts> {
    const { desk } = await this.#kept;
    return {
      screens: this.#parts,
      shell: this.#shell,
      clock: this.#clock,
      desk,
      press: (button) => this.#remote.pressFromAfar(button),
      go: (path) => this.#navigation.go(path),
      replace: (path) => this.#navigation.replace(path),
      tell: (sentence) => this.#notices.tell(sentence),
      answerOffer: (answer) => this.#answerOffer(answer),
      withdrawOffer: (newer) => this.#withdrawOffer(newer),
    };
  }

  #answerOffer(answer: ResumeAnswer): boolean {
    if (this.#offered === null || !this.#shell.question) return false;
    this.#shell.question.onAnswer(answer);
    return true;
  }

  /** Another device has it on its stage: here it would be a second one. */
  #withdrawOffer({ id, epoch }: Session): boolean {
    if (this.#offered?.id !== id || epoch <= this.#offered.epoch) return false;
    this.#closeOffer();
    return true;
  }

  #ask(question: Omit<Question, 'onAnswer'>): Promise<string> {
    return new Promise((resolve) => {
      this.#shell.question = {
        ...question,
        onAnswer: (answer) => {
          this.#shell.question = null;
          resolve(answer);
        },
      };
    });
  }

  /** What plays here may have been saved once more after it was deleted. */
  async #onErasedElsewhere(): Promise<void> {
    const { storage, desk } = await this.#kept;
    const sessionId = this.#session.state?.id;
    await desk.clear();
    if (sessionId !== undefined) await storage.backup.dropSession(sessionId);
    beginAnew();
  }

  #onProblem(problem: StorageProblem): void {
    // The words come with the storage: before, there is nothing to go wrong.
    void import('./stage.ts').then(({ problemWords }) => this.#notices.tell(problemWords(problem)));
    if (problem !== 'superseded') return;
    this.#session.send({ kind: 'load', session: null });
    // Whoever steers a TV goes on with that.
    if (!isRemote(location.pathname)) this.#navigation.replace('/');
  }

  #onChange(change: StorageChange): void {
    for (const listener of Array.from(this.#changeListeners)) listener(change);
    const has = (store: StoreName): boolean => change.stores.includes(store);
    const isElsewhere = change.from === 'elsewhere';
    // A workout that plays here is written every second, and nobody looks at the week meanwhile.
    const isWatched = isElsewhere || this.#session.state?.status.kind !== 'playing';
    void this.#kept.then(({ storage, people }) => {
      if (isWatched && (has('sessions') || has('activities'))) void this.#week.refresh(storage);
      if (isElsewhere && has('kitchen-timers')) void this.#habits.then(async (habits) => (await habits.timers()).refresh());
      if (isElsewhere && has('intentions')) void this.#habits.then(({ desk }) => desk.refresh());
      if (isElsewhere && (has('settings') || has('people'))) void people.refresh();
    });
  }
}

/** There an unfinished session stands on the page itself, beside the TV it may go to: no question comes over it. */
function isRemote(pathname: string): boolean {
  return pathname === '/remote';
}

/** A fresh page, so that nothing of before is left in it. */
function beginAnew(): void {
  location.replace('/');
}

/** Lets the focused screen or dialog take a Back that came through the history; true when it did. */
function offerBack(shell: HTMLElement): boolean {
  const detail: RemotePress = { button: 'back', isRepeat: false };
  const press = new CustomEvent('remote-press', { detail, bubbles: true, composed: true, cancelable: true });
  return !(deepActiveElement() ?? shell).dispatchEvent(press);
}
