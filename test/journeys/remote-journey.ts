import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Button } from '../../src/buttons.ts';

/**
 * What a person with a remote can do and see, and nothing more. Any engine that can be driven so can play the journey; the clock is injected
 * before the page loads, so that a quarter of an hour takes seconds.
 */
export interface Driver {
  /** Opens an address of the app as a fresh page. After `cutPower` it starts the browser again, with what that had kept. */
  open(address: string): Promise<void>;
  /** Presses and releases a button, and waits until the page is drawn. */
  press(button: Button): Promise<void>;
  /** All text a person can see, in reading order, a line for each block. */
  text(): Promise<string>;
  /** The accessible name of what has the focus; empty when nothing has. */
  focusName(): Promise<string>;
  /** Lets so many milliseconds pass by the page's clock, waking the app as its own worker would. */
  wakeBy(ms: number): Promise<void>;
  /** Kills the browser as a power cut does. */
  cutPower(): Promise<void>;
  /** Script errors, refused styles and scripts, and what the app reported itself, since the page was opened. */
  problems(): Promise<readonly string[]>;
}

export interface JourneyOptions {
  /** Told at moments worth a picture. */
  readonly onScene?: (name: string) => Promise<void>;
}

/** One stretch of the workout as the screen tells it. */
interface Stretch {
  readonly phase: string;
  readonly move: string;
  readonly side?: string;
  readonly seconds: number;
}

const strength = (move: string): Stretch => ({ phase: 'Strength', move, seconds: 60 });
const cardio = (move: string): readonly Stretch[] => [{ phase: 'Moderate', move, seconds: 60 }, { phase: 'Hard', move, seconds: 60 }];
const bothSides = (move: string): readonly Stretch[] => [
  { phase: 'Strength', move, side: 'Right side', seconds: 30 },
  { phase: 'Switch sides', move, side: 'Left side', seconds: 5 },
  { phase: 'Strength', move, side: 'Left side', seconds: 30 },
];

/** "Back & cardio", one round, as it is written: 15:20 with getting ready and switching sides. */
const workout: readonly Stretch[] = [
  { phase: 'Get ready', move: 'Reverse-grip row', seconds: 10 },
  strength('Reverse-grip row'), ...cardio('Jumping jacks'),
  ...bothSides('Side plank with arm extension'), ...cardio('Jog in place'),
  strength('Renegade rows'), ...cardio('Jump rope'),
  strength('Straight-arm press back'), ...cardio('Skaters'),
  ...bothSides('Single-arm row'), ...cardio('Power skips'),
];

const total = workout.reduce((sum, { seconds }) => sum + seconds, 0);

/** A slow machine draws a screen late; the page's own clock stands still while we look. */
const LOOK_LIMIT_MS = 20_000;
const LOOK_EVERY_MS = 50;
/** What a busy machine's disk may take for the last save. */
const LAST_SAVE_MS = 500;

/** The main story, by remote: start, a whole round to the end, its minutes in the week, and still there after a power cut. */
export async function playRemoteJourney(driver: Driver, { onScene = async () => undefined }: JourneyOptions = {}): Promise<void> {
  const player = new Viewer(driver);

  await player.open('/');
  await player.seeFocus(/^Start$/);
  await player.see(/Back & cardio/, /^9:00 AM$/m, /This week/, /^0$\s*^of 150 min cardio$/m);
  await onScene('today');

  await driver.press('ok');
  await player.see(/Make room, then move/, /sharp pain/);
  await player.seeFocus(/^Start$/);
  await driver.press('ok');
  await player.see(/Get ready/, toGo(total));
  await player.seeFocus(/^Pause$/);

  await playRound(player, onScene);

  await player.see(/Well done/, /^15$\s*^minutes$/m, /^Moderate$\s*^5 min$/m, /^Hardcounts double$\s*^5 min$/m, /^Cardio for your week$\s*^15 min$/m);
  await player.seeFocus(/^Done$/);
  await onScene('well-done');
  await driver.press('up');
  await driver.press('up');
  await player.seeFocus(/^As planned$/);
  await driver.press('ok');
  await driver.press('down');
  await driver.press('down');
  await player.seeFocus(/^Done$/);
  await driver.press('ok');

  await seeWeekWith(player, 'one session done today');
  await onScene('today-after');
  await player.open('/');
  await seeWeekWith(player, 'one session done today');
  await player.noProblems();

  await survivePowerCut(player, onScene);
  await lookAtSettings(player, onScene);
}

async function playRound(player: Viewer, onScene: (name: string) => Promise<void>): Promise<void> {
  let left = total;
  for (const [index, stretch] of workout.entries()) {
    await player.seeStretch(stretch, left);
    const name = `${stretch.phase} ${stretch.move}`;
    if (name === 'Strength Reverse-grip row') await pauseAndPlayOn(player, left, onScene);
    if (name === 'Moderate Jumping jacks') await skipAndComeBack(player, stretch, left);
    if (name === 'Strength Renegade rows') await restart(player, stretch, left);

    const next = workout[index + 1];
    await player.driver.wakeBy((stretch.seconds - 1) * 1_000);
    if (name === 'Hard Jumping jacks') await onScene('player-hard-end');
    if (name === 'Hard Jog in place') await onScene('player-hard');
    // A second before its end the step still stands, and what comes after it is told.
    await player.seeStretch(stretch, left - stretch.seconds + 1);
    if (next !== undefined && stretch.phase !== 'Get ready') await player.see(new RegExp(`^${next.move}$`, 'm'));
    await player.driver.wakeBy(1_000);
    left -= stretch.seconds;
  }
  assert.equal(left, 0);
}

/** Pause by OK holds the time; Resume goes on. Up opens the same sheet, Back closes it. */
async function pauseAndPlayOn(player: Viewer, left: number, onScene: (name: string) => Promise<void>): Promise<void> {
  const { driver } = player;
  await driver.wakeBy(0);
  await onScene('player-strength');
  await driver.press('ok');
  await player.see(/Paused/, /Take a breath\. Your place is kept\./, /Finish here, keep 0 min/, new RegExp(`${clock(left)} left`));
  await player.seeFocus(/^Resume$/);
  await onScene('pause-sheet');
  await driver.wakeBy(4_000);
  await driver.press('ok');
  await player.seeFocus(/^Pause$/);
  await player.see(toGo(left));

  await driver.press('up');
  await player.seeFocus(/^Resume$/);
  await driver.press('back');
  await player.seeFocus(/^Pause$/);
  await player.see(toGo(left));
}

/** Right goes to the next step, Left at once comes back to the one before. */
async function skipAndComeBack(player: Viewer, stretch: Stretch, left: number): Promise<void> {
  const next = workout[workout.indexOf(stretch) + 1]!;
  await player.driver.press('right');
  await player.seeStretch(next, left - stretch.seconds);
  await player.driver.press('left');
  await player.seeStretch(stretch, left);
}

/** Left, more than three seconds in, starts the step again. */
async function restart(player: Viewer, stretch: Stretch, left: number): Promise<void> {
  await player.driver.wakeBy(5_000);
  await player.see(toGo(left - 5));
  await player.driver.press('left');
  await player.seeStretch(stretch, left);
}

async function seeWeekWith(player: Viewer, sessions: string): Promise<void> {
  await player.see(new RegExp(sessions), /^15$\s*^of 150 min cardio$/m, /5 moderate/, /5 hard × 2/, /^Interval days$\s*^1 of 2$/m, /^Strength days$\s*^0 of 2$/m);
  await player.seeFocus(/./);
}

/** A power cut in the middle of a step: the next start offers to go on, a second back at most. */
async function survivePowerCut(player: Viewer, onScene: (name: string) => Promise<void>): Promise<void> {
  const { driver } = player;
  await player.seeFocus(/^Start$/);
  await driver.press('ok');
  await player.see(/Get ready/, toGo(total));
  // 1:40 is 30 s into the first cardio step.
  await driver.wakeBy(97_000);
  await player.playAtTruePace(3_000);
  await player.see(/^Moderate$/m, /^Jumping jacks$/m, toGo(total - 100));
  await driver.cutPower();

  await player.open('/');
  await player.see(/Resume workout\?/, /Finish here, keep 1 min/, /Discard/);
  await player.seeFocus(/^Resume$/);
  await onScene('resume-question');
  await driver.press('ok');
  await player.seeFocus(/^Pause$/);
  await player.see(/^Moderate$/m, /^Jumping jacks$/m, new RegExp(`${toGo(total - 100).source}|${toGo(total - 99).source}`));

  await driver.press('back');
  await player.seeFocus(/^Resume$/);
  // It stands last, however many lines the sheet has here, and Down stays on it.
  for (let i = 0; i < 8; i += 1) await driver.press('down');
  await player.seeFocus(/^Finish here, keep 1 min$/);
  await driver.press('ok');
  await player.see(/Well done/, /^1$\s*^minute$/m);
  await player.seeFocus(/^Done$/);
  await driver.press('ok');
  await seeWeekWith(player, '2 sessions done today');
  await player.noProblems();
}

async function lookAtSettings(player: Viewer, onScene: (name: string) => Promise<void>): Promise<void> {
  await player.open('/settings');
  await player.see(/Text size/, /Sounds/, /Week starts on/);
  await player.seeFocus(/./);
  await onScene('settings');
  await player.noProblems();
}

/** A person in front of the screen: looks until what should be there is there. */
class Viewer {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  async open(address: string): Promise<void> {
    await this.driver.open(address);
  }

  /** All of these are to be read on the screen. */
  async see(...wanted: readonly RegExp[]): Promise<void> {
    await this.#look(() => this.driver.text(), (text) => wanted.filter((one) => !one.test(text)), 'is not to be read');
  }

  async seeFocus(wanted: RegExp): Promise<void> {
    await this.#look(() => this.driver.focusName(), (name) => (wanted.test(name) ? [] : [wanted]), 'has no focus');
  }

  /** Saving takes real time; so the seconds before a power cut take theirs. */
  async playAtTruePace(ms: number): Promise<void> {
    for (let played = 0; played < ms; played += LOOK_EVERY_MS) {
      await pause(LOOK_EVERY_MS);
      await this.driver.wakeBy(LOOK_EVERY_MS);
    }
    await pause(LAST_SAVE_MS);
  }

  async seeStretch({ phase, move, side }: Stretch, left: number): Promise<void> {
    await this.see(new RegExp(`^${phase}$`, 'm'), new RegExp(`^${move}$`, 'm'), new RegExp(side ?? ''), toGo(left));
    await this.seeFocus(/^Pause$/);
  }

  async noProblems(): Promise<void> {
    assert.deepEqual(await this.driver.problems(), []);
  }

  async #look(look: () => Promise<string>, missingIn: (seen: string) => readonly RegExp[], complaint: string): Promise<void> {
    const deadline = performance.now() + LOOK_LIMIT_MS;
    for (;;) {
      const seen = await look();
      const missing = missingIn(seen);
      if (missing.length === 0) return;
      if (performance.now() > deadline) {
        const problems = await this.driver.problems();
        throw new Error(`${missing.join(' and ')} ${complaint}. There is:\n${seen}\n${problems.length === 0 ? '' : `And this went wrong:\n${problems.join('\n')}`}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  }
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function toGo(seconds: number): RegExp {
  return new RegExp(`\\b${clock(seconds)}\\s*to go`);
}
