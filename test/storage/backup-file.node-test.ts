import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backupText, readBackup, summaryOf, type BackupFile } from '../../src/storage/backup-file.ts';
import { beats, newestOf } from '../../src/storage/backup-merge.ts';
import { BACKUP_SECTIONS, type BackupRow, type BackupSection } from '../../src/storage/backup-schema.ts';
import { idOfSetting } from '../../src/storage/settings-repository.ts';
import { canonical } from '../../src/storage/timeline-id.ts';
import { anyBackup } from './backup-rows.ts';

const folder = new URL('./backups/', import.meta.url);

function problemOf(text: string): string | null {
  const read = readBackup(text);
  return read.ok ? null : read.problem;
}

const textOf = (file: BackupFile): string => backupText(file).join('');
const isFilled = ({ rows }: BackupFile): boolean => BACKUP_SECTIONS.every((section) => rows[section].some(({ deletedAtMs }) => typeof deletedAtMs !== 'number'));
const sample = fc.sample(anyBackup.filter(isFilled), { numRuns: 1, seed: 7 })[0]!;

describe('a backup file', () => {
  it('reads as it was written', () => {
    fc.assert(fc.property(anyBackup, (file) => {
      const read = readBackup(textOf(file));
      assert.deepEqual(read, { ok: true, value: file });
    }));
  });

  it('names its format and version, and has each kind of row in a list of its own', () => {
    const json = JSON.parse(textOf(sample)) as Record<string, unknown>;
    assert.deepEqual([json['format'], json['version']], ['standtall-backup', 2]);
    for (const section of BACKUP_SECTIONS) assert.ok(Array.isArray(json[section]));
  });

  it('is read with a byte order mark before it, and with fields and lists nobody knows', () => {
    assert.equal(problemOf(`\uFEFF${textOf(sample)}`), null);
    const json = JSON.parse(textOf(sample)) as Record<string, unknown>;
    assert.equal(problemOf(JSON.stringify({ ...json, moonPhases: [1], sessions: [] })), null);
  });

  for (const [problem, text] of [
    ['torn', ''], ['torn', '{'], ['torn', textOf(sample).slice(0, -10)], ['torn', '<html></html>'], ['torn', 'BEGIN:VCALENDAR'],
    ['torn', '['.repeat(200_000)],
    ['foreign', 'null'], ['foreign', '[]'], ['foreign', '"standtall-backup"'], ['foreign', '{"version":1,"people":[]}'],
    ['foreign', '{"format":"other-backup","version":1}'], ['foreign', '{"format":"standtall-backup"}'],
    ['foreign', '{"format":"standtall-backup","version":"1"}'], ['foreign', '{"format":"standtall-backup","version":0.5}'],
    ['newer', '{"format":"standtall-backup","version":3}'], ['newer', '{"format":"standtall-backup","version":1e9,"people":7}'],
    ['damaged-row', '{"format":"standtall-backup","version":1,"people":7}'],
    ['damaged-row', '{"format":"standtall-backup","version":1,"people":[{}]}'],
    ['damaged-row', '{"format":"standtall-backup","version":1,"sessions":[null]}'],
  ] as const) {
    it(`is refused whole: ${problem}, ${text.slice(0, 50)}`, () => assert.equal(problemOf(text), problem));
  }

  it('is refused when one row does not fit, be it a day there is not, a setting of the device or a name that is none', () => {
    const wrong: readonly [BackupSection, object][] = [
      ['sessions', { localDay: '2023-99-99' }], ['sessions', { localDay: '2023-02-31' }], ['sessions', { startedAtMs: 1e300 }], ['sessions', { zoneOffsetMinutes: 1e9 }], ['sessions', { epoch: -1 }],
      ['activities', { durationMin: 2_000 }], ['activities', { localDay: '2023-02-31' }], ['activities', { createdAtMs: null }],
      ['settings', { scope: 'device' }], ['settings', { value: 'stone' }], ['settings', { id: 'person/x/units' }],
      ['people', { name: 7 }], ['people', { id: '' }], ['timelines', { segments: [{}] }], ['intentions', { weekday: 7 }],
      ['measurements', { value: -1 }], ['setLogs', { reps: 'ten' }], ['sessions', { updatedAtMs: 'now' }],
      ['mealPlan', { servings: 0 }], ['mealPlan', { slotId: 'lunch' }], ['mealPlan', { dish: { kind: 'recipe' } }], ['recipes', { servings: 0 }], ['pantry', { grams: -1 }],
      ['recipes', { steps: [{ text: 'Boil it.', ingredients: [7], timerMin: null }] }], ['recipeMarks', { rating: 6 }], ['weekTemplates', { name: '' }], ['shopping', { kind: 'idea' }],
    ];
    const json = JSON.parse(textOf(sample)) as Record<BackupSection, object[]>;
    for (const [section, change] of wrong) {
      const row = json[section].find((one) => (one as { deletedAtMs?: unknown }).deletedAtMs == null);
      assert.ok(row, section);
      const text = JSON.stringify({ ...json, [section]: [{ ...row, ...change }] });
      assert.equal(problemOf(text), 'damaged-row', `${section} ${JSON.stringify(change)}`);
    }
  });

  it('is refused when a setting nobody knows is nested deeper than an engine can copy or write down', () => {
    const json = JSON.parse(textOf(sample)) as Record<BackupSection, object[]>;
    const fileWith = (depth: number): string => {
      const row = { id: idOfSetting('person', 'p', 'later'), scope: 'person', ownerId: 'p', name: 'later', updatedAtMs: 1, value: 'deep' };
      const text = JSON.stringify({ ...json, settings: [row, { ...row, deletedAtMs: null }] });
      return text.split('"deep"').join('['.repeat(depth) + ']'.repeat(depth));
    };
    assert.equal(problemOf(fileWith(20)), null);
    assert.equal(problemOf(fileWith(20_000)), 'damaged-row');
  });

  it('never throws, whatever ten thousand damages did to it', () => {
    const text = textOf(sample);
    const place = fc.nat(text.length);
    const spoilt = fc.array(fc.tuple(place, fc.nat(40), fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('null', '-1', '1e999', '{}', '[]', '"', '\\', '"__proto__":{}', '9'.repeat(30), 'true', ''),
    )), { minLength: 1, maxLength: 3 });
    const problems = new Map<string | null, number>();
    fc.assert(fc.property(spoilt, (damages) => {
      const damaged = damages.reduce((whole, [at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length), text);
      const problem = problemOf(damaged);
      problems.set(problem, (problems.get(problem) ?? 0) + 1);
    }), { numRuns: 10_000 });
    assert.ok([...problems.keys()].every((problem) => problem === null || ['torn', 'foreign', 'newer', 'damaged-row'].includes(problem)));
    assert.ok(problems.get('torn')! > 0 && problems.get('damaged-row')! > 0);
  });

  it('says what is in it', () => {
    const { rows } = sample;
    const summary = summaryOf(sample);
    assert.equal(summary.sessionCount, rows.sessions.filter(({ deletedAtMs }) => deletedAtMs === null).length);
    assert.equal(summary.madeAtMs, sample.madeAtMs);
  });
});

describe('of two rows of one id', () => {
  it('one is the newer, whichever is asked first; none is newer than itself', () => {
    fc.assert(fc.property(anyBackup, anyBackup, fc.constantFrom(...BACKUP_SECTIONS), (one, other, section) => {
      if (section === 'timelines') return;
      const others: readonly BackupRow[] = other.rows[section];
      for (const mine of one.rows[section]) {
        assert.equal(beats(section, mine, mine), false);
        for (const theirs of others) {
          const same = canonical(mine) === canonical(theirs);
          assert.equal(beats(section, mine, theirs) || beats(section, theirs, mine), !same);
          assert.equal(beats(section, mine, theirs) && beats(section, theirs, mine), false);
          assert.deepEqual(newestOf(section, mine, theirs), newestOf(section, theirs, mine));
        }
      }
    }));
  });

  it('the same of three is left, in any order', () => {
    fc.assert(fc.property(fc.tuple(anyBackup, anyBackup, anyBackup), fc.constantFrom(...BACKUP_SECTIONS), (files, section) => {
      const [one, two, three] = files.map(({ rows }) => rows[section][0]);
      if (!one || !two || !three || section === 'timelines') return;
      const left = newestOf(section, newestOf(section, one, two), three);
      assert.deepEqual(newestOf(section, newestOf(section, three, one), two), left);
      assert.deepEqual(newestOf(section, two, newestOf(section, three, one)), left);
    }));
  });

  it('a session with the higher epoch, and then the higher revision, wins; a deleted one comes back with a higher epoch only', () => {
    const at = (epoch: number, revision: number): { id: string; updatedAtMs: number; epoch: number; revision: number } => ({ id: 'a', updatedAtMs: 9 - epoch - revision, epoch, revision });
    const gone = { id: 'a', updatedAtMs: 0, deletedAtMs: 1, epoch: 1 };
    assert.ok(beats('sessions', at(1, 0), at(0, 9)));
    assert.ok(beats('sessions', at(1, 2), at(1, 1)));
    assert.ok(beats('sessions', gone, at(1, 9)));
    assert.ok(beats('sessions', at(2, 0), gone));
  });
});

describe('backups made by earlier versions', () => {
  it('can still be read, each of them', async () => {
    const names = await readdir(folder);
    assert.deepEqual(names, ['version-1.json', 'version-2.json']);
    for (const name of names) {
      const read = readBackup(await readFile(new URL(name, folder), 'utf8'));
      assert.ok(read.ok, name);
      assert.deepEqual([summaryOf(read.value).peopleNames, summaryOf(read.value).sessionCount], [['Ann', ''], 2]);
    }
  });
});
