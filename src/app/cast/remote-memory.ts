import type { CameFrom } from './hand-over.ts';

const LAST_TV = 'standtall-last-tv';
const CAME_FROM = 'standtall-from-tv';

/** Which TV was steered last; where nothing can be kept, it is found in the list. */
export const lastTv = { read: () => read(LAST_TV), write: (tvId: string) => write(LAST_TV, tvId), forget: () => forget(LAST_TV) };

/** The session that came from a TV last. */
export const cameFrom = {
  read: (): CameFrom | null => {
    const [tvId, sessionId] = (read(CAME_FROM) ?? '').split(' ');
    return tvId !== undefined && sessionId !== undefined ? { tvId, sessionId } : null;
  },
  write: ({ tvId, sessionId }: CameFrom): void => write(CAME_FROM, `${tvId} ${sessionId}`),
};

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It is told once less.
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // It was never there.
  }
}
