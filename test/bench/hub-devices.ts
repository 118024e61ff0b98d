import { once } from 'node:events';
import { WebSocket } from 'ws';
import { HUB_PROTOCOL } from '../../src/sync/hub-frames.ts';
import type { FromHub, Role, ToHub } from '../../src/sync/hub-frames.ts';
import { Identity } from '../hub/link/identity.ts';

/** Devices for test/bench/hub.ts, in a process of their own: `hub-devices.ts <port> idle <count>` or `… relay <messages a second> <seconds>`. */
const [port = '', kind = '', first = '', second = ''] = process.argv.slice(2);

/** Below what the hub takes of one address; further ones come from further loopback addresses. */
const PER_ADDRESS = 100;
const ROOMS = 100;
/** The size of a sealed press. */
const BODY = 'x'.repeat(300);

if (kind === 'idle') await holdIdle(Number(first));
else await measureRelay(Number(first), Number(second));

/** TVs and phones by twos, who say nothing but answer the hub's pings. */
async function holdIdle(count: number): Promise<void> {
  let open = 0;
  for (let n = 0; n < count; n += PER_ADDRESS) {
    const homes = Array.from({ length: Math.min(PER_ADDRESS, count - n) / 2 }, (_, m) => enterHome(n + 2 * m));
    open += 2 * (await Promise.allSettled(homes)).filter(({ status }) => status === 'fulfilled').length;
  }
  // Twice as long as the hub waits for a silent one.
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  report({ sockets: open, delays: [], sent: 0 });
}

/** A phone in each room sends, its TV hears; each message carries its moment. */
async function measureRelay(perSecond: number, seconds: number): Promise<void> {
  const delays: number[] = [];
  const phones: WebSocket[] = [];
  for (let n = 0; n < ROOMS; n += 1) {
    const { tv, phone } = await enterHome(2 * n);
    tv.on('message', (text) => {
      const frame = JSON.parse((text as Buffer).toString()) as FromHub;
      if (frame.t === 'from') delays.push(performance.now() - Number(frame.body.split(' ', 1)[0]));
    });
    phones.push(phone);
  }
  const start = performance.now();
  let sent = 0;
  while (performance.now() - start < seconds * 1_000) {
    const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - start) / 1_000) * perSecond));
    for (; sent < due; sent += 1) say(phones[sent % ROOMS]!, { t: 'send', to: '*', body: `${performance.now()} ${BODY}` });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const patience = performance.now() + 5_000;
  while (delays.length < sent && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, 20));
  report({ sockets: 2 * ROOMS, delays, sent });
}

/** A TV that tells who is at home with it, and its phone. */
async function enterHome(n: number): Promise<{ readonly tv: WebSocket; readonly phone: WebSocket }> {
  const [tv, phone] = [new Identity(), new Identity()];
  const room = tv.room();
  const tvLine = await enter(room, 'tv', tv, n);
  say(tvLine, { t: 'home', devices: [phone.id], tickets: [] });
  return { tv: tvLine, phone: await enter(room, 'remote', phone, n + 1) };
}

async function enter(room: string, role: Role, identity: Identity, n: number): Promise<WebSocket> {
  const localAddress = `127.0.${1 + Math.floor(n / PER_ADDRESS / 250)}.${1 + (Math.floor(n / PER_ADDRESS) % 250)}`;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/link`, { origin: `http://127.0.0.1:${port}`, localAddress, perMessageDeflate: false });
  await once(socket, 'open');
  const claim = { room, device: identity.id, role };
  say(socket, { t: 'join', v: HUB_PROTOCOL, ...claim });
  const { nonce } = await told(socket, 'prove');
  say(socket, { t: 'proof', ...identity.prove(claim, nonce) });
  await told(socket, 'joined');
  return socket;
}

async function told<T extends FromHub['t']>(socket: WebSocket, kind: T): Promise<Extract<FromHub, { t: T }>> {
  const [text] = (await once(socket, 'message')) as [Buffer];
  const frame = JSON.parse(text.toString()) as FromHub;
  if (frame.t !== kind) throw new Error(`waited for ${kind}, and was told ${text.toString()}`);
  return frame as Extract<FromHub, { t: T }>;
}

function say(socket: WebSocket, frame: ToHub): void {
  socket.send(JSON.stringify(frame));
}

function report(told: unknown): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
  setInterval(() => undefined, 1_000);
}
