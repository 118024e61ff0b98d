import type { Page } from 'puppeteer-core';
import type { Screen } from './harness.ts';

/** A file the app gave to the browser. */
export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface PageWithFiles {
  given: { name: string; blob: Blob }[];
}

/**
 * A device that has a place for files: a browser without a screen has no pointer, and without one the app takes it for a TV that knows none.
 * What is given to its downloads is kept in the page.
 */
export async function withFiles(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.evaluateOnNewDocument(() => {
    const blobs = new Map<string, Blob>();
    const given: PageWithFiles['given'] = [];
    (window as unknown as PageWithFiles).given = given;
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = this.download === '' ? undefined : blobs.get(this.href);
      if (blob === undefined) click.call(this);
      else given.push({ name: this.download, blob });
    };
  });
}

/** The files this page gave away so far. */
export function filesGiven(screen: Screen): Promise<readonly GivenFile[]> {
  return screen.page.evaluate(() => Promise.all((window as unknown as PageWithFiles).given.map(async ({ name, blob }) => ({ name, type: blob.type, text: await new Response(blob).text() }))));
}

/** What is printed from now on stays as it is printed, until the page is left. */
export async function holdPrints(screen: Screen): Promise<void> {
  await screen.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['prints'] = 'held';
      document.documentElement.toggleAttribute = () => true;
      Element.prototype.remove = () => undefined;
    };
  });
}

/** A sheet held: how many pages it takes, and whether they lie on their side. */
export async function pagesHeld(screen: Screen, format: 'A4' | 'Letter'): Promise<{ readonly count: number; readonly isWide: boolean }> {
  await screen.page.waitForFunction(() => document.body.dataset['prints'] === 'held', { timeout: 10_000 });
  const pdf = Buffer.from(await screen.page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  return { count: (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, isWide: Number(width) > Number(height) };
}
