import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TvStage } from '../../../src/app/cast/tv-stage.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import type { HandedOver } from '../../../src/link/link.ts';
import type { Message } from '../../../src/sync/messages.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';
import { Scheduler } from '../../link/support.ts';

function playing(ms = 4_000): Session {
  return advance(start(stepsOf([step('strength', 60), step('hard', 60)])), { kind: 'tick', elapsedMs: ms });
}

function open(state: Session | null = playing(), offeredId = '') {
  const session = createSessionStore();
  session.send({ kind: 'load', session: state });
  const saved: Session[] = [];
  const kept: Session[] = [];
  const said: Message[] = [];
  const given: Session[] = [];
  let gone = 0;
  const stage = new TvStage({
    session,
    clock: new Scheduler(),
    clear: () => Promise.resolve(session.send({ kind: 'load', session: null })),
    save: (one) => Promise.resolve(saved.push(one)),
    keep: (one) => Promise.resolve(kept.push(one) > 0),
    withdrawOffer: (newer) => newer.id === offeredId,
    onGone: () => void (gone += 1),
  });
  let settle: (how: HandedOver) => void = () => undefined;
  const peer = {
    state: 'together' as const,
    send: (message: Message) => said.push(message) > 0 ? 'sent' as const : 'no-line' as const,
    handOver: (one: Session) => {
      given.push(one);
      return new Promise<HandedOver>((resolve) => (settle = resolve));
    },
  };
  return { session, stage, peer, saved, kept, given, gone: () => gone, settle: (how: HandedOver) => settle(how) };
}

describe('a TV that gives its workout to a phone', () => {
  it('stands still until the phone has it, whoever presses Resume here meanwhile', async () => {
    const { session, stage, peer, saved, given, settle } = open();
    const away = stage.giveAway(peer);
    session.send({ kind: 'resume' });
    assert.equal(session.state?.status.kind, 'paused');
    session.send({ kind: 'tick', elapsedMs: 3_000 });
    settle('taken');
    await away;
    assert.equal(session.state, null);
    assert.equal(given[0]?.elapsedMs, 4_000);
    assert.deepEqual([saved[0]?.status.kind, saved[0]?.elapsedMs], ['ended', 4_000]);
  });

  it('plays on when the phone did not take it, and can be resumed after silence', async () => {
    const one = open();
    const refused = one.stage.giveAway(one.peer);
    one.settle('refused');
    await refused;
    assert.equal(one.session.state?.status.kind, 'playing');
    const other = open();
    const silent = other.stage.giveAway(other.peer);
    other.settle('no-answer');
    await silent;
    assert.equal(other.session.state?.status.kind, 'paused');
    other.session.send({ kind: 'resume' });
    assert.equal(other.session.state?.status.kind, 'playing');
  });

  it('leaves the stage when the phone has it after all, so that it plays in one place', async () => {
    const { session, stage, peer, settle, kept, gone } = open();
    const away = stage.giveAway(peer);
    settle('no-answer');
    await away;
    session.send({ kind: 'resume' });
    const there = advance({ ...playing(), epoch: playing().epoch + 1 }, { kind: 'tick', elapsedMs: 5_000 });
    assert.equal(await stage.storePerformed(there), true);
    assert.deepEqual([session.state, kept, gone()], [null, [there], 1]);
  });

  it('does not leave it for an older record of the same', async () => {
    const { session, stage, kept, gone } = open({ ...playing(), epoch: 3 });
    assert.equal(await stage.storePerformed({ ...playing(9_000), epoch: 3 }), true);
    assert.deepEqual([session.state?.elapsedMs, kept, gone()], [4_000, [], 0]);
  });

  it('asks no more whether it goes on here, once another device tells that it goes on there', async () => {
    const { stage, kept, gone } = open(null, playing().id);
    const there = { ...playing(), epoch: playing().epoch + 1 };
    await stage.storePerformed(there);
    assert.deepEqual([kept, gone()], [[there], 1]);
  });
});
