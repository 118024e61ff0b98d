import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A page that shares nothing with the others, on a processor slowed down by CDP. */
export interface BenchPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** @param rate - 6 makes the page's main thread six times slower; workers keep their speed. */
  slowDown(rate: number): Promise<void>;
  /** Bytes of JavaScript's heap once everything that can go has gone. */
  heapAfterCollection(): Promise<number>;
  close(): Promise<void>;
}

export async function openBenchPage(browser: Browser): Promise<BenchPage> {
  const context = await browser.createBrowserContext();
  return benchPageOf(await context.newPage(), () => context.close());
}

export async function benchPageOf(page: Page, close: () => Promise<void>): Promise<BenchPage> {
  await page.setViewport({ width: 1920, height: 1080 });
  const devtools = await page.createCDPSession();
  return {
    page,
    devtools,
    slowDown: (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate }),
    heapAfterCollection: async () => {
      // What the first round frees may hold something that only the second can free.
      for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    },
    close,
  };
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}
