import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { obey } from '../../../src/app/cast/commands.ts';
import { CompareDesk } from '../../../src/app/cast/compare-desk.ts';
import { OwnDevices } from '../../../src/app/cast/own-device.ts';
import { ReturnDesk } from '../../../src/app/cast/return-desk.ts';
import { TvDesk } from '../../../src/app/cast/tv-desk.ts';
import type { Question } from '../../../src/app/app-shell.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import { startSession, type Session } from '../../../src/domain/workout/session.ts';
import type { Variant } from '../../../src/domain/workout/phase.ts';
import type { RemoteLink, RemoteOptions } from '../../../src/link/remote.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { createDeviceKeys, publicOf } from '../../../src/sync/device-keys.ts';
import { readInvitation } from '../../../src/sync/invite.ts';
import type { Field, Message, Playing } from '../../../src/sync/messages.ts';
import { roomOf } from '../../../src/sync/room.ts';
import { step, stepsOf } from '../../domain/workout/factory.ts';
import { chanceFrom, Household } from '../../link/support.ts';
import { MemoryDevices } from './memory-devices.ts';

function session(change: Partial<Session> = {}): Session {
  const begun = startSession(stepsOf([step('strength', 20), step('hard', 20)]), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: ['strength'], participants: ['tv-person'], startedAtMs: 0, zoneOffsetMinutes: 0,
  });
  return { ...begun, ...change };
}

function playingLike({ id, epoch, revision, status, segmentIndex, elapsedMs }: Session): Playing {
  return {
    id, epoch, revision, workoutId: 'w', workoutName: 'W', status: status.kind, segmentIndex, moveName: 'Row', side: null, sideWords: null,
    phase: 'strength', phaseWord: 'Strength', doseWords: null, waitsForOk: false, segmentLeftMs: 20_000 - elapsedMs, leftMs: 0, segmentMs: 20_000,
    nextMoveName: null, minutesPerformed: 0, volume: null, variant: 'regular',
  };
}

/** A TV with its desk, on a hub that is no network. */
class Living {
  readonly home = new Household();
  readonly store = createSessionStore();
  readonly settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  readonly pressed: string[] = [];
  readonly said: string[] = [];
  readonly typed: string[] = [];
  readonly shell: { question: Question | null } = { question: null };
  given = 0;
  lately: readonly Session[] = [];
  readonly askedSince: (string | null)[] = [];
  isPlayerShown = true;
  pressedAtMs = -Infinity;
  variants: readonly Variant[] = ['easier', 'regular'];
  readonly disk: MemoryDevices;
  devices!: OwnDevices;
  desk!: TvDesk;
  compare!: CompareDesk;
  returning!: ReturnDesk;
  /** Called with each press, as the screen would. */
  onPress: (button: string) => void = () => undefined;

  constructor(disk = new MemoryDevices()) {
    this.disk = disk;
  }

  /** One field, and whoever types into it is heard of as by the screen. */
  readonly text = {
    field: null as Field | null,
    type: (id: string, value: string, isDone: boolean): boolean => {
      this.typed.push(`${id} ${value} ${isDone}`);
      if (id !== 'field 1') return false;
      this.stands(value);
      return true;
    },
  };

  stands(value: string): void {
    this.text.field = { id: 'field 1', label: 'Search', value, kind: 'search', maxLength: null };
    this.desk.sayTyped();
  }

  async open(): Promise<this> {
    const { home } = this;
    this.devices = await OwnDevices.open(this.disk, chanceFrom('desk'));
    this.desk = new TvDesk({
      devices: this.devices,
      openRoom: (needs) => home.openTv(needs),
      clock: home.clock,
      session: this.store,
      sessions: { storePerformed: () => Promise.resolve(true), takeOver: () => true },
      report: {
        playing: playingLike,
        steps: () => [],
      },
      press: (button) => {
        this.pressed.push(button);
        this.onPress(button);
      },
      command: (command) => obey(command, {
        session: this.store, settings: this.settings, isPlayerShown: () => this.isPlayerShown, variants: () => this.variants, answerOffer: () => false,
      }),
      text: this.text,
      title: () => 'Today',
      ownName: () => 'Living room TV',
      giveAway: () => void (this.given += 1),
      lately: (toldUntil) => {
        this.askedSince.push(toldUntil);
        return Promise.resolve(this.lately);
      },
      today: () => '2026-11-26',
      onKeptOut: (phoneId) => this.returning.ask(phoneId),
      onCome: (name) => void this.said.push(`${name} came`),
      onGone: (name) => void this.said.push(`${name} went`),
    });
    this.returning = new ReturnDesk({
      shell: this.shell, devices: this.devices, room: () => this.desk.room, isPressedByStranger: () => this.desk.isPressedByStranger,
    });
    this.compare = new CompareDesk({
      shell: this.shell,
      clock: home.clock,
      peers: () => this.desk.room.peers,
      remove: (id) => void this.desk.remove(id),
      isPressedByStranger: () => this.desk.isPressedByStranger,
      pressedAtMs: () => this.pressedAtMs,
    });
    this.desk.room.onChange(() => this.compare.look());
    await home.clock.pass(100);
    return this;
  }

  async join(name = 'Phone', more: Partial<RemoteOptions> = {}): Promise<{ readonly phone: RemoteLink; readonly heard: Message[] }> {
    this.desk.room.invite();
    const invitation = readInvitation(this.desk.room.invitation!.fragment)!;
    const phone = this.home.join(name, { kind: 'qr', invitation }, { room: invitation.room, ...more });
    const heard: Message[] = [];
    phone.onMessage((message) => heard.push(message));
    await this.home.clock.pass(300);
    return { phone, heard };
  }

  async joinByCode(): Promise<RemoteLink> {
    this.desk.room.invite();
    const phone = this.home.join('Stranger', { kind: 'code' }, { room: roomOf(this.devices.own.keys.id, this.devices.own.room) });
    await this.home.clock.pass(600);
    return phone;
  }

  async plays(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 250) {
      this.store.send({ kind: 'tick', elapsedMs: 250 });
      await this.home.clock.pass(250);
    }
  }
}

describe('a TV and its phones', () => {
  it('a press on a phone is a press here, and a command does what the player’s button does', async () => {
    const living = await new Living().open();
    const { phone } = await living.join();
    phone.send({ t: 'press', button: 'down' });
    living.store.send({ kind: 'load', session: session() });
    phone.send({ t: 'command', command: { kind: 'pause' } });
    await living.home.clock.pass(20);
    assert.deepEqual(living.pressed, ['down']);
    assert.equal(living.store.state?.status.kind, 'paused');
  });

  it('tells what is on stage at each turn and every few seconds, not at each tick, and to both phones', async () => {
    const living = await new Living().open();
    const { heard } = await living.join('Phone');
    const other = await living.join('Other');
    heard.length = other.heard.length = 0;
    living.store.send({ kind: 'load', session: session() });
    await living.plays(19_000);
    living.store.send({ kind: 'skip' });
    await living.home.clock.pass(20);
    const playing = heard.filter(({ t }) => t === 'now-playing').length;
    assert.ok(playing >= 5 && playing <= 7, String(playing));
    const last = (all: readonly Message[]): unknown => all.filter(({ t }) => t === 'now-playing').slice(-1)[0];
    assert.deepEqual(last(heard), last(other.heard));
  });

  it('does a move easier when a phone asks for it, never in a way the move has not, and the phone is told', async () => {
    const living = await new Living().open();
    const { phone, heard } = await living.join();
    living.store.send({ kind: 'load', session: session() });
    heard.length = 0;
    phone.send({ t: 'command', command: { kind: 'variant', variant: 'harder' } });
    await living.home.clock.pass(20);
    assert.equal(living.store.state?.segments[1]?.variant, 'regular');
    phone.send({ t: 'command', command: { kind: 'variant', variant: 'easier' } });
    await living.home.clock.pass(20);
    assert.equal(living.store.state?.segments[1]?.variant, 'easier');
    assert.ok(heard.some(({ t }) => t === 'now-playing'));
    living.isPlayerShown = false;
    phone.send({ t: 'command', command: { kind: 'variant', variant: 'regular' } });
    await living.home.clock.pass(20);
    assert.equal(living.store.state?.segments[1]?.variant, 'easier');
  });

  it('what is performed is on the phone a second later, and whole at each turn', async () => {
    const living = await new Living().open();
    await living.join();
    living.store.send({ kind: 'load', session: session() });
    await living.plays(3_000);
    const stored = (): Session | undefined => living.home.stored.filter(({ by }) => by === 'Phone').slice(-1)[0]?.session;
    assert.ok((stored()?.performed[0]?.ms ?? 0) >= 2_000);
    living.store.send({ kind: 'pause', reason: 'viewer' });
    await living.home.clock.pass(20);
    assert.deepEqual(stored(), living.store.state);
  });

  it('a phone that was away gets what it missed when it comes', async () => {
    const living = await new Living().open();
    living.lately = [session({ id: 'earlier', status: { kind: 'ended', isCompleted: true }, performed: session().performed.concat({ segmentIndex: 0, ms: 20_000, phase: 'strength', exerciseId: null, side: null, variant: 'regular', isComplete: true }) })];
    living.store.send({ kind: 'load', session: session() });
    await living.plays(1_000);
    await living.join();
    assert.deepEqual(living.home.stored.filter(({ by }) => by === 'Phone').map(({ session: one }) => one.id).sort(), ['earlier', 's']);
  });

  it('is told what it missed since its last visit, which is noted once all of it is on its disk', async () => {
    const living = await new Living().open();
    const done = session({ id: 'earlier', status: { kind: 'ended', isCompleted: true }, performed: [{ segmentIndex: 0, ms: 20_000, phase: 'strength', exerciseId: null, side: null, variant: 'regular', isComplete: true }] });
    living.lately = [done];
    let isFull = true;
    const { phone } = await living.join('Phone', { sessions: { storePerformed: () => Promise.resolve(!isFull), takeOver: () => false } });
    const { id } = living.desk.room.peers[0]!;
    await living.home.clock.pass(60_000);
    assert.equal(living.devices.toldUntil(id), null);
    isFull = false;
    await living.home.clock.pass(30_000);
    assert.equal(living.devices.toldUntil(id), '2026-11-26');
    phone.close();
    living.desk.close();
    const again = await new Living(living.disk).open();
    await again.join('Phone', {});
    assert.deepEqual([living.askedSince, again.askedSince], [[null], ['2026-11-26']]);
  });

  it('how a workout went on on one phone is told to the other, at once or when it comes, and not back to the first', async () => {
    const living = await new Living().open();
    const { phone } = await living.join('One');
    const other = await living.join('Other');
    living.store.send({ kind: 'load', session: session() });
    await living.plays(1_000);
    const there: Session = { ...living.store.state!, epoch: 1 };
    living.store.send({ kind: 'load', session: null });
    living.home.hub.cut.add('Other');
    await living.home.clock.pass(7_000);
    const done: Session = { ...there, revision: there.revision + 1, status: { kind: 'ended', isCompleted: true } };
    phone.keep(done);
    await living.home.clock.pass(200);
    living.home.hub.cut.delete('Other');
    await living.home.clock.pass(5_000);
    const told = (name: string): Session[] => living.home.stored.flatMap(({ by, session: one }) => (by === name && one.epoch === 1 ? [one] : []));
    assert.deepEqual([told('Other'), told('One')], [[done], []]);
    other.phone.close();
  });

  it('of a guest nothing leaves the TV', async () => {
    const living = await new Living().open();
    await living.join();
    living.store.send({ kind: 'load', session: session({ participants: [] }) });
    await living.plays(3_000);
    assert.deepEqual(living.home.stored, []);
  });

  it('a workout goes on when the phone goes, and a paused one does not start by itself', async () => {
    const living = await new Living().open();
    const { phone } = await living.join();
    living.store.send({ kind: 'load', session: session() });
    phone.close();
    await living.plays(2_000);
    assert.equal(living.store.state?.status.kind, 'playing');
    living.store.send({ kind: 'pause', reason: 'viewer' });
    await living.join('Other');
    assert.equal(living.store.state?.status.kind, 'paused');
  });

  it('says by name who comes, and who is gone for longer than a moment', async () => {
    const living = await new Living().open();
    const { phone } = await living.join('Ada’s phone');
    assert.deepEqual(living.said, ['Ada’s phone came']);
    phone.close();
    await living.home.clock.pass(5_000);
    assert.equal(living.said.length, 1);
    await living.home.clock.pass(5_000);
    assert.deepEqual(living.said, ['Ada’s phone came', 'Ada’s phone went']);
  });

  it('says nothing of who comes and goes while a workout plays', async () => {
    const living = await new Living().open();
    living.store.send({ kind: 'load', session: session() });
    const { phone } = await living.join('Ada’s phone');
    phone.close();
    await living.home.clock.pass(10_000);
    assert.deepEqual(living.said, []);
  });

  it('a hub that restarts is worth no word: the phones come back', async () => {
    const living = await new Living().open();
    await living.join('Ada’s phone');
    living.home.hub.stop();
    await living.home.clock.pass(2_000);
    living.home.hub.isRunning = true;
    await living.home.clock.pass(5_000);
    assert.equal(living.desk.room.peers[0]?.state, 'together');
    await living.home.clock.pass(20_000);
    assert.deepEqual(living.said, ['Ada’s phone came']);
  });

  it('text for a field that lost the focus is answered with what has it now', async () => {
    const living = await new Living().open();
    const { phone, heard } = await living.join();
    heard.length = 0;
    phone.send({ t: 'text', field: 'field 1', value: 'soup', isDone: false });
    phone.send({ t: 'text', field: 'field 0', value: 'soup', isDone: false });
    await living.home.clock.pass(20);
    assert.deepEqual(living.typed, ['field 1 soup false', 'field 0 soup false']);
    assert.deepEqual(heard.map(({ t }) => t), ['screen']);
  });

  it('text typed on one phone is seen on the other, the last one on both, and the TV’s own on all', async () => {
    const living = await new Living().open();
    const one = await living.join('One');
    const other = await living.join('Other');
    const texts = ({ heard }: typeof one) => heard.flatMap((message) => (message.t === 'screen' && message.field ? [message.field.value] : []));
    for (const value of ['s', 'so', 'soup']) one.phone.send({ t: 'text', field: 'field 1', value, isDone: false });
    await living.home.clock.pass(400);
    assert.deepEqual([texts(one), texts(other)], [[], ['soup']]);
    one.phone.send({ t: 'text', field: 'field 1', value: 'soups', isDone: false });
    await living.home.clock.pass(50);
    other.phone.send({ t: 'text', field: 'field 1', value: 'rice', isDone: false });
    await living.home.clock.pass(400);
    assert.deepEqual([texts(one), texts(other)], [['rice'], ['soup']]);
    living.stands('oats');
    await living.home.clock.pass(400);
    assert.deepEqual([texts(one).pop(), texts(other).pop()], ['oats', 'oats']);
  });

  it('a removed phone steers nothing and is forgotten', async () => {
    const living = await new Living().open();
    const { phone } = await living.join();
    assert.equal(living.devices.phones.length, 1);
    await living.desk.remove(living.desk.room.peers[0]!.id);
    await living.home.clock.pass(100);
    phone.send({ t: 'press', button: 'ok' });
    await living.home.clock.pass(100);
    assert.deepEqual([living.pressed, living.devices.phones], [[], []]);
  });
});

describe('a TV with two windows', () => {
  it('removes a phone from both: it steers nothing, is told, and is not remembered again', async () => {
    const living = await new Living().open();
    const { phone } = await living.join();
    const { id } = living.desk.room.peers[0]!;
    const other = await OwnDevices.open(living.disk, chanceFrom('other'));
    await other.forget('remote', id);
    await living.devices.refresh();
    await living.home.clock.pass(100);
    phone.send({ t: 'press', button: 'ok' });
    await living.home.clock.pass(20_000);
    assert.deepEqual([living.pressed, living.desk.room.peers.length, living.disk.known.size], [[], 0, 0]);
    assert.equal(phone.trouble, 'removed');
  });

  it('knows in the one whom the other met, and keeps whom it has itself', async () => {
    const living = await new Living().open();
    const { phone } = await living.join('Ada’s phone');
    const other = await OwnDevices.open(living.disk, chanceFrom('other'));
    await other.remember('remote', { device: publicOf(createDeviceKeys(chanceFrom('Jon’s phone'))), name: 'Jon’s phone', kind: 'phone' });
    await living.devices.refresh();
    const back = living.home.join('Jon’s phone', { kind: 'known', tv: publicOf(living.devices.own.keys) }, { room: living.devices.own.room });
    await living.home.clock.pass(500);
    assert.deepEqual([phone.state, back.state], ['together', 'together']);
    assert.deepEqual(living.desk.room.peers.map(({ name }) => name), ['Ada’s phone', 'Jon’s phone']);
  });
});

describe('a phone that came by a typed code', () => {
  it('is asked about by its digits, and cannot say yes for the TV', async () => {
    const living = await new Living().open();
    const phone = await living.joinByCode();
    const { question } = living.shell;
    assert.equal(question?.heading.replace(' ', ''), phone.shortString);
    living.onPress = () => living.shell.question?.onAnswer('match');
    phone.send({ t: 'press', button: 'ok' });
    await living.home.clock.pass(50);
    assert.equal(living.desk.room.peers[0]?.isMatchedHere, false);
    assert.equal(living.shell.question, question);
    question?.onAnswer('match');
    phone.theyMatch();
    await living.home.clock.pass(100);
    assert.equal(living.desk.room.peers[0]?.state, 'together');
    assert.equal(living.shell.question, null);
  });

  it('that shows others is gone', async () => {
    const living = await new Living().open();
    await living.joinByCode();
    living.shell.question?.onAnswer('differ');
    await living.home.clock.pass(100);
    assert.deepEqual([living.desk.room.peers, living.devices.phones], [[], []]);
  });

  it('is not asked about under a thumb that is just pressing', async () => {
    const living = await new Living().open();
    living.pressedAtMs = living.home.clock.monotonicMs();
    await living.joinByCode();
    living.pressedAtMs = living.home.clock.monotonicMs() - 100;
    await living.home.clock.pass(1_000);
    living.pressedAtMs = living.home.clock.monotonicMs();
    assert.equal(living.shell.question, null);
    await living.home.clock.pass(2_200);
    assert.match((living.shell as { question: Question | null }).question?.heading ?? '', /^\d{3} \d{3}$/);
  });

  it('that was put off is asked about when somebody wants it, and not before', async () => {
    const living = await new Living().open();
    const phone = await living.joinByCode();
    living.shell.question?.onAnswer('later');
    await living.home.clock.pass(3_000);
    assert.equal(living.shell.question, null);
    living.compare.askAbout('nobody');
    assert.equal(living.shell.question, null);
    living.compare.askAbout(living.desk.room.peers[0]!.id);
    const { question } = living.shell as { question: Question | null };
    assert.equal(question?.heading.replace(' ', ''), phone.shortString);
    question?.onAnswer('match');
    phone.theyMatch();
    await living.home.clock.pass(100);
    assert.equal(living.desk.room.peers[0]?.state, 'together');
  });

  it('waits for its turn behind another question', async () => {
    const living = await new Living().open();
    const other = { heading: 'Leave?' } as Question;
    living.shell.question = other;
    await living.joinByCode();
    assert.equal(living.shell.question, other);
    living.shell.question = null;
    await living.home.clock.pass(1_100);
    assert.match((living.shell as { question: Question | null }).question?.heading ?? '', /^\d{3} \d{3}$/);
  });
});

describe('a phone that was removed here and scans the QR again', () => {
  async function back(living: Living): Promise<RemoteLink> {
    const { phone } = await living.join('Phone');
    await living.desk.remove(living.devices.phones[0]!.device.id);
    await living.home.clock.pass(100);
    assert.equal(phone.state, 'over');
    return (await living.join('Phone')).phone;
  }

  it('is asked about by its name, and comes back when somebody here lets it in', async () => {
    const living = await new Living().open();
    const phone = await back(living);
    assert.deepEqual([phone.state, phone.trouble, living.devices.phones], ['connecting', 'kept-out', []]);
    assert.match(living.shell.question?.heading ?? '', /Phone/);
    assert.equal(living.shell.question?.backValue, 'keep-out');
    living.shell.question?.onAnswer('let-in');
    assert.equal(living.shell.question, null);
    await living.home.clock.pass(11_000);
    assert.deepEqual([phone.state, living.devices.phones.length], ['together', 1]);
  });

  it('stays out when nobody lets it in, and is not asked about again until it sees another code', async () => {
    const living = await new Living().open();
    const phone = await back(living);
    living.shell.question?.onAnswer('keep-out');
    await living.home.clock.pass(25_000);
    assert.deepEqual([phone.state, phone.trouble, living.shell.question], ['connecting', 'not-invited', null]);
    phone.close();
    await living.join('Phone');
    assert.ok(living.shell.question);
  });

  it('is not let in by a phone nobody has said “They match” for', async () => {
    const living = await new Living().open();
    await back(living);
    const question = living.shell.question;
    living.onPress = () => question?.onAnswer('let-in');
    const stranger = await living.joinByCode();
    stranger.send({ t: 'press', button: 'ok' });
    await living.home.clock.pass(20);
    assert.equal(living.shell.question, question);
    assert.equal(living.devices.phones.length, 0);
  });

  it('stays out over a restart of the TV', async () => {
    const living = await new Living().open();
    (await back(living)).close();
    living.desk.close();
    const again = await new Living(living.disk).open();
    const { phone } = await again.join('Phone');
    assert.equal(phone.trouble, 'kept-out');
  });
});

describe('a command from a phone', () => {
  const parts = (isPlayerShown: boolean) => {
    const store = createSessionStore();
    store.send({ kind: 'load', session: session() });
    const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
    return { session: store, settings, isPlayerShown: () => isPlayerShown, variants: () => [], answerOffer: () => false };
  };

  it('never makes a workout run behind another screen', () => {
    const hidden = parts(false);
    hidden.session.send({ kind: 'pause', reason: 'interrupted' });
    for (const kind of ['resume', 'next', 'done', 'finish'] as const) obey({ kind }, hidden);
    assert.deepEqual([hidden.session.state?.status.kind, hidden.session.state?.segmentIndex], ['paused', 0]);
  });

  it('answers the question whether an interrupted one goes on', () => {
    const answers: string[] = [];
    obey({ kind: 'resume' }, { ...parts(false), answerOffer: (answer) => answers.push(answer) > 0 });
    assert.deepEqual(answers, ['resume']);
  });

  it('moves the volume within its scale', () => {
    const shown = parts(true);
    obey({ kind: 'volume', level: 0.34 }, shown);
    assert.equal(shown.settings.state.device.soundVolume, 3);
    for (let times = 0; times < 9; times += 1) obey({ kind: 'volume-up' }, shown);
    assert.equal(shown.settings.state.device.soundVolume, 10);
    obey({ kind: 'volume', level: 0 }, shown);
    obey({ kind: 'volume-down' }, shown);
    assert.equal(shown.settings.state.device.soundVolume, 0);
  });

  it('goes on, back, and to a step', () => {
    const shown = parts(true);
    obey({ kind: 'next' }, shown);
    assert.equal(shown.session.state?.segmentIndex, 1);
    obey({ kind: 'previous' }, shown);
    assert.equal(shown.session.state?.segmentIndex, 0);
    obey({ kind: 'jump', segmentIndex: 1 }, shown);
    assert.equal(shown.session.state?.segmentIndex, 1);
  });
});
