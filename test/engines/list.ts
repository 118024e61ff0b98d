import { globSync } from 'node:fs';
import { ensureBrowser } from '../../src/setup/browser.mjs';
import { Stop } from '../../src/setup/say.mjs';
import { ensureEngine } from './archives.ts';
import type { Archive } from './archives.ts';
import { chromium } from './chromium.ts';
import pinned from './engines.json' with { type: 'json' };
import { firefox } from './firefox.ts';
import { ensureLibraries, ensureProgram, installPackages } from './system-packages.ts';
import type { OpenTab } from './tab.ts';
import { wpe } from './wpe.ts';

/** A row of the table, with what it takes to have the engine here. */
export interface Engine {
  readonly name: string;
  /** The floor the app is built for: more is played on it. */
  readonly isOldest?: boolean;
  /** Installs what is missing. @throws {Stop} A sentence, if it cannot be had. */
  readonly prepare: () => Promise<OpenTab>;
}

const packages = pinned.systemPackages;

export const engines: readonly Engine[] = [
  ...Object.entries(pinned.archives).map(([name, archive], at) => ({ name, isOldest: at === 0, prepare: () => prepareOld(name, archive) })),
  { name: 'chromium', prepare: async () => chromium({ program: await ensureBrowser(), libraryFolder: null, headless: '--headless=new' }) },
  { name: 'wpe', prepare: prepareWpe },
  { name: 'firefox', prepare: async () => firefox({ program: await ensureProgram(['firefox-esr', 'firefox'], packages.firefox) }) },
];

async function prepareOld(name: string, archive: Archive): Promise<OpenTab> {
  const engine = await ensureEngine(name, archive);
  await ensureLibraries(engine.program, engine.libraryFolder, packages.chromium);
  return chromium({ ...engine, headless: '--headless' });
}

async function prepareWpe(): Promise<OpenTab> {
  const driver = await ensureProgram(['WPEWebDriver'], packages.wpe);
  const sentence = 'WPEWebDriver is here, but the MiniBrowser of WPE WebKit it drives is not: install it.';
  // The driver's package names it nowhere among what it needs.
  if (miniBrowser() === undefined) await installPackages(packages.wpe, sentence);
  const browser = miniBrowser();
  if (browser === undefined) throw new Stop(sentence);
  return wpe({ driver, browser });
}

/** It is no program of the path: it lies beside the library. */
function miniBrowser(): string | undefined {
  return globSync('/usr/lib/*/wpe-webkit-*/MiniBrowser')[0] ?? globSync('/usr/lib*/wpe-webkit-*/MiniBrowser')[0];
}
