import { randomUUID } from 'node:crypto';
import type { Socket as MulticastSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { encodeAuthAnswer, encodeMessage, FrameReader, nonceOf, type CastMessage } from './cast-message.ts';
import type { DeviceIdentity } from './identity.ts';
import { announce } from './mdns.ts';

const SYSTEM = 'urn:x-cast:com.google.cast';
const AUTH = `${SYSTEM}.tp.deviceauth`;
const CONNECTION = `${SYSTEM}.tp.connection`;
const HEARTBEAT = `${SYSTEM}.tp.heartbeat`;
const RECEIVER = `${SYSTEM}.receiver`;

/** What the platform of a device does for the page it shows. */
export interface App {
  /** Those the page opened. */
  readonly namespaces: readonly string[];
  senderCame(senderId: string): void;
  senderWent(senderId: string): void;
  hear(namespace: string, senderId: string, text: string): void;
  stop(): void;
}

export interface Platform {
  send(namespace: string, senderId: string, text: string): void;
}

export interface CastDeviceOptions {
  readonly identity: DeviceIdentity;
  /** Of this machine, on an interface that multicasts. */
  readonly address: string;
  readonly friendlyName: string;
  readonly appId: string;
  /** Shows the receiver's page; resolves when that page speaks the namespaces. */
  readonly launch: (platform: Platform) => Promise<App>;
}

interface Running {
  readonly app: App;
  readonly sessionId: string;
  readonly transportId: string;
}

/** A Cast device with one app, for one test: what a sender asks of one, and nothing of media. */
export class CastDevice {
  /** What it was asked, by name. */
  readonly asked: string[] = [];
  /** The network loses what the app's page and its senders say to each other. */
  isLosing = false;
  readonly #options: CastDeviceOptions;
  readonly #lines = new Set<TLSSocket>();
  /** The app's senders, each on the line it came by. */
  readonly #senders = new Map<string, TLSSocket>();
  #server: Server | null = null;
  #multicast: MulticastSocket | null = null;
  #running: Running | null = null;

  constructor(options: CastDeviceOptions) {
    this.#options = options;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  async start(port = 8_009): Promise<void> {
    const { identity, address, friendlyName } = this.#options;
    const { key, cert } = identity;
    this.#server = createServer({ key, cert }, (line) => this.#take(line)).listen(port, address);
    await once(this.#server, 'listening');
    this.#multicast = await announce({ id: '5ca1ab1e0000400080000000000000ff', friendlyName, address, port });
  }

  stop(): void {
    this.#multicast?.close();
    this.#server?.close();
    for (const line of this.#lines) line.destroy();
  }

  #take(line: TLSSocket): void {
    const frames = new FrameReader();
    this.#lines.add(line);
    line.on('data', (part: Buffer) => {
      for (const message of frames.read(part)) this.#hear(line, message);
    });
    line.on('error', () => undefined);
    line.on('close', () => {
      this.#lines.delete(line);
      for (const [senderId, on] of this.#senders) if (on === line) this.#leave(senderId);
    });
  }

  #hear(line: TLSSocket, message: CastMessage): void {
    const { namespace, payload, sourceId, destinationId } = message;
    if (namespace === AUTH) return this.#authenticate(line, message);
    if (typeof payload !== 'string') return;
    if (!namespace.startsWith(SYSTEM)) {
      if (destinationId === this.#running?.transportId && !this.isLosing) this.#running.app.hear(namespace, sourceId, payload);
      return;
    }
    const said = JSON.parse(payload) as { readonly type: string; readonly requestId?: number; readonly appId?: string | readonly string[] };
    this.asked.push(said.type);
    if (namespace === HEARTBEAT && said.type === 'PING') return this.#answer(line, message, { type: 'PONG' });
    if (namespace === CONNECTION) return this.#connection(line, message, said.type);
    if (namespace === RECEIVER) void this.#receiver(line, message, said);
  }

  #authenticate(line: TLSSocket, { payload, sourceId, destinationId }: CastMessage): void {
    const nonce = nonceOf(payload as Buffer);
    if (nonce === null) return;
    const { identity } = this.#options;
    const answer = encodeAuthAnswer({ signature: identity.signOver(nonce), certificate: identity.deviceCertificate, nonce });
    line.write(encodeMessage({ sourceId: destinationId, destinationId: sourceId, namespace: AUTH, payload: answer }));
  }

  #connection(line: TLSSocket, { sourceId, destinationId }: CastMessage, type: string): void {
    if (destinationId !== this.#running?.transportId) return;
    if (type === 'CLOSE') return this.#leave(sourceId);
    this.#senders.set(sourceId, line);
    this.#running.app.senderCame(sourceId);
  }

  #leave(senderId: string): void {
    if (this.#senders.delete(senderId)) this.#running?.app.senderWent(senderId);
  }

  async #receiver(line: TLSSocket, message: CastMessage, said: { readonly type: string; readonly requestId?: number; readonly appId?: string | readonly string[] }): Promise<void> {
    const { requestId, type, appId } = said;
    if (type === 'GET_APP_AVAILABILITY') {
      const availability = Object.fromEntries([appId ?? []].flat().map((id) => [id, id === this.#options.appId ? 'APP_AVAILABLE' : 'APP_UNAVAILABLE']));
      return this.#answer(line, message, { responseType: type, requestId, availability });
    }
    if (type === 'LAUNCH') {
      if (appId !== this.#options.appId) return this.#answer(line, message, { type: 'LAUNCH_ERROR', reason: 'NOT_FOUND', requestId });
      await this.#launch();
    }
    if (type === 'STOP') this.#end();
    this.#answer(line, message, { ...this.#status(), requestId });
    if (type === 'LAUNCH' || type === 'STOP') this.#tellAll();
  }

  async #launch(): Promise<void> {
    if (this.#running) return;
    const transportId = randomUUID();
    const app = await this.#options.launch({
      send: (namespace, senderId, text) => {
        const to = senderId === '*' ? [...this.#senders.entries()] : [[senderId, this.#senders.get(senderId)] as const];
        if (this.isLosing) return;
        for (const [id, line] of to) line?.write(encodeMessage({ sourceId: transportId, destinationId: id, namespace, payload: text }));
      },
    });
    this.#running = { app, sessionId: randomUUID(), transportId };
  }

  #end(): void {
    const running = this.#running;
    if (!running) return;
    this.#running = null;
    for (const [senderId, line] of this.#senders) {
      line.write(encodeMessage({ sourceId: running.transportId, destinationId: senderId, namespace: CONNECTION, payload: '{"type":"CLOSE"}' }));
    }
    this.#senders.clear();
    running.app.stop();
  }

  #status(): object {
    const { appId, friendlyName } = this.#options;
    const running = this.#running;
    const applications = running === null ? [] : [{
      appId, displayName: friendlyName, isIdleScreen: false, statusText: friendlyName, namespaces: running.app.namespaces.map((name) => ({ name })),
      sessionId: running.sessionId, transportId: running.transportId,
    }];
    return { type: 'RECEIVER_STATUS', status: { applications, volume: { level: 1, muted: false, controlType: 'attenuation', stepInterval: 0.05 } } };
  }

  #tellAll(): void {
    const payload = JSON.stringify({ ...this.#status(), requestId: 0 });
    for (const line of this.#lines) line.write(encodeMessage({ sourceId: 'receiver-0', destinationId: '*', namespace: RECEIVER, payload }));
  }

  #answer(line: TLSSocket, { sourceId, destinationId, namespace }: CastMessage, said: object): void {
    line.write(encodeMessage({ sourceId: destinationId, destinationId: sourceId, namespace, payload: JSON.stringify(said) }));
  }
}
