import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPageClock, startWallMs } from '../journeys/page-clock.ts';
import { focusedNameOf, visibleTextOf } from '../journeys/page-eyes.ts';
import type { Driver } from '../journeys/remote-journey.ts';
import { watchErrors } from './page-errors.ts';
import type { OpenTab, Tab } from './tab.ts';

/** The clock's step while it is moved: the app's worker wakes it as often. */
const WAKE_EVERY_MS = 100;

export interface EngineDriver extends Driver {
  version(): string;
  /** @returns What the expression gives in the page. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** A press is answered in the next frame. Only one: drawn by software on a busy machine, a frame can take a second. */
const frame = 'new Promise(function (resolve) { requestAnimationFrame(resolve); })';

interface DriverOptions {
  /** False leaves the pages with the real clock. */
  readonly hasInjectedClock?: boolean;
}

/** Steers one engine as the journey asks for it, with one clock over all pages and starts of the browser. */
export async function driverOf(openTab: OpenTab, origin: string, { hasInjectedClock = true }: DriverOptions = {}): Promise<EngineDriver> {
  const profile = await mkdtemp(path.join(tmpdir(), 'standtall-engine-'));
  let wallMs = startWallMs;
  let tab: Tab | null = null;
  let version = '';
  const preload = (): string => `${hasInjectedClock ? `(${installPageClock.toString()})(${wallMs});` : ''}(${watchErrors.toString()})();`;
  const here = (): Tab => {
    if (tab === null) throw new Error('No page is open.');
    return tab;
  };

  return {
    version: () => version,
    evaluate: (expression) => here().evaluate(expression),
    open: async (address) => {
      if (tab === null) {
        tab = await openTab({ profile, preload, origin });
        version = tab.version;
      }
      await tab.goTo(origin + address);
    },
    press: async (button) => {
      await here().press(button);
      await here().evaluate(frame);
    },
    text: async () => String(await here().evaluate(`(${visibleTextOf.toString()})(document.body)`)),
    focusName: async () => String(await here().evaluate(`(${focusedNameOf.toString()})()`)),
    wakeBy: async (ms) => {
      wallMs += ms;
      await here().evaluate(`pageClock.advance(${ms}, ${WAKE_EVERY_MS})`);
    },
    cutPower: async () => {
      tab = await here().kill();
    },
    problems: async () => (tab === null ? [] : await tab.evaluate('pageErrors') as string[]),
    screenshot: async () => (tab === null ? null : await tab.screenshot()),
    close: async () => {
      await tab?.close();
      tab = null;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
