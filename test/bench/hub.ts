import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { toHubSchema } from '../../src/sync/hub-frames.ts';
import { startHub } from '../journeys/harness.ts';
import { quantile, rowOf } from './row.ts';
import type { Row } from './row.ts';

const SOCKETS = 8_000;
const MESSAGES_PER_SECOND = 2_000;
const SECONDS = 10;

interface Reported {
  readonly sockets: number;
  readonly delays: readonly number[];
  readonly sent: number;
}

/** The built hub with its usual limits, in a process of its own; its devices in another one. */
export async function measureHub(): Promise<readonly Row[]> {
  return [...(await measureSockets()), ...(await measureRelay()), measureReading()];
}

async function measureSockets(): Promise<readonly Row[]> {
  const hub = await startHub();
  try {
    const before = residentMb(hub.pid);
    const devices = startDevices(hub.port, ['idle', String(SOCKETS)]);
    const { sockets } = await devices.told();
    if (sockets < SOCKETS) throw new Error(`only ${sockets} of ${SOCKETS} sockets could be opened; raise the limit of open files (ulimit -n)`);
    const after = residentMb(hub.pid);
    await devices.stop();
    return [rowOf(`hub: memory with ${SOCKETS.toLocaleString('en')} idle devices in rooms`, after, 200, { unit: 'MB', note: `${before.toFixed(0)} MB before` })];
  } finally {
    await hub.stop();
  }
}

async function measureRelay(): Promise<readonly Row[]> {
  const hub = await startHub();
  try {
    const devices = startDevices(hub.port, ['relay', String(MESSAGES_PER_SECOND), String(SECONDS)]);
    const { delays, sent } = await devices.told();
    await devices.stop();
    if (delays.length < sent || sent < MESSAGES_PER_SECOND * SECONDS * 0.95) throw new Error(`${sent} messages were sent and ${delays.length} came through`);
    const note = `${delays.length} messages in ${SECONDS} s, p50 ${quantile(delays, 0.5).toFixed(2)} ms`;
    return [rowOf(`hub: relay at ${MESSAGES_PER_SECOND.toLocaleString('en')} messages/s, p99`, quantile(delays, 0.99), 10, { unit: 'ms', digits: 2, note })];
  } finally {
    await hub.stop();
  }
}

/** What it costs to make sure of a frame: JSON and schema, of a press. */
function measureReading(): Row {
  const text = JSON.stringify({ t: 'send', to: idOf(), body: 'x'.repeat(300) });
  const often = 50_000;
  const read = (): void => {
    for (let n = 0; n < often; n += 1) v.safeParse(toHubSchema, JSON.parse(text), { abortEarly: true });
  };
  read();
  const start = performance.now();
  read();
  return rowOf('hub: reading and checking one frame', ((performance.now() - start) / often) * 1_000, 20, { unit: 'µs', digits: 1 });
}

function startDevices(port: number, words: readonly string[]): { told(): Promise<Reported>; stop(): Promise<void> } {
  const program = fileURLToPath(new URL('hub-devices.ts', import.meta.url));
  const child = spawn(process.execPath, [program, String(port), ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    told: async () => {
      for await (const line of createInterface(child.stdout)) return JSON.parse(line) as Reported;
      throw new Error('the devices ended without a word');
    },
    stop: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** What the process holds in memory, from the system's own books. */
function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kilobytes) * 1_024) / 1_000_000;
}

function idOf(): string {
  return randomBytes(16).toString('base64url');
}

