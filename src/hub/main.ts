import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { addressesOf } from './addresses.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { createHub } from './hub.ts';
import type { Hub } from './hub.ts';
import { createLog, silent } from './log.ts';
import type { Log } from './log.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../app');

start();

function start(): void {
  const read = readSettings(process.env);
  if (!read.ok) return giveUp(read.message);
  if (!existsSync(path.join(folder, 'index.html'))) return giveUp('There is no built app to serve yet: run npm start, which builds it.');
  const { settings } = read;
  let certificate: Certificate | null = null;
  if (settings.tls !== null) {
    const found = readCertificate(settings.tls);
    if (!found.ok) return giveUp(found.message);
    certificate = found.certificate;
  }
  const log = logFor(settings);
  const names = [...settings.names, ...(certificate?.hosts ?? [])];
  listen(createHub(folder, { ...settings, names, certificate, log }), settings, certificate, log);
}

/** On a terminal somebody wants to read the address, not what happens. */
function logFor({ log }: Settings): Log {
  if (log === 'off' || (log === 'without-terminal' && process.stdout.isTTY)) return silent;
  // Who read the log is gone: that is no reason to leave the TV alone.
  process.stdout.on('error', () => undefined);
  return createLog({ write: (line) => process.stdout.write(line), nowMs: () => performance.now(), wallMs: () => Date.now() });
}

function listen(hub: Hub, { port, host }: Settings, certificate: Certificate | null, log: Log): void {
  hub.on('error', (error: NodeJS.ErrnoException) => {
    // A machine without IPv6 has no `::`.
    if ((error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL') && host === '::') return void hub.listen(port, '0.0.0.0');
    giveUp(reasonFor(error, port, host));
  });
  hub.on('listening', () => {
    const taken = (hub.address() as AddressInfo).port;
    announce(taken, certificate);
    log('started', { port: taken, isSecure: certificate !== null });
  });
  hub.listen(port, host);
  stopCleanly(hub, log);
}

function announce(port: number, certificate: Certificate | null): void {
  const { local, lan } = addressesOf(port, networkInterfaces(), certificate?.hosts ?? null);
  const first = lan[0];
  console.log(`\nStandtall is on.\n\n  On this machine   ${local}`);
  for (const address of lan) console.log(`  On TV and phone   ${address}`);
  if (first !== undefined) console.log(`\n${codeFor(first)}\n`);
  console.log('Ctrl-C stops it.');
}

/** The address as a code for a phone's camera: light on dark, whatever colours the terminal has. */
function codeFor(address: string): string {
  const code = renderUnicodeCompact(address, { border: 2 });
  if (!process.stdout.isTTY) return code;
  return code.split('\n').map((line) => `\u001b[97;40m${line}\u001b[0m`).join('\n');
}

function stopCleanly(hub: Hub, log: Log): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    log('stopping');
    void hub.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  // Whoever started the hub is gone: do not stay behind and hold the port.
  process.on('disconnect', stop);
}

function reasonFor(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program: stop that one, or choose another port, for instance PORT=${port + 1} npm start.`;
  if (error.code === 'EACCES') return `Port ${port} may not be opened by this user: choose one above 1023, for instance PORT=8080 npm start.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine: leave it out, or name one that is.`;
  return `The server cannot start: ${error.message}.`;
}

function giveUp(sentence: string): never {
  console.error(sentence);
  // Not only the code: the channel to whoever started this would keep it waiting.
  process.exit(1);
}
