import { ensureBrowser } from '../../src/setup/browser.mjs';
import { ensureEngine } from './archives.ts';
import type { Archive } from './archives.ts';
import { chromium } from './chromium.ts';
import pinned from './engines.json' with { type: 'json' };
import { ensureLibraries } from './system-packages.ts';
import type { OpenTab } from './tab.ts';

/** A row of the table, with what it takes to have the engine here. */
export interface Engine {
  readonly name: string;
  /** Installs what is missing. @throws {Stop} A sentence, if it cannot be had. */
  readonly prepare: () => Promise<OpenTab>;
}

export const engines: readonly Engine[] = [
  ...Object.entries(pinned.archives).map(([name, archive]) => ({ name, prepare: () => prepareOld(name, archive) })),
  { name: 'chromium', prepare: async () => chromium({ program: await ensureBrowser(), libraryFolder: null, headless: '--headless=new' }) },
];

async function prepareOld(name: string, archive: Archive): Promise<OpenTab> {
  const engine = await ensureEngine(name, archive);
  await ensureLibraries(engine.program, engine.libraryFolder, pinned.systemPackages.chromium);
  return chromium({ ...engine, headless: '--headless' });
}
