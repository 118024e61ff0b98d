import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './headers.ts';

/** Answers with the app's page, its style nonce fresh for this response. */
export type SendPage = (response: ServerResponse, isHead: boolean) => void;

/** @throws If there is no built page at `file`. */
export function preparePage(file: string): SendPage {
  const template = readFileSync(file, 'utf8');
  return (response, isHead) => {
    const nonce = randomBytes(16).toString('base64');
    const page = Buffer.from(template.replace('__NONCE__', nonce));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length, 'Cache-Control': 'no-cache' });
    response.end(isHead ? undefined : page);
  };
}
