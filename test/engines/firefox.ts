import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { keyOf } from './keys.ts';
import { WINDOW } from './tab.ts';
import type { OpenTab } from './tab.ts';

const START_LIMIT_MS = 60_000;

/** Firefox, by WebDriver BiDi. */
export function firefox({ program }: { readonly program: string }): OpenTab {
  return async ({ profile, preload }) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: true,
      userDataDir: profile,
      defaultViewport: WINDOW,
      timeout: START_LIMIT_MS,
      env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', MOZ_HEADLESS_WIDTH: String(WINDOW.width), MOZ_HEADLESS_HEIGHT: String(WINDOW.height) },
    });
    const page = (await browser.pages())[0] ?? await browser.newPage();
    await page.setViewport(WINDOW);
    let preloadId: string | null = null;
    return {
      version: (await browser.version()).replace(/^\w+\//, ''),
      goTo: async (to) => {
        if (preloadId !== null) await page.removeScriptToEvaluateOnNewDocument(preloadId);
        preloadId = (await page.evaluateOnNewDocument(preload())).identifier;
        await page.goto(to, { waitUntil: 'load' });
      },
      evaluate: (expression) => page.evaluate(expression),
      press: (button) => page.keyboard.press(keyOf(button).key),
      screenshot: async () => Buffer.from(await page.screenshot()),
      kill: async () => {
        const child = browser.process();
        if (child?.pid === undefined) throw new Error('The browser has no process to kill.');
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
        return null;
      },
      close: () => browser.close(),
    };
  };
}
