import type { Segment } from '../domain/workout/timeline.ts';

const ids = new WeakMap<readonly Segment[], string>();

/** Names segments after what they are: ten years of the same workout share one row of them. */
export function timelineIdOf(segments: readonly Segment[]): string {
  let id = ids.get(segments);
  if (id === undefined) {
    const text = canonical(segments);
    id = `${segments.length}-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
    ids.set(segments, id);
  }
  return id;
}

/** JSON with sorted keys: what was read back is named as what was written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const fields = part as Record<string, unknown>;
    const sorted: Record<string, unknown> = {};
    for (const key of Object.keys(fields).sort()) sorted[key] = fields[key];
    return sorted;
  });
}

/** FNV-1a, 32 bits: `crypto.subtle` is missing on plain http pages, and nobody is kept out here. */
function hash(text: string, seed: number): string {
  let bits = seed;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return (bits >>> 0).toString(16).padStart(8, '0');
}
