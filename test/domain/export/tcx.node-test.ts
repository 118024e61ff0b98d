import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { EventImporterTCX } from '@sports-alliance/sports-lib';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { tcxOf } from '../../../src/domain/export/tcx.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { anyEvents, anySession } from '../workout/arbitrary.ts';
import { doneSession } from './words.ts';

const schema = await readFile(new URL('./training-center-activity.xsd', import.meta.url), 'utf8');

/** Checked by libxml2. */
async function faultsOf(...files: readonly string[]): Promise<readonly string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.tcx`, contents }));
  return (await validateXML({ xml, schema })).errors.map(({ rawMessage }) => rawMessage);
}

function made(session: Session): string | null {
  return tcxOf(session, { workoutName: (id) => id, lap: ({ exerciseId, phase }) => `${exerciseId ?? ''} ${phase}` });
}

const timesIn = (text: string): readonly number[] => [...text.matchAll(/<Time>(.*?)<\/Time>/g)].map(([, time]) => Date.parse(time!));
const secondsIn = (text: string): number => [...text.matchAll(/<TotalTimeSeconds>(.*?)</g)].reduce((sum, [, seconds]) => sum + Number(seconds), 0);

describe('the file of a session', () => {
  it('is read by a library other training sites read with', async () => {
    const session = doneSession();
    const xml = new DOMParser().parseFromString(made(session)!, 'application/xml');
    const event = await EventImporterTCX.getFromXML(xml as unknown as XMLDocument);
    const [activity] = event.getActivities();
    assert.equal(activity?.startDate.getTime(), session.startedAtMs);
    assert.equal(activity.endDate.getTime(), session.startedAtMs + 920_000);
    assert.equal(activity.getDuration().getValue(), 920);
    assert.deepEqual(activity.getLaps().map((lap) => lap.getDuration().getValue()), session.performed.map(({ ms }) => ms / 1_000));
    assert.equal(activity.getDistance().getValue(), 0);
  });
});

describe('tcxOf', () => {
  it('is valid by the schema, whatever was done of a session', async () => {
    const files = fc.sample(fc.tuple(anySession, anyEvents), 60).map(([begun, events]) => made(events.reduce(advance, begun)));
    assert.deepEqual(await faultsOf(...files.filter((file) => file !== null), made(doneSession())!), []);
  });

  it('is valid with any name', async () => {
    const names = fc.sample(fc.string({ unit: 'binary' }), 100).concat(['<b>', '&amp;', ']]>', '\u0000\u000B', '"', '\uFFFE']);
    assert.deepEqual(await faultsOf(made(doneSession({ workoutId: names.join(' ') }))!), []);
  });

  it('is found invalid when something is out of place (the check checks)', async () => {
    const file = made(doneSession())!;
    assert.notDeepEqual(await faultsOf(file.replace(/<Calories>0<\/Calories>/g, '')), []);
    assert.notDeepEqual(await faultsOf(file.replace('Resting', 'Sleeping')), []);
  });

  it('has a lap for each stretch performed, one after the other, as long as its clock ran', () => {
    fc.assert(fc.property(anySession, anyEvents, (begun, events) => {
      const session = events.reduce(advance, begun);
      const playedMs = session.performed.reduce((sum, { ms }) => sum + ms, 0);
      const file = made(session);
      if (file === null) return assert.equal(playedMs, 0);
      assert.ok(Math.abs(secondsIn(file) - playedMs / 1_000) < 1e-6);
      const times = timesIn(file);
      assert.equal(times[0], session.startedAtMs);
      assert.equal(times[times.length - 1], session.startedAtMs + playedMs);
      for (let at = 2; at < times.length; at += 2) assert.equal(times[at], times[at - 1]);
    }));
  });

  it('invents no heart rate, no distance and no calories', () => {
    const file = made(doneSession())!;
    assert.doesNotMatch(file, /HeartRate|Cadence|Position/);
    assert.doesNotMatch(file, /<(DistanceMeters|Calories)>(?!0<)/);
  });

  it('says which stretches were rest', () => {
    const file = made(doneSession())!;
    const resting = [...file.matchAll(/<Intensity>Resting[^]*?<Notes>(.*?)<\/Notes>/g)].map(([, words]) => words!.split(' ')[1]);
    assert.deepEqual(resting, ['get-ready', 'switch-sides', 'switch-sides']);
  });
});
