import { LONGEST_SOURCE } from './found-recipe.ts';

/** An address of the web, as https and without the part behind "#"; null for anything else. */
export function httpsAddress(written: string): string | null {
  const found = /^https?:\/\/([^\s"'<>\\^`{|}#]+)/i.exec(written.trim());
  if (!found || written.length > LONGEST_SOURCE || /^[^/]*@/.test(found[1] ?? '')) return null;
  return `https://${found[1]}`;
}
