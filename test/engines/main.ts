import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../src/setup/run.mjs';
import { runTool, say, Stop } from '../../src/setup/say.mjs';
import { startHub } from '../journeys/harness.ts';
import { playRemoteJourney } from '../journeys/remote-journey.ts';
import type { JourneyOptions } from '../journeys/remote-journey.ts';
import { driverOf } from './driver.ts';
import type { EngineDriver } from './driver.ts';
import { engines } from './list.ts';
import type { Engine } from './list.ts';
import { playPhoneStory } from './phone-story.ts';
import { tableOf } from './table.ts';
import type { Row } from './table.ts';

/** An engine that hangs does not hold up the others. */
const JOURNEY_LIMIT_MS = 300_000;
/** And all of them together end before whoever started them loses patience. */
const RUN_LIMIT_MS = 23 * 60_000;

const SETTLE_MS = 1_200;

const pictures = path.join(root, '.cache', 'engines', 'pictures');

/** What is played on an engine: a row of the table. */
interface Story {
  /** What the row says beside the engine's name. */
  readonly suffix: string;
  readonly hasInjectedClock: boolean;
  readonly play: (driver: EngineDriver, origin: string, options: JourneyOptions) => Promise<void>;
}

const remoteStory: Story = { suffix: '', hasInjectedClock: true, play: (driver, _origin, options) => playRemoteJourney(driver, options) };
const phoneStory: Story = { suffix: ' with a phone', hasInjectedClock: false, play: (driver, origin) => playPhoneStory(driver, origin) };

/**
 * Plays the remote journey on each engine, one after the other, and on the oldest also the one with a phone. `STANDTALL_ENGINES=chromium-68,firefox` names some of them;
 * `STANDTALL_SCENES=1` keeps a picture of each scene; `STANDTALL_ORIGIN` names a server that already runs.
 */
await runTool(async () => {
  endWithAll();
  const chosen = chooseEngines(process.env['STANDTALL_ENGINES']);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const origin = process.env['STANDTALL_ORIGIN'];
  const hub = origin === undefined ? await startHub() : { origin, stop: async () => undefined };
  const rows: Row[] = [];
  try {
    for (const engine of chosen) {
      for (const story of engine.isOldest === true ? [remoteStory, phoneStory] : [remoteStory]) {
        const row = await play(engine, story, hub.origin);
        say(`${row.result === 'passed' ? '✓' : '✗'} ${row.engine} ${row.version}, ${row.seconds} s`);
        rows.push(row);
      }
    }
  } finally {
    await hub.stop();
  }
  say(`\n${tableOf(rows)}`);
  for (const { engine, why } of rows.filter((row) => row.why !== '')) say(`\n${engine}: ${why}`);
  return rows.every(({ result }) => result === 'passed') ? 0 : 1;
});

/** However the run ends, the browsers it started end with it: they listen to the process's exit. */
function endWithAll(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  setTimeout(() => {
    say(`Stopped after ${RUN_LIMIT_MS / 60_000} min.`);
    process.exit(1);
  }, RUN_LIMIT_MS).unref();
}

function chooseEngines(wanted: string | undefined): readonly Engine[] {
  if (wanted === undefined || wanted === '') return engines;
  return wanted.split(',').map((name) => {
    const engine = engines.find((one) => one.name === name.trim());
    if (!engine) throw new Stop(`STANDTALL_ENGINES names "${name.trim()}", which is none of ${engines.map((one) => one.name).join(', ')}.`);
    return engine;
  });
}

async function play(engine: Engine, story: Story, origin: string): Promise<Row> {
  const row = { engine: engine.name + story.suffix, version: '', seconds: 0 };
  let driver: EngineDriver | null = null;
  let startMs = performance.now();
  const seconds = (): number => Math.round((performance.now() - startMs) / 1_000);
  try {
    const openTab = await engine.prepare();
    startMs = performance.now();
    driver = await driverOf(openTab, origin, story);
    const playing = driver;
    const onScene = process.env['STANDTALL_SCENES'] === undefined ? {} : { onScene: (scene: string) => keepPicture(playing, `${engine.name}-${scene}`) };
    await inTime(story.play(driver, origin, onScene));
    return { ...row, version: driver.version(), seconds: seconds(), result: 'passed', why: '' };
  } catch (error) {
    const why = error instanceof Error ? (error instanceof Stop ? error.message : error.stack ?? error.message) : String(error);
    if (driver) await inTime(keepPicture(driver, `${row.engine.replaceAll(' ', '-')}-failed`), 10_000).catch(() => undefined);
    return { ...row, version: driver?.version() ?? '', seconds: seconds(), result: driver ? 'FAILED' : 'not there', why };
  } finally {
    await driver?.close();
  }
}

async function keepPicture(driver: EngineDriver, name: string): Promise<void> {
  // What still moves comes to rest; only for the eye, the journey itself never waits so.
  await pause(SETTLE_MS);
  const picture = await driver.screenshot();
  if (picture) await writeFile(path.join(pictures, `${name}.png`), picture);
}

async function inTime<Result>(work: Promise<Result>, limitMs = JOURNEY_LIMIT_MS): Promise<Result> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`Not done after ${limitMs / 1_000} s.`)), limitMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(late);
  }
}
