import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, BrowserContext, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Button } from '../../src/buttons.ts';
import { browserFlags, ensureBrowser } from '../../src/setup/browser.mjs';
import { hubFlags } from '../../src/setup/hub-flags.mjs';
import { installPageClock, startWallMs } from './page-clock.ts';
import type { PageClock } from './page-clock.ts';
import { focusedNameOf, visibleTextOf } from './page-eyes.ts';

const hubProgram = fileURLToPath(new URL('../../dist/hub/main.mjs', import.meta.url));

/** The keys of a plain keyboard that stand for a remote's buttons. */
const keys: Partial<Record<Button, KeyInput>> = {
  up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight', ok: 'Enter', back: 'Escape',
  'play-pause': 'MediaPlayPause', stop: 'MediaStop', 'track-next': 'MediaTrackNext', 'track-previous': 'MediaTrackPrevious',
};

/** Rarer than a set's own clock wakes the app, often enough for all that hangs on it, and a fifth of the work. */
const USUAL_STEP_MS = 500;

/** A server of the built app on a free port. */
export interface RunningHub {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** @param signal - Without it, the hub says goodbye first. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * @param port - A fixed one, for a hub that comes back where it was.
 * @param settings - Further ones, as the environment has them.
 */
export async function startHub({ port = 0, settings = {} }: { port?: number; settings?: Readonly<Record<string, string>> } = {}): Promise<RunningHub> {
  const child = spawn(process.execPath, [...hubFlags, hubProgram], { env: { ...process.env, PORT: String(port), HOST: '', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressSaidBy(child);
  return {
    origin: address.origin,
    port: Number(address.port),
    pid: child.pid ?? 0,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

async function addressSaidBy(child: ChildProcess): Promise<URL> {
  let said = '';
  for await (const part of child.stdout!.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    said += part.toString();
    const found = /On this machine +(\S+)\n/.exec(said)?.[1];
    if (found === undefined) continue;
    child.stdout!.resume();
    return new URL(found);
  }
  throw new Error(`The hub did not start: ${said}`);
}

export interface Screen {
  readonly page: Page;
  readonly browser: Browser;
  /** A phone: things are tapped, and the bar is at the bottom. */
  readonly isTouch: boolean;
  /** Presses and releases a remote's button. */
  press(button: Button, times?: number): Promise<void>;
  visibleText(): Promise<string>;
  /** @returns The visible text once it matches. @throws With the text seen last when it does not in time. */
  see(wanted: RegExp | string, timeoutMs?: number): Promise<string>;
  focusedName(): Promise<string>;
  /** Clicks, or on a touch screen taps, what a screen reader calls so; waits for it. */
  choose(name: string, role?: string): Promise<void>;
  /** Waits until the focused thing's name matches. */
  seeFocus(wanted: RegExp | string, timeoutMs?: number): Promise<string>;
  goTo(address: string): Promise<void>;
  /** Moves the injected clock on, waking the app every `stepMs`. */
  advanceClock(ms: number, stepMs?: number): Promise<void>;
  /** The device sleeps: the wall clock moves, the monotonic one as told. */
  sleepDevice(wallMs: number, monotonicMs?: number): Promise<void>;
  /** Another tab of the same browser, in front, at the same moment of the injected clock. */
  openTab(address?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Screen>;
  /** Kills the browser's processes as a power cut does; the profile stays. */
  cutPower(): Promise<void>;
  /** Script errors, refused styles and failed requests so far. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface ScreenOptions {
  readonly origin: string;
  readonly path?: string;
  readonly size?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number; readonly isMobile?: boolean; readonly hasTouch?: boolean };
  /** False leaves the page with the real clock. */
  readonly hasInjectedClock?: boolean;
  readonly startMs?: number;
  /** Keep what the browser stores from one screen to the next; without it, each screen starts empty. */
  readonly profile?: string;
  readonly flags?: readonly string[];
  /** Called with each page before it loads anything: scripts, interception, emulation. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** A browser already open: the screen is a window of its own there, which shares nothing with the others. */
  readonly browser?: Browser;
}

/** A folder for a browser's profile that outlives its browser; the caller removes it. */
export function makeProfile(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'standtall-profile-'));
}

interface BrowserOptions {
  /** One of its own, which goes with it, unless given. */
  readonly profile?: string;
  readonly flags?: readonly string[];
  /** What starts the browser somewhere else, with the same parameters; without it, the usual browser here. */
  readonly program?: string;
}

/** A browser with nothing open yet; `openScreen` may use it many times, which is quicker than a browser each. */
export async function openBrowser({ profile: given, flags = [], program }: BrowserOptions = {}): Promise<Browser> {
  const profile = given ?? await makeProfile();
  const browser = await puppeteer.launch({
    executablePath: program ?? await ensureBrowser(),
    // A browser in another network is out of this one's reach, but not of a pipe.
    pipe: program !== undefined,
    headless: true,
    args: [...browserFlags(), ...flags],
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: true,
  });
  const remove = (): void => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  if (given === undefined) browser.process()?.once('exit', remove);
  return browser;
}

/** Opens the built app, in a browser of its own unless one is given. */
export async function openScreen(options: ScreenOptions): Promise<Screen> {
  const profile = options.browser ? null : options.profile ?? await makeProfile();
  const browser = options.browser ?? await openBrowser({ profile: profile!, flags: options.flags ?? [] });
  const context = options.browser ? await browser.createBrowserContext() : browser.defaultBrowserContext();
  const page = (options.browser ? null : (await browser.pages())[0]) ?? await context.newPage();
  const close = async (): Promise<void> => {
    if (options.browser) return context.close().catch(() => undefined);
    await browser.close().catch(() => undefined);
    if (options.profile === undefined) await rm(profile!, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await openPage(page, options, { context, close, startMs: options.startMs ?? startWallMs });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Surroundings {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
  readonly startMs: number;
}

async function openPage(page: Page, options: ScreenOptions, { context, close, startMs }: Surroundings): Promise<Screen> {
  const problems = watchProblems(page);
  await page.setViewport(options.size ?? { width: 1920, height: 1080 });
  if (options.hasInjectedClock ?? true) await page.evaluateOnNewDocument(installPageClock, startMs);
  await options.prepare?.(page);
  // A tab at the back has no focus to show.
  await page.bringToFront();
  await page.goto(options.origin + (options.path ?? '/'), { waitUntil: 'load' });

  const waitFor = async (look: () => Promise<string>, wanted: RegExp | string, timeoutMs: number, what: string): Promise<string> => {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const seen = await look();
      if (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)) return seen;
      if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what} ${String(wanted)}; there is:\n${seen}\nproblems: ${problems.join('; ') || 'none'}`);
      await nextFrame(page);
    }
  };
  const visibleText = (): Promise<string> => page.evaluate(`(${visibleTextOf.toString()})(document.body)`) as Promise<string>;
  const focusedName = (): Promise<string> => page.evaluate(`(${focusedNameOf.toString()})()`) as Promise<string>;

  return {
    page,
    browser: page.browser(),
    isTouch: options.size?.hasTouch === true,
    problems,
    visibleText,
    focusedName,
    press: async (button, times = 1) => {
      const key = keys[button];
      if (key === undefined) throw new Error(`A plain keyboard has no key for ${button}.`);
      for (let i = 0; i < times; i += 1) {
        await page.keyboard.press(key);
        await nextFrame(page);
      }
    },
    choose: async (name, role = 'button') => {
      const found = page.locator(`aria/${name}[role="${role}"]`).setTimeout(10_000);
      const handle = await inReach(() => found.waitHandle() as Promise<ElementHandle<Element>>, name);
      if (options.size?.hasTouch === true) await handle.tap();
      else await found.click();
      await nextFrame(page);
    },
    see: (wanted, timeoutMs = 10_000) => waitFor(visibleText, wanted, timeoutMs, 'the text'),
    seeFocus: (wanted, timeoutMs = 10_000) => waitFor(focusedName, wanted, timeoutMs, 'the focus on'),
    goTo: async (address) => void await page.goto(options.origin + address, { waitUntil: 'load' }),
    advanceClock: (ms, stepMs = USUAL_STEP_MS) => page.evaluate((all, step) => (window as unknown as { pageClock: PageClock }).pageClock.advance(all, step), ms, stepMs),
    sleepDevice: (wallMs, monotonicMs = 0) => page.evaluate((change) => (window as unknown as { pageClock: PageClock }).pageClock.jump(change), { wallMs, monotonicMs }),
    openTab: async (address = '/', prepare = options.prepare) => {
      const now = options.hasInjectedClock === false ? startMs : await page.evaluate(() => Date.now());
      const tab = await context.newPage();
      return openPage(tab, { ...options, path: address, ...(prepare && { prepare }) }, { context, close: () => tab.close(), startMs: now });
    },
    cutPower: () => cutPower(page.browser()),
    close,
  };
}

async function cutPower(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process to kill.');
  const gone = once(child, 'exit');
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // No group of its own here: the browser's process takes its children along.
    child.kill('SIGKILL');
  }
  await gone;
}

/** A person waits for what still moves, and for what still lies over it: a press at once would hit a neighbour, or the sheet that is closing. */
async function inReach(find: () => Promise<ElementHandle<Element>>, name: string): Promise<ElementHandle<Element>> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const handle = await find();
    const inTheWay = await handle.evaluate(whatIsInTheWay);
    if (inTheWay === null) return handle;
    if (performance.now() > deadline) throw new Error(`"${name}" cannot be pressed: ${inTheWay}.`);
  }
}

/** Runs in the page. @returns Null when the element stands still and its middle is its own. */
function whatIsInTheWay(element: Element): Promise<string | null> {
  return new Promise((resolve) => {
    element.scrollIntoView({ block: 'nearest' });
    const placeOf = (): string => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    };
    const before = placeOf();
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (placeOf() !== before) return resolve('it moves');
      const { left, top, width, height } = element.getBoundingClientRect();
      let hit = document.elementFromPoint(left + width / 2, top + height / 2);
      for (let inner = hit; inner?.shadowRoot; hit = inner) inner = inner.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      if (hit?.closest('label')?.control === element) return resolve(null);
      for (let node: Node | null = hit; node; node = (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) if (node === element) return resolve(null);
      resolve(`${hit?.tagName.toLowerCase() ?? 'nothing'} lies over it`);
    }));
  });
}

/** One painted frame in the page: what a press changed is there. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
}

function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`console: ${message.text()}`); });
  return problems;
}
