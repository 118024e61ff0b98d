import { writtenAs } from './viewer-locale.ts';

/** "Mon 12 Jan", of a day in the viewer's language. */
export const dayWords = writtenAs({ weekday: 'short', day: 'numeric', month: 'short' });
