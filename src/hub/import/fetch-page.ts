import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { LARGEST_PAGE } from '../../domain/meals/import/found-recipe.ts';
import type { BroughtPage, PageProblem } from '../../domain/meals/import/page-problem.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { textOf } from './page-text.ts';
import { isPublicAddress } from './public-address.ts';

/** Brings one page of the open web. Never throws. */
export type FetchPage = (address: string) => Promise<Result<BroughtPage, PageProblem>>;

/** How the outside is reached; only tests replace a part of it. */
export interface Outside {
  readonly resolve: (name: string) => Promise<readonly LookupAddress[]>;
  readonly isPublic: (address: string) => boolean;
  readonly request: (options: RequestOptions, onResponse: (response: IncomingMessage) => void) => ClientRequest;
  /** For everything together, in milliseconds. */
  readonly longestMs: number;
}

const MOST_REDIRECTS = 5;
const LONGEST_ADDRESS = 2_000;

const openWeb: Outside = {
  resolve: (name) => lookup(name, { all: true, verbatim: true }),
  isPublic: (address) => isPublicAddress(address),
  request: httpsRequest,
  longestMs: 10_000,
};

/** Nothing is remembered between two pages, and no proxy of the environment stands between: the address asked is the address connected to. */
const newAgent = (): Agent => new Agent({ keepAlive: false, maxSockets: 1 });

export function createFetchPage(changed: Partial<Outside> = {}): FetchPage {
  const outside = { ...openWeb, ...changed };
  return async (address) => {
    const leaving = new AbortController();
    const timer = setTimeout(() => leaving.abort(), outside.longestMs);
    try {
      return await follow(address, outside, leaving.signal);
    } catch {
      return fail(leaving.signal.aborted ? 'too-slow' : 'unreachable');
    } finally {
      clearTimeout(timer);
      // Ends what is still under way: a body too large, a page nobody reads.
      leaving.abort();
    }
  };
}

async function follow(first: string, outside: Outside, signal: AbortSignal): Promise<Result<BroughtPage, PageProblem>> {
  let address = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const read = readAddress(address);
    if (!read.ok) return read;
    const response = await ask(read.value, outside, signal);
    if (response === 'private') return fail('private');
    const location = locationIn(response);
    if (location === null) return pageIn(response, read.value);
    response.destroy();
    try {
      address = new URL(location, read.value).href;
    } catch {
      return fail('site-trouble');
    }
  }
  return fail('too-many-redirects');
}

/** `URL` writes every form of an IPv4 address (decimal, octal, hexadecimal, short) as four numbers. */
function readAddress(address: string): Result<URL, PageProblem> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return fail('bad-address');
  }
  if (url.protocol === 'http:') return fail('not-https');
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.hostname === '' || address.length > LONGEST_ADDRESS) return fail('bad-address');
  // Another port is another service, perhaps one that trusts whoever reaches it.
  if (url.port !== '') return fail('private');
  url.hash = '';
  return succeed(url);
}

/** Resolved once, and connected to what was looked at: a name that answers differently the next time changes nothing. */
async function ask(url: URL, outside: Outside, signal: AbortSignal): Promise<IncomingMessage | 'private'> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const addresses = family === 0 ? await unlessAborted(outside.resolve(name), signal) : [{ address: name, family }];
  if (addresses.length === 0) throw new Error('The name has no address.');
  if (!addresses.every(({ address }) => outside.isPublic(address))) return 'private';
  return send(url, addresses, outside, signal);
}

function send(url: URL, addresses: readonly LookupAddress[], outside: Outside, signal: AbortSignal): Promise<IncomingMessage | 'private'> {
  const pinned: LookupFunction = (_name, { all }, done) => {
    const [first] = addresses;
    if (all === true) return done(null, [...addresses]);
    return done(null, first?.address ?? '', first?.family);
  };
  return new Promise((resolve, reject) => {
    const asked = outside.request(
      {
        hostname: url.hostname.replace(/^\[|\]$/g, ''), port: 443, path: `${url.pathname}${url.search}`, method: 'GET', lookup: pinned, agent: newAgent(), signal,
        maxHeaderSize: 32 * 1024,
        headers: {
          Host: url.host, Accept: 'text/html, application/xhtml+xml, application/ld+json, application/json;q=0.9', 'Accept-Encoding': 'gzip, deflate, br',
          'Accept-Language': 'en, *;q=0.5', 'User-Agent': 'Standtall/0.1 (recipe import, one page asked for by a person)', Connection: 'close',
        },
      },
      resolve,
    );
    asked.on('socket', (socket) => {
      // The last look, at where the connection really leads, before a byte of the page is asked for.
      socket.once('connect', () => {
        if (socket.remoteAddress !== undefined && outside.isPublic(socket.remoteAddress)) return;
        resolve('private');
        asked.destroy();
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([work, new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('It took too long.')), { once: true }))]);
}

function locationIn(response: IncomingMessage): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(response.statusCode ?? 0);
  return isRedirect ? (response.headers.location ?? null) : null;
}

async function pageIn(response: IncomingMessage, url: URL): Promise<Result<BroughtPage, PageProblem>> {
  const status = response.statusCode ?? 0;
  if (status === 404 || status === 410) return fail('not-found');
  if (status >= 400 && status < 500) return fail('page-refused');
  if (status !== 200) return fail('site-trouble');
  const text = await textOf(response, LARGEST_PAGE);
  return text.ok ? succeed({ address: url.href, text: text.value }) : text;
}
