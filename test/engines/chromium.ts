import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { browserFlags } from '../../src/setup/browser.mjs';
import { CdpConnection } from './cdp-connection.ts';
import { keyOf } from './keys.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { WINDOW } from './tab.ts';
import type { OpenTab, Tab, TabOptions } from './tab.ts';
import { until } from './until.ts';

const START_LIMIT_MS = 30_000;
const LOAD_LIMIT_MS = 30_000;

interface ChromiumOptions {
  readonly program: string;
  readonly libraryFolder: string | null;
  /** The current Chromium draws headless pages as it draws others only when asked so. */
  readonly headless: '--headless' | '--headless=new';
}

/** Chromium from 68 to today, by the DevTools protocol alone. */
export function chromium({ program, libraryFolder, headless }: ChromiumOptions): OpenTab {
  return async (options) => {
    const port = path.join(options.profile, 'DevToolsActivePort');
    await rm(port, { force: true });
    const flags = [
      ...browserFlags(), headless, '--no-zygote', '--remote-debugging-port=0', `--user-data-dir=${options.profile}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`, '--hide-scrollbars', '--remote-allow-origins=*', 'about:blank',
    ];
    const browser = startProgram(program, flags, { TZ: 'UTC', ...(libraryFolder === null ? {} : { LD_LIBRARY_PATH: libraryFolder }) });
    try {
      return await openTab(browser, port, options);
    } catch (error) {
      await browser.kill();
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${browser.said()}`, { cause: error });
    }
  };
}

async function openTab(browser: Program, portFile: string, options: TabOptions): Promise<Tab> {
  const hasGone = (): boolean => browser.process.exitCode !== null || browser.process.signalCode !== null;
  const address = await until(async () => {
    if (hasGone()) throw new Error('The browser ended at once.');
    const port = (await readOrNull(portFile))?.split('\n')[0];
    return port === undefined || port === '' ? null : await pageAddress(port);
  }, () => 'the browser shows no page', START_LIMIT_MS);
  const cdp = await CdpConnection.open(address);
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false });
  // A headless window of a newer Chromium has no focus of its own, and what has it in the page would not be drawn so.
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true }).catch(() => undefined);
  let preloadId: unknown = null;

  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const thrown = answer['exceptionDetails'] as { text: string; exception?: { description?: string } } | undefined;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return (answer['result'] as { value?: unknown }).value;
  };

  const kill = async (): Promise<null> => {
    cdp.close();
    await browser.kill();
    return null;
  };

  return {
    version: versionIn(String(await evaluate('navigator.userAgent'))),
    evaluate,
    goTo: async (to) => {
      if (preloadId !== null) await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: preloadId });
      preloadId = (await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: options.preload() }))['identifier'];
      const loaded = new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${to} did not load in time.`)), LOAD_LIMIT_MS);
        cdp.on('Page.loadEventFired', () => { clearTimeout(late); resolve(); });
      });
      const { errorText } = await cdp.send('Page.navigate', { url: to });
      if (typeof errorText === 'string') throw new Error(`${to}: ${errorText}`);
      await loaded;
    },
    press: async (button) => {
      const { key, code } = keyOf(button);
      const event = { key, code: key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
      await cdp.send('Input.dispatchKeyEvent', { type: key === 'Enter' ? 'keyDown' : 'rawKeyDown', ...event, ...(key === 'Enter' ? { text: '\r' } : {}) });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    screenshot: async () => Buffer.from(String((await cdp.send('Page.captureScreenshot', { format: 'png' }))['data']), 'base64'),
    kill,
    close: async () => void await kill(),
  };
}

/** The page's own address; on old engines it comes a moment after the port. */
async function pageAddress(port: string): Promise<string | null> {
  try {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json() as { type: string; webSocketDebuggerUrl?: string }[];
    return targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? null;
  } catch {
    return null;
  }
}

function versionIn(userAgent: string): string {
  return /Chrome\/(\S+)/.exec(userAgent)?.[1] ?? userAgent;
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
