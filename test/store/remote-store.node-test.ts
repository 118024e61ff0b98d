import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createRemoteStore, isReachable, leftMsAt, segmentPartAt, stepsOnStage, type Line, type Playing } from '../../src/store/remote-store.ts';

const line = (change: Partial<Line> = {}): Line => ({ tvId: 'tv', tvName: 'TV', state: 'together', trouble: null, shortString: null, isMatchedHere: false, hasBeenHere: true, ...change });

const playing = (change: Partial<Playing> = {}): Playing => ({
  id: 's', workoutName: 'Back', status: 'playing', segmentIndex: 0, moveName: 'Row', side: null, sideWords: null, phase: 'strength', doseWords: null, waitsForOk: false,
  segmentLeftMs: 20_000, leftMs: 60_000, segmentMs: 40_000, nextMoveName: null, minutesPerformed: 0, volume: null, variant: 'regular', variants: [], exerciseId: null, ...change,
});

describe('what is left, between two messages', () => {
  it('goes down with the time since it was heard, and never below nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: -5_000, max: 9_000_000 }), (leftMs, sinceMs) => {
      assert.equal(leftMsAt(playing({ leftMs }), sinceMs), Math.max(0, leftMs - Math.max(0, sinceMs)));
    }));
  });

  it('stands still in a pause', () => {
    assert.equal(leftMsAt(playing({ status: 'paused' }), 30_000), 60_000);
  });

  it('waits for OK once the step’s own time is over', () => {
    assert.equal(leftMsAt(playing({ waitsForOk: true }), 5_000), 55_000);
    assert.equal(leftMsAt(playing({ waitsForOk: true }), 50_000), 40_000);
  });

  it('has its part of the step between nothing and all', () => {
    assert.equal(segmentPartAt(playing(), 0), 0.5);
    assert.equal(segmentPartAt(playing(), 10_000), 0.75);
    assert.equal(segmentPartAt(playing(), 1e9), 1);
    assert.equal(segmentPartAt(playing({ segmentMs: 0 }), 10), 0);
  });
});

describe('what a TV said', () => {
  it('stays while that TV is out of reach, with the text field that somebody writes into; not where text may not be sent', () => {
    const store = createRemoteStore();
    store.send({ kind: 'line', line: line() });
    store.send({ kind: 'now-playing', playing: playing(), atMs: 5 });
    store.send({ kind: 'screen', title: 'Recipes', field: { id: 'f', label: 'Search', value: '', kind: 'search', maxLength: null } });
    store.send({ kind: 'line', line: line({ state: 'lost', trouble: 'no-hub' }) });
    assert.equal(store.state.playing?.moveName, 'Row');
    assert.equal(store.state.field?.id, 'f');
    assert.equal(isReachable(store.state), false);
    store.send({ kind: 'line', line: line({ state: 'buttons-only' }) });
    assert.equal(store.state.field, null);
  });

  it('is forgotten with another TV, and with none', () => {
    const store = createRemoteStore();
    store.send({ kind: 'line', line: line({ tvId: null, state: 'buttons-only' }) });
    store.send({ kind: 'line', line: line() });
    store.send({ kind: 'now-playing', playing: playing(), atMs: 5 });
    store.send({ kind: 'line', line: line({ tvId: 'another' }) });
    assert.equal(store.state.playing, null);
    store.send({ kind: 'now-playing', playing: playing(), atMs: 5 });
    store.send({ kind: 'line', line: null });
    assert.equal(store.state.playing, null);
  });

  it('has its steps whether they are told before the session or after it, and not those of another', () => {
    const store = createRemoteStore();
    const steps = [{ segmentIndex: 0, name: 'Row', detail: '', phase: 'strength' }] as const;
    store.send({ kind: 'steps', id: 's', steps });
    assert.equal(stepsOnStage(store.state).length, 0);
    store.send({ kind: 'now-playing', playing: playing(), atMs: 5 });
    assert.equal(stepsOnStage(store.state).length, 1);
    store.send({ kind: 'now-playing', playing: playing({ id: 'other' }), atMs: 7 });
    assert.equal(stepsOnStage(store.state).length, 0);
    store.send({ kind: 'steps', id: 'other', steps });
    assert.equal(stepsOnStage(store.state).length, 1);
  });
});
