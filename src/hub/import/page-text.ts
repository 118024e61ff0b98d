import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { PageProblem } from '../../domain/meals/import/page-problem.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';

const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/json', 'application/ld+json']);

/** The body as text, at most so many bytes on the way and unpacked. */
export async function textOf(response: IncomingMessage, largestBytes: number): Promise<Result<string, PageProblem>> {
  const [type = ''] = (response.headers['content-type'] ?? '').split(';');
  if (!TYPES.has(type.trim().toLowerCase())) return fail('not-a-page');
  if (Number(response.headers['content-length'] ?? 0) > largestBytes) return fail('too-large');
  const unpacking = unpackingOf(response.headers['content-encoding']);
  if (unpacking === null) return fail('not-a-page');
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpackedOf(response, unpacking, largestBytes)) {
      length += part.length;
      if (length > largestBytes) return fail('too-large');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof TooLarge) return fail('too-large');
    throw error;
  }
  return succeed(decoded(Buffer.concat(parts), response.headers['content-type'] ?? ''));
}

class TooLarge extends Error {}

function unpackedOf(response: IncomingMessage, unpacking: Transform | undefined, largestBytes: number): AsyncIterable<Buffer> {
  if (unpacking === undefined) return response;
  let length = 0;
  response.on('data', (part: Buffer) => {
    length += part.length;
    // More packed than may be there unpacked: it would never come to an end.
    if (length > largestBytes) unpacking.destroy(new TooLarge());
  });
  response.on('error', (error) => unpacking.destroy(error));
  response.on('close', () => { if (!response.complete) unpacking.destroy(new Error('The page broke off.')); });
  return response.pipe(unpacking);
}

/** Undefined: nothing to unpack. Null: packed in a way that was not offered. */
function unpackingOf(encoding: string | undefined): Transform | undefined | null {
  switch ((encoding ?? 'identity').trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

/** In the letters the page says it is written in; UTF-8 when it says nothing or something unknown. */
function decoded(bytes: Buffer, contentType: string): string {
  const said = /charset\s*=\s*["']?([\w:.-]{1,40})/i;
  const label = said.exec(contentType)?.[1] ?? said.exec(bytes.toString('latin1', 0, 2_048))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
