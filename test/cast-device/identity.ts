import { execFileSync } from 'node:child_process';
import { sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Who a device says it is. Real ones hang on Google's root, this one on a root of its own, which a sender has to be told. */
export interface DeviceIdentity {
  /** PEM file of the root: for Chromium's `--cast-developer-certificate-path`. */
  readonly rootFile: string;
  /** Of the line itself, in PEM. */
  readonly key: string;
  readonly cert: string;
  readonly deviceCertificate: Buffer;
  /** Over the nonce and the line's certificate. */
  signOver(nonce: Buffer): Buffer;
  remove(): void;
}

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @throws Where openssl is missing. */
export function makeIdentity(): DeviceIdentity {
  const folder = mkdtempSync(path.join(tmpdir(), 'standtall-cast-'));
  const file = (name: string): string => path.join(folder, name);
  const openssl = (...parts: string[]): void => void execFileSync('openssl', parts, { stdio: 'ignore' });
  const newKey = (name: string): void => openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', file(`${name}.key`));
  for (const name of ['root', 'device', 'line']) newKey(name);
  openssl('req', '-x509', '-new', '-key', file('root.key'), '-days', '30', '-subj', '/CN=Standtall test root', '-out', file('root.crt'),
    '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign');
  openssl('req', '-new', '-key', file('device.key'), '-subj', '/CN=Standtall test device', '-out', file('device.csr'));
  writeFileSync(file('device.ext'), 'keyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth\n');
  openssl('x509', '-req', '-in', file('device.csr'), '-CA', file('root.crt'), '-CAkey', file('root.key'), '-CAcreateserial', '-days', '10',
    '-extfile', file('device.ext'), '-out', file('device.crt'));
  // Senders take the line's certificate only for four days.
  openssl('req', '-x509', '-new', '-key', file('line.key'), '-days', '2', '-subj', '/CN=Standtall test line', '-out', file('line.crt'));
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  const lineDer = new X509Certificate(read('line.crt')).raw;
  const deviceKey = read('device.key');
  return {
    rootFile: file('root.crt'),
    key: read('line.key'),
    cert: read('line.crt'),
    deviceCertificate: new X509Certificate(read('device.crt')).raw,
    signOver: (nonce) => sign('sha256', Buffer.concat([nonce, lineDer]), deviceKey),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
