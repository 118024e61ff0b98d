import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { keyOf } from './keys.ts';
import { serveWithPreload } from './page-before-load.ts';
import { startProgram } from './program.ts';
import type { OpenTab, Tab } from './tab.ts';
import { until } from './until.ts';

const START_LIMIT_MS = 20_000;
const COMMAND_LIMIT_MS = 60_000;

/** An event listener that keeps the page from hearing that it goes. */
const withoutGoodbye = `['pagehide', 'visibilitychange', 'freeze', 'beforeunload', 'unload'].forEach(function (kind) {
  window.addEventListener(kind, function (event) { event.stopImmediatePropagation(); }, true);
});`;

/** WPE WebKit, the engine of set-top boxes, by WebDriver; in its own small browser, whose headless window is 1280 by 720. */
export function wpe({ driver, browser }: { readonly driver: string; readonly browser: string }): OpenTab {
  return async ({ profile, preload, origin }) => {
    const runtime = path.join(profile, 'runtime');
    await mkdir(runtime, { recursive: true });
    // The folder's rules: nobody else may look in.
    await chmod(runtime, 0o700);
    const port = await freePort();
    const env = { XDG_RUNTIME_DIR: runtime, XDG_CACHE_HOME: profile, LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'UTC', LANG: 'en_US.UTF-8' };
    const program = startProgram(driver, [`--port=${port}`, '--host=127.0.0.1'], env);
    const front = await serveWithPreload(origin, preload);
    const root = `http://127.0.0.1:${port}`;
    const stop = async (): Promise<void> => {
      await front.stop();
      await program.kill();
    };
    try {
      await until(() => fetch(`${root}/status`).then(() => true, () => null), () => 'WPEWebDriver does not answer', START_LIMIT_MS);
      const capabilities = { alwaysMatch: { 'wpe:browserOptions': { binary: browser, args: ['--automation', '--headless'] } } };
      const { sessionId, capabilities: had } = await command(`${root}/session`, { capabilities }) as { sessionId: string; capabilities: { browserVersion: string } };
      return tabOf(`${root}/session/${sessionId}`, { version: had.browserVersion, origin, frontOrigin: front.origin, stop });
    } catch (error) {
      await stop();
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${program.said()}`, { cause: error });
    }
  };
}

interface SessionParts {
  readonly version: string;
  readonly origin: string;
  readonly frontOrigin: string;
  readonly stop: () => Promise<void>;
}

function tabOf(session: string, { version, origin, frontOrigin, stop }: SessionParts): Tab {
  const evaluate = async (expression: string): Promise<unknown> => {
    const script = `var done = arguments[arguments.length - 1];
      Promise.resolve().then(function () { return ${expression}; }).then(function (value) { done({ value: value }); }, function (error) { done({ error: String(error) }); });`;
    const answer = await command(`${session}/execute/async`, { script, args: [] }) as { value?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const tab: Tab = {
    version,
    evaluate,
    goTo: async (to) => void await command(`${session}/url`, { url: to.replace(origin, frontOrigin) }),
    press: async (button) => {
      const value = keyOf(button).webDriver;
      await command(`${session}/actions`, { actions: [{ type: 'key', id: 'remote', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
    },
    screenshot: async () => Buffer.from(String(await command(`${session}/screenshot`)), 'base64'),
    // Under WebDriver this engine keeps nothing longer than it runs. So the page goes without hearing of it, which is as near as one comes.
    kill: async () => {
      await evaluate(`(function () { ${withoutGoodbye} })()`);
      await command(`${session}/url`, { url: 'about:blank' });
      return tab;
    },
    close: stop,
  };
  return tab;
}

/** One WebDriver command; without a body it asks, with one it tells. */
async function command(address: string, body?: unknown): Promise<unknown> {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(COMMAND_LIMIT_MS) });
  const { value } = await answer.json() as { value: unknown };
  if (!answer.ok) throw new Error(`WebDriver: ${(value as { message?: string } | null)?.message ?? answer.statusText}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
