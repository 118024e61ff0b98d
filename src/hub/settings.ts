/** Where the hub listens, to whom, and what it says. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Names it is reached by beside those of a home network, in lower case. */
  readonly names: readonly string[];
  /** Origins of apps that come from elsewhere. */
  readonly origins: readonly string[];
  /** Apps out of a package may link here. */
  readonly isPackagedAllowed: boolean;
  readonly isBehindProxy: boolean;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** `wss://…/link` of another hub that the served app shall use. */
  readonly hubUrl: string | null;
  /** Of the receiver registered with Google Cast; null: nothing of Google is loaded. */
  readonly castAppId: string | null;
  /** JSON lines of what happens: on, off, or on where nobody looks (no terminal). */
  readonly log: 'on' | 'off' | 'without-terminal';
}

export type SettingsResult = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; its message is the one sentence people get. */
class Unusable extends Error {}

/**
 * Reads the settings of the environment; docs/home-hub.md tells what each does.
 *
 * `PORT` (8080 when absent; 0 = any free one), `HOST` (all addresses, so that a TV can reach it), `NAMES` (a server's own), `ORIGINS` (of apps from
 * elsewhere; `packaged` for those out of a package), `BEHIND_PROXY`, `TLS_CERT` with `TLS_KEY`, `HUB_URL`, `CAST_APP_ID`, `LOG`. Lists have
 * commas between.
 */
export function readSettings(environment: Environment): SettingsResult {
  try {
    const origins = listIn(environment['ORIGINS']);
    return {
      ok: true,
      settings: {
        port: portIn(environment['PORT'] ?? ''),
        host: environment['HOST'] || '::',
        names: listIn(environment['NAMES']),
        origins: origins.filter((origin) => origin !== 'packaged').map(originIn),
        isPackagedAllowed: origins.includes('packaged'),
        isBehindProxy: yesOrNo('BEHIND_PROXY', environment),
        tls: tlsIn(environment['TLS_CERT'] ?? '', environment['TLS_KEY'] ?? ''),
        hubUrl: hubUrlIn(environment['HUB_URL'] ?? ''),
        castAppId: castAppIdIn(environment['CAST_APP_ID'] ?? ''),
        log: logIn(environment['LOG'] ?? ''),
      },
    };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, message: error.message };
    throw error;
  }
}

function portIn(given: string): number {
  const port = given === '' ? 8080 : Number(given);
  if (/^\d*$/.test(given) && port <= 65_535) return port;
  throw new Unusable(`PORT is "${given}", but it has to be a whole number from 0 to 65535, for instance PORT=8080 npm start.`);
}

function listIn(given = ''): readonly string[] {
  return given.toLowerCase().split(/[\s,]+/).filter((name) => name !== '');
}

function originIn(given: string): string {
  const url = urlOf(given);
  if (url !== null && url.origin === given.replace(/\/$/, '') && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Unusable(`ORIGINS names "${given}", but an origin is a scheme and a host, for instance https://app.example.org, or the word packaged.`);
}

function yesOrNo(name: string, environment: Environment): boolean {
  const given = environment[name] ?? '';
  if (/^(1|yes|true)$/i.test(given)) return true;
  if (/^(|0|no|false)$/i.test(given)) return false;
  throw new Unusable(`${name} is "${given}", but it is either yes or no.`);
}

function tlsIn(certFile: string, keyFile: string): Settings['tls'] {
  if (certFile === '' && keyFile === '') return null;
  if (keyFile === '') throw new Unusable('TLS_CERT names a certificate, but TLS_KEY does not name its key: https needs both.');
  if (certFile === '') throw new Unusable('TLS_KEY names a key, but TLS_CERT does not name its certificate: https needs both.');
  return { certFile, keyFile };
}

/** `https://hub.example.org` and `wss://hub.example.org/link` mean the same hub. */
function hubUrlIn(given: string): string | null {
  if (given === '') return null;
  const url = urlOf(given.replace(/^http/i, 'ws'));
  const isUsable = url !== null && /^wss?:$/.test(url.protocol) && /^\/(link)?$/.test(url.pathname) && url.search + url.hash + url.username + url.password === '';
  if (isUsable) return `${url.origin}/link`;
  throw new Unusable(`HUB_URL is "${given}", but it has to be a hub's address without a path, for instance HUB_URL=https://hub.example.org.`);
}

function castAppIdIn(given: string): string | null {
  if (given === '') return null;
  if (/^[\dA-F]{8}$/i.test(given)) return given.toUpperCase();
  throw new Unusable(`CAST_APP_ID is "${given}", but the id of a Cast receiver has eight digits and letters from A to F, for instance CAST_APP_ID=0A1B2C3D.`);
}

function logIn(given: string): Settings['log'] {
  if (given === '') return 'without-terminal';
  if (given === 'on' || given === 'off') return given;
  throw new Unusable(`LOG is "${given}", but it is either on or off.`);
}

function urlOf(given: string): URL | null {
  try {
    return new URL(given);
  } catch {
    return null;
  }
}
