import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

const GROUP = '224.0.0.251';
const PORT = 5_353;
const SERVICE = '_googlecast._tcp.local';
const TTL_S = 120;
const [A, PTR, TXT, SRV] = [1, 12, 16, 33];
const IN = 1;
/** This answer is the only one of its name. Source: RFC 6762, 10.2. */
const FLUSH = 0x8000;

export interface Announced {
  readonly id: string;
  readonly friendlyName: string;
  readonly address: string;
  readonly port: number;
}

/** Answers whoever asks the network for Cast devices. Source: RFC 6762 and 6763. */
export async function announce(announced: Announced): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  socket.bind(PORT);
  await once(socket, 'listening');
  socket.addMembership(GROUP, announced.address);
  socket.setMulticastInterface(announced.address);
  const answer = answerFor(announced);
  socket.on('message', (asked) => {
    const isQuestion = (asked.readUInt16BE(2) & 0x8000) === 0;
    if (isQuestion && asked.includes(nameOf(SERVICE).subarray(0, -1))) socket.send(answer, PORT, GROUP);
  });
  return socket;
}

function answerFor({ id, friendlyName, address, port }: Announced): Buffer {
  const instance = `Standtall-${id}.${SERVICE}`;
  const host = `${id}.local`;
  const place = Buffer.alloc(6);
  place.writeUInt16BE(port, 4);
  // 4101: it shows pictures and sound, and takes custom receivers.
  const facts = [`id=${id}`, 've=05', 'md=Chromecast', `fn=${friendlyName}`, 'ca=4101', 'st=0'];
  const records = [
    record(SERVICE, PTR, IN, nameOf(instance)),
    record(instance, TXT, IN | FLUSH, Buffer.concat(facts.map(withLength))),
    record(instance, SRV, IN | FLUSH, Buffer.concat([place, nameOf(host)])),
    record(host, A, IN | FLUSH, Buffer.from(address.split('.').map(Number))),
  ];
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0x8400, 2);
  head.writeUInt16BE(records.length, 6);
  return Buffer.concat([head, ...records]);
}

function record(name: string, type: number, kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(kind, 2);
  head.writeUInt32BE(TTL_S, 4);
  head.writeUInt16BE(content.length, 8);
  return Buffer.concat([nameOf(name), head, content]);
}

function nameOf(name: string): Buffer {
  return Buffer.concat([...name.split('.').map(withLength), Buffer.of(0)]);
}

function withLength(text: string): Buffer {
  return Buffer.concat([Buffer.of(Buffer.byteLength(text)), Buffer.from(text)]);
}
