import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { makeProfile, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { startWallMs } from './page-clock.ts';
import { playRemoteJourney } from './remote-journey.ts';

describe('the whole way by remote, as every other engine has to go it', () => {
  let hub: RunningHub;
  let profile: string;
  let screen: Screen | null = null;
  let wallMs = startWallMs;
  before(async () => {
    hub = await startHub();
    profile = await makeProfile();
  });
  after(async () => {
    await screen?.browser.close();
    await hub.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const shown = (): Screen => {
    if (screen === null) throw new Error('No page is open.');
    return screen;
  };

  it('plays on this browser', async () => {
    await playRemoteJourney({
      open: async (address) => {
        // A fresh page each time, its clock going on from the last one's.
        const before: Screen | null = screen;
        screen = before === null ? await openScreen({ origin: hub.origin, path: address, profile, startMs: wallMs }) : await before.openTab(address);
        await before?.page.close();
      },
      press: (button) => shown().press(button),
      text: () => shown().visibleText(),
      focusName: () => shown().focusedName(),
      wakeBy: async (ms) => {
        wallMs += ms;
        await shown().advanceClock(ms);
      },
      cutPower: async () => {
        await shown().cutPower();
        screen = null;
      },
      problems: () => Promise.resolve(shown().problems),
    });
  });
});
