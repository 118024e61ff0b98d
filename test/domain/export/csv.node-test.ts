import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CSV_COLUMNS, csvOf, type CsvColumn } from '../../../src/domain/export/csv.ts';
import { creditOf } from '../../../src/domain/workout/credit.ts';
import { advance } from '../../../src/domain/workout/session.ts';
import { anyEvents, anySession } from '../workout/arbitrary.ts';
import { activity, csvWords, doneSession } from './words.ts';

type Row = Record<CsvColumn, string>;

/** Read by a parser that was not written here. */
function read(text: string): readonly Row[] {
  return parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
}

const PHASES = ['warmUp', 'strength', 'moderate', 'hard', 'easy', 'rest', 'stretch', 'coolDown'] as const;

describe('csvOf', () => {
  it('says of a session when, who, what, how long in each phase and what it counts', () => {
    const [row] = read(csvOf([doneSession({ effort: 'as-planned' })], [], csvWords));
    assert.deepEqual({ ...row }, {
      day: '2026-01-07', time: '18:00', person: 'a-person', what: 'back-and-cardio-15', source: 'player', minutes: '15.17', warmUp: '0',
      strength: '5', moderate: '5', hard: '5', easy: '0', rest: '0.17', stretch: '0', coolDown: '0', credited: '15', sets: '5',
      effort: 'as-planned', groups: '',
    });
  });

  it('says of an activity what was written down, and guesses nothing', () => {
    const [row] = read(csvOf([], [activity({ intensity: 'vigorous', durationMin: 25, groups: ['legs', 'hips'] })], csvWords));
    assert.deepEqual(
      [row?.day, row?.time, row?.what, row?.source, row?.minutes, row?.hard, row?.credited, row?.groups],
      ['2026-01-06', '', 'walk', 'by hand', '25', '25', '50', 'legs hips'],
    );
  });

  it('gives light and strength minutes no credit, as the week does', () => {
    const rows = read(csvOf([], [activity({ intensity: 'light' }), activity({ kind: 'strength', intensity: 'vigorous' })], csvWords));
    assert.deepEqual(rows.map(({ credited, strength, hard }) => [credited, strength, hard]), [['0', '', ''], ['0', '30', '']]);
  });

  it('tells the time on the wall beside the person', () => {
    const [row] = read(csvOf([doneSession({ zoneOffsetMinutes: 330, localDay: '2026-01-07' })], [], csvWords));
    assert.deepEqual([row?.day, row?.time], ['2026-01-07', '23:30']);
  });

  it('has a line for each person of a session, in the order of days and times', () => {
    const later = doneSession({ id: 'later', localDay: '2026-01-08', participants: ['ann', 'bo'] });
    const rows = read(csvOf([later, doneSession()], [activity()], csvWords));
    assert.deepEqual(rows.map(({ day, person }) => [day, person]), [
      ['2026-01-06', 'a-person'], ['2026-01-07', 'a-person'], ['2026-01-08', 'ann'], ['2026-01-08', 'bo'],
    ]);
  });

  it('keeps any name whole, and none becomes a formula', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]+$/, '')), (name) => {
      const [row] = read(csvOf([doneSession({ participants: [name] })], [], csvWords));
      assert.ok(row !== undefined && !/^[=+\-@\t\r\n＝＋－＠]/.test(row.person));
      assert.equal(row.person.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''), name);
    }));
  });

  it('disarms the formulas people have tried', () => {
    for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a","b")', '\n=1', '＝1+1', '＠SUM(A1)']) {
      const [row] = read(csvOf([doneSession({ participants: [bad] })], [], csvWords));
      assert.equal(row?.person, `'${bad}`);
    }
  });

  it('ends every line with CRLF and has as many cells in each', () => {
    const text = csvOf([doneSession()], [activity()], csvWords);
    assert.match(text, /^\uFEFFday,time,/);
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.equal(line.split(',').length, CSV_COLUMNS.length);
  });

  it('adds its phases up to its minutes, and credits what the week credits', () => {
    fc.assert(fc.property(anySession, anyEvents, (begun, events) => {
      const session = events.reduce(advance, begun);
      for (const row of read(csvOf([session], [], csvWords))) {
        const phases = PHASES.reduce((sum, column) => sum + Number(row[column]), 0);
        assert.ok(Math.abs(phases - Number(row.minutes)) < 0.0051 * (PHASES.length + 1));
        assert.ok(Math.abs(Number(row.credited) - creditOf(session).creditedMin) < 0.0051);
      }
    }));
  });
});
