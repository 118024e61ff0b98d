import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LOST_AFTER_MS } from '../../src/sync/hub-frames.ts';
import { Household, joinByQr, only, openTv } from './support.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What is away: the hub, or the network of one of both, which loses all without a word. */
type Away = 'hub' | 'Phone' | 'tv';

interface Outage {
  readonly away: Away;
  readonly ms: number;
  /** How long all is well before it. */
  readonly afterMs: number;
}

/** As many of seconds as of minutes and of hours. */
const length: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 500, max: MINUTE_MS }),
  fc.integer({ min: MINUTE_MS, max: 20 * MINUTE_MS }),
  fc.integer({ min: HOUR_MS, max: 2 * HOUR_MS }),
);
const outages: fc.Arbitrary<Outage> = fc.record({ away: fc.constantFrom<Away>('hub', 'Phone', 'tv'), ms: length, afterMs: fc.integer({ min: 500, max: 4 * MINUTE_MS }) });

async function endure(home: Household, { away, ms, afterMs }: Outage): Promise<void> {
  const { hub, clock } = home;
  await clock.pass(afterMs);
  if (away === 'hub') hub.stop();
  else hub.cut.add(away);
  await clock.pass(Math.min(ms, LOST_AFTER_MS));
  if (ms > LOST_AFTER_MS) hub.dropSilent();
  await clock.pass(Math.max(0, ms - LOST_AFTER_MS));
  if (away === 'hub') hub.isRunning = true;
  else hub.cut.delete(away);
}

describe('a line that was away for long', () => {
  it('is there again within 5 s of its return, whatever was away and for how long, while both screens are seen', async () => {
    await fc.assert(fc.asyncProperty(fc.array(outages, { minLength: 1, maxLength: 2 }), async (all) => {
      const home = new Household('chromium');
      const tv = await openTv(home);
      const phone = await joinByQr(home, tv);
      for (const outage of all) {
        await endure(home, outage);
        await home.clock.pass(5_000);
        assert.deepEqual([phone.state, only(tv).state], ['together', 'together']);
      }
    }), { numRuns: 12 });
  });

  it('is there at once when it returned while nobody looked and somebody looks again', async () => {
    await fc.assert(fc.asyncProperty(outages, async (outage) => {
      const home = new Household('chromium');
      const tv = await openTv(home);
      const phone = await joinByQr(home, tv);
      home.isSeen = false;
      await endure(home, outage);
      home.isSeen = true;
      phone.resume();
      tv.resume();
      await home.clock.pass(5_000);
      assert.deepEqual([phone.state, only(tv).state], ['together', 'together']);
    }), { numRuns: 8 });
  });

  it('is asked for seldom while nobody looks', async () => {
    const home = new Household('chromium');
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    home.isSeen = false;
    home.hub.stop();
    await home.clock.pass(HOUR_MS);
    home.hub.tries = home.hub.questions = 0;
    await home.clock.pass(10 * MINUTE_MS);
    assert.ok(home.hub.tries + home.hub.questions <= 2 * 60, `${home.hub.tries} sockets, ${home.hub.questions} questions`);
    phone.close();
    tv.close();
  });

  it('is tried by so few sockets that the browser holds none back, whether the hub is away or takes none', async () => {
    const home = new Household('chromium');
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    home.hub.stop();
    await home.clock.pass(10 * MINUTE_MS);
    home.hub.tries = 0;
    await home.clock.pass(10 * MINUTE_MS);
    assert.ok(home.hub.tries <= 2 * 20, String(home.hub.tries));
    home.hub.isThere = () => Promise.resolve(true);
    await home.clock.pass(5 * MINUTE_MS);
    home.hub.tries = 0;
    await home.clock.pass(10 * MINUTE_MS);
    assert.ok(home.hub.tries <= 2 * 25, String(home.hub.tries));
    phone.close();
    tv.close();
  });
});
