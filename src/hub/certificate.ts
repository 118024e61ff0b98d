import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** For https and wss, in PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The names and numbers it vouches for, in its order; no patterns, and not this machine's name for itself. */
  readonly hosts: readonly string[];
}

export type CertificateResult = { readonly ok: true; readonly certificate: Certificate } | { readonly ok: false; readonly message: string };

/** Reads the files named by `TLS_CERT` and `TLS_KEY`, and sees that they belong together. */
export function readCertificate({ certFile, keyFile }: { readonly certFile: string; readonly keyFile: string }): CertificateResult {
  const cert = read(certFile);
  if (cert === null) return refuse(`TLS_CERT is "${certFile}", which cannot be read: name the certificate's file, in PEM.`);
  const key = read(keyFile);
  if (key === null) return refuse(`TLS_KEY is "${keyFile}", which cannot be read: name the file of the certificate's key, in PEM.`);
  if (!isTaken({ cert })) return refuse(`TLS_CERT is "${certFile}", which holds no certificate in PEM (it begins with "-----BEGIN CERTIFICATE-----").`);
  if (!isTaken({ key })) return refuse(`TLS_KEY is "${keyFile}", which holds no key in PEM, or one that asks for a password: name one without.`);
  if (!isTaken({ cert, key })) return refuse(`The key in "${keyFile}" is not the one of the certificate in "${certFile}": name the two that were made together.`);
  return { ok: true, certificate: { cert, key, hosts: hostsOf(cert) } };
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** From its subject's other names (RFC 5280, 4.2.1.6): browsers look at nothing else. */
function hostsOf(cert: Buffer): readonly string[] {
  const said = new X509Certificate(cert).subjectAltName ?? '';
  const hosts = Array.from(said.matchAll(/(?:^|, )(?:DNS:([\w.-]+)|IP Address:(\d+\.\d+\.\d+\.\d+))(?=,|$)/g), ([, name, number]) => (name ?? number)!.toLowerCase());
  return hosts.filter((host) => host !== 'localhost' && !host.startsWith('127.'));
}

function isTaken(parts: Partial<Pick<Certificate, 'cert' | 'key'>>): boolean {
  try {
    createSecureContext(parts);
    return true;
  } catch {
    return false;
  }
}

function refuse(message: string): CertificateResult {
  return { ok: false, message };
}
