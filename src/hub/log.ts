import { TokenBucket } from './link/token-bucket.ts';

/** One event and its facts. Never a code, a room, a device, a body or an address as it is. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

/** Enough for a home's whole day at once, and a flood of strangers does not fill the disk. */
const ALLOWANCE = { most: 200, perSecond: 20 };

export const silent: Log = () => undefined;

/** JSON lines. What comes too fast is left out, and the next line says how much. */
export function createLog({ write, nowMs, wallMs }: { readonly write: (line: string) => void; readonly nowMs: () => number; readonly wallMs: () => number }): Log {
  const bucket = new TokenBucket(ALLOWANCE, nowMs());
  let leftOut = 0;
  return (event, facts = {}) => {
    if (bucket.take(nowMs()) > 0) {
      leftOut += 1;
      return;
    }
    write(`${JSON.stringify({ at: new Date(wallMs()).toISOString(), event, ...facts, ...(leftOut > 0 ? { leftOut } : {}) })}\n`);
    leftOut = 0;
  };
}
