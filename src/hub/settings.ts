/** Where the hub listens. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Names it is reached by beside those of a home network, in lower case. */
  readonly names: readonly string[];
}

export type SettingsResult = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly message: string };

/** Reads `PORT` (8080 when absent; 0 = any free one) `HOST` (all addresses, so that a TV can reach it) and `NAMES` (a server's own, with commas between). */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = environment['PORT'] ?? '';
  const port = given === '' ? 8080 : Number(given);
  if (!/^\d*$/.test(given) || port > 65_535) {
    return { ok: false, message: `PORT is "${given}", but it has to be a whole number from 0 to 65535, for instance PORT=8080 npm start.` };
  }
  return { ok: true, settings: { port, host: environment['HOST'] || '::', names: namesIn(environment['NAMES'] ?? '') } };
}

function namesIn(given: string): readonly string[] {
  return given.toLowerCase().split(/[\s,]+/).filter((name) => name !== '');
}
