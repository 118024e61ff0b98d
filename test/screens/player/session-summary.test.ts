import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS, type PersonSettings } from '../../../src/domain/settings.ts';
import { advance, startSession, type Session } from '../../../src/domain/workout/session.ts';
import { unroll } from '../../../src/domain/workout/timeline.ts';
import type { Step, Workout } from '../../../src/domain/workout/workout.ts';
import { SessionSummary } from '../../../src/screens/player/session-summary.ts';
import '../../../src/screens/player/set-log-sheet.ts';
import type { SetLogSheet } from '../../../src/screens/player/set-log-sheet.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { StrengthLog, type PersonLog } from '../../../src/store/strength-log.ts';
import { FakeSetLogs } from '../../store/fake-set-logs.ts';

const row: Step = { exerciseId: 'row', phase: 'strength', sides: 'both', dose: { kind: 'reps', count: 12, tempo: { pullMs: 1000, holdMs: 1000, lowerMs: 3000 } } };
const workout: Workout = { id: 'w', version: 1, rounds: [{ steps: [row] }], canDoTwice: false, equipment: [], countsAs: [], coverExerciseId: 'row' };

function endedSession(participants: readonly string[]): Session {
  const session = startSession(unroll(workout, { times: 1, repsWaitForOk: false }), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: [], participants, startedAtMs: 0, zoneOffsetMinutes: 0,
  });
  return advance(session, { kind: 'tick', elapsedMs: 1_000_000 });
}

const sets = new FakeSetLogs();

function logOf(name: string, person: Partial<PersonSettings> = {}): PersonLog {
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: { ...DEFAULT_PERSON_SETTINGS, ...person } });
  return { name, log: new StrengthLog({ repository: sets, settings, personId: name, today: () => '2026-01-20', usesDumbbells: () => Promise.resolve(true) }) };
}

async function show(participants: readonly string[], logs: readonly PersonLog[]): Promise<SessionSummary> {
  const summary = new SessionSummary();
  summary.session = endedSession(participants);
  summary.exerciseName = () => 'Wide row';
  summary.openLogs = () => Promise.resolve(logs);
  document.body.append(summary);
  await settle(summary);
  return summary;
}

/** What is read and kept here is there after a few turns. */
async function settle(summary: SessionSummary): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await summary.updateComplete;
  await sheetOf(summary)?.updateComplete;
}

const sheetOf = (summary: SessionSummary): SetLogSheet | null => summary.renderRoot.querySelector('set-log-sheet');
const heading = (summary: SessionSummary): string => sheetOf(summary)?.renderRoot.querySelector('h2')?.textContent ?? 'no sheet';

/** The sheet's script is asked for with the press. */
async function openSheet(summary: SessionSummary): Promise<void> {
  summary.renderRoot.querySelector<HTMLButtonElement>('.log')?.click();
  while (sheetOf(summary) === null) await settle(summary);
  await settle(summary);
}

async function choose(summary: SessionSummary, words: string): Promise<void> {
  const root = sheetOf(summary)?.renderRoot ?? summary.renderRoot;
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (button === undefined) throw new Error(`There is no button ${words}.`);
  button.click();
  await settle(summary);
}

async function moreReps(summary: SessionSummary): Promise<void> {
  sheetOf(summary)?.renderRoot.querySelector('value-stepper')?.dispatchEvent(new CustomEvent('step', { detail: { by: 1 } }));
  await settle(summary);
}

const kept = (): readonly string[] => [...sets.kept.values()].map(({ personId, reps }) => `${personId} ${reps}`);

describe('session-summary asks for reps and weights', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = tokens.cssText;
    document.head.append(style);
  });
  after(() => style.remove());
  afterEach(() => {
    sets.kept.clear();
    document.querySelectorAll('session-summary').forEach((one) => one.remove());
  });

  it('one person alone, without a name', async () => {
    const summary = await show(['Maria'], [logOf('Maria')]);
    await openSheet(summary);
    expect(heading(summary)).to.equal('Reps and weights');
    await choose(summary, 'All as planned');
    expect(heading(summary)).to.equal('no sheet');
    expect(kept()).to.deep.equal(['Maria 12']);
  });

  it('each who took part, in turn, by name, and keeps what each says as theirs', async () => {
    const summary = await show(['Jon', 'Maria'], [logOf('Maria'), logOf('Jon', { units: 'us' })]);
    await openSheet(summary);
    expect(heading(summary)).to.equal('Maria: reps and weights');
    await moreReps(summary);
    await choose(summary, 'Keep this');
    expect(heading(summary)).to.equal('Jon: reps and weights');
    expect(sheetOf(summary)?.units).to.equal('us');
    await choose(summary, 'All as planned');
    expect(heading(summary)).to.equal('no sheet');
    expect(kept()).to.deep.equal(['Maria 13', 'Jon 12']);
  });

  it('whoever skips keeps nothing, and the next one is asked; who was skipped comes first again', async () => {
    const summary = await show(['Maria', 'Jon'], [logOf('Maria'), logOf('Jon')]);
    await openSheet(summary);
    await choose(summary, 'Not now');
    expect(heading(summary)).to.equal('Jon: reps and weights');
    await moreReps(summary);
    await choose(summary, 'Keep this');
    expect(kept()).to.deep.equal(['Jon 13']);
    await openSheet(summary);
    expect(heading(summary)).to.equal('Maria: reps and weights');
  });

  it('Back ends it for all, with nothing lost of what was kept', async () => {
    const summary = await show(['Maria', 'Jon'], [logOf('Maria'), logOf('Jon')]);
    await openSheet(summary);
    await choose(summary, 'All as planned');
    sheetOf(summary)?.dispatchEvent(new CustomEvent('leave', { detail: { draft: sheetOf(summary)?.draft } }));
    await settle(summary);
    expect(heading(summary)).to.equal('no sheet');
    expect(kept()).to.deep.equal(['Maria 12']);
  });

  it('only those who took part, whoever is in front', async () => {
    const summary = await show(['Jon'], [logOf('Maria'), logOf('Jon')]);
    await openSheet(summary);
    expect(heading(summary)).to.equal('Reps and weights');
    await choose(summary, 'All as planned');
    expect(kept()).to.deep.equal(['Jon 12']);
  });
});
