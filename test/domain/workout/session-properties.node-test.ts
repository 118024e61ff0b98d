import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { creditOf } from '../../../src/domain/workout/credit.ts';
import { advance, limitMsOf, type SessionEvent, timeLeftMs } from '../../../src/domain/workout/session.ts';
import { totalsOf } from '../../../src/domain/workout/timeline.ts';
import { anyCuts, anyEvents, anySession, chopped } from './arbitrary.ts';
import { play, start, sum, tick, withoutRevision } from './factory.ts';
import { NaivePlayer } from './naive-player.ts';

describe('any order of ticks, pauses, skips, backs and sleeps', () => {
  it('ends where a simple engine in half seconds ends, with the same time performed', () => {
    fc.assert(fc.property(anySession, anyEvents, (session, events) => {
      const naive = new NaivePlayer(session.segments);
      for (const event of events) naive.take(event);
      const after = play(session, events);
      assert.equal(after.segmentIndex, naive.index);
      assert.equal(after.status.kind === 'ended', naive.hasEnded);
      if (!naive.hasEnded) assert.equal(after.elapsedMs, naive.elapsedMs);
      const doneMs = session.segments.map((_, index) => after.performed.find((entry) => entry.segmentIndex === index)?.ms ?? 0);
      assert.deepEqual(doneMs, naive.doneMs);
      const isDoneOnce = session.segments.map((_, index) => (
        after.performed.find((entry) => entry.segmentIndex === index)?.isComplete ?? false
      ));
      assert.deepEqual(isDoneOnce, naive.isDoneOnce);
    }), { numRuns: 500 });
  });

  it('credits by phase exactly what the simple engine says was done', () => {
    fc.assert(fc.property(anySession, anyEvents, (session, events) => {
      const naive = new NaivePlayer(session.segments);
      for (const event of events) naive.take(event);
      const doneIn = (phase: string): number => sum(naive.doneMs.map((ms, index) => {
        const [segment, before] = [session.segments[index]!, session.segments[index - 1]];
        if (segment.phase === phase) return ms;
        const isRest = (segment.phase === 'rest' || segment.phase === 'easy') && segment.durationMs <= 20_000;
        if (!isRest || before?.phase !== phase) return 0;
        return Math.min(ms, segment.durationMs * naive.doneMs[index - 1]! / before.durationMs);
      })) / 60_000;
      const credit = creditOf(play(session, events));
      assert.ok(Math.abs(credit.moderateMin - doneIn('moderate')) < 1e-9);
      assert.ok(Math.abs(credit.vigorousMin - doneIn('hard')) < 1e-9);
      assert.ok(Math.abs(credit.creditedMin - doneIn('moderate') - 2 * doneIn('hard')) < 1e-9);
    }), { numRuns: 500 });
  });

  it('loses no time and credits none when some is given or taken, and always leaves the last seconds', () => {
    const anyTimeEvent = fc.oneof(anyEvents.map(([event]) => event), fc.constantFrom<SessionEvent>({ kind: 'more-time' }, { kind: 'less-time' }));
    fc.assert(fc.property(anySession, fc.array(anyTimeEvent, { maxLength: 40 }), (session, events) => {
      let state = session;
      for (const event of events) {
        if (event === undefined) continue;
        const leftMs = timeLeftMs(state);
        const after = advance(state, event);
        const isTime = event.kind === 'more-time' || event.kind === 'less-time';
        if (isTime && after !== state) {
          assert.equal(after.elapsedMs, state.elapsedMs);
          assert.equal(after.performed, state.performed);
          assert.ok(event.kind === 'more-time' ? timeLeftMs(after) === leftMs + 15_000 : timeLeftMs(after) < leftMs && timeLeftMs(after) >= 4_000);
        }
        state = after;
      }
    }), { numRuns: 300 });
  });

  it('changes by easier and harder no time, no place and nothing of what was done, and of no other move', () => {
    const anyVariant = fc.constantFrom<SessionEvent & { kind: 'variant' }>({ kind: 'variant', variant: 'easier' }, { kind: 'variant', variant: 'regular' }, { kind: 'variant', variant: 'harder' });
    fc.assert(fc.property(anySession, anyEvents, anyVariant, (session, events, event) => {
      const before = play(session, events);
      const after = advance(before, event);
      assert.deepEqual([after.segmentIndex, after.elapsedMs, after.performed, after.status], [before.segmentIndex, before.elapsedMs, before.performed, before.status]);
      const move = before.segments.find(({ exerciseId }, index) => index >= before.segmentIndex && exerciseId !== null);
      after.segments.forEach((segment, index) => {
        const isMeant = before.status.kind !== 'ended' && index >= before.segmentIndex && segment.exerciseId === move?.exerciseId && move !== undefined;
        assert.deepEqual(segment, isMeant ? { ...before.segments[index], variant: event.variant } : before.segments[index]);
      });
    }), { numRuns: 300 });
  });

  it('performs neither more nor less than was played', () => {
    fc.assert(fc.property(anySession, anyEvents, (session, events) => {
      let playedMs = 0;
      let state = session;
      for (const event of events) {
        const after = advance(state, event);
        const isCut = after.status.kind === 'ended' || after.segments[after.segmentIndex]?.waitsForOk === true;
        if (event.kind === 'tick' && state.status.kind === 'playing') {
          const grownMs = sum(after.performed.map(({ ms }) => ms)) - sum(state.performed.map(({ ms }) => ms));
          if (isCut) assert.ok(grownMs <= event.elapsedMs);
          else assert.equal(grownMs, event.elapsedMs);
          playedMs += grownMs;
        }
        state = after;
      }
      assert.equal(sum(state.performed.map(({ ms }) => ms)), playedMs);
    }));
  });

  it('never leaves the bounds, never loses an edit, and raises the revision with every change', () => {
    fc.assert(fc.property(anySession, anyEvents, (session, events) => {
      let state = session;
      for (const event of events) {
        const after = advance(state, event);
        const segment = after.segments[after.segmentIndex];
        assert.ok(segment && after.elapsedMs >= 0 && after.elapsedMs <= limitMsOf(segment));
        assert.ok(timeLeftMs(after) >= 0 && timeLeftMs(after) <= totalsOf(after.segments).totalMs);
        assert.deepEqual(after.edits.slice(0, state.edits.length), state.edits);
        assert.equal(after.revision, after === state ? state.revision : state.revision + 1);
        state = after;
      }
    }));
  });

  it('comes to the same whatever the chopping of time into ticks', () => {
    fc.assert(fc.property(anySession, fc.integer({ min: 1, max: 900_000 }), anyCuts, (session, spanMs, cuts) => {
      const whole = advance(session, tick(spanMs));
      const inPieces = play(session, chopped(spanMs, cuts).map(tick));
      assert.deepEqual(withoutRevision(inPieces), withoutRevision(whole));
    }));
  });

  it('survives being written down and read again at any moment', () => {
    fc.assert(fc.property(anySession, anyEvents, anyEvents, (session, first, then) => {
      const kept = play(session, first);
      const read = JSON.parse(JSON.stringify(kept));
      assert.deepEqual(play(read, then), play(kept, then));
    }));
  });

  it('played through without a touch earns the whole plan', () => {
    fc.assert(fc.property(anySession, (session) => {
      const paced = start(session.segments.map((segment) => ({ ...segment, waitsForOk: false })));
      const ended = advance(paced, tick(totalsOf(paced.segments).totalMs));
      assert.deepEqual(ended.status, { kind: 'ended', isCompleted: true });
      assert.deepEqual(ended.performed.map(({ ms }) => ms), paced.segments.map(({ durationMs }) => durationMs));
    }));
  });
});
