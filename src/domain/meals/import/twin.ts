import type { OwnRecipe } from '../own-recipe.ts';

type Known = Pick<OwnRecipe, 'name' | 'source'>;

/** The recipe that is here already and is the same one: of the same address, else of the same name. Null: it is new. */
export function twinOf<Kept extends Known>({ name, source }: Known, kept: readonly Kept[]): Kept | null {
  const address = addressKey(source);
  const bySource = address === null ? undefined : kept.find((one) => addressKey(one.source) === address);
  return bySource ?? kept.find((one) => nameKey(one.name) === nameKey(name)) ?? null;
}

/** "Lentil soup 2": a name nobody has yet, for one that is kept beside its twin. */
export function nameBeside(name: string, kept: readonly Pick<OwnRecipe, 'name'>[]): string {
  const taken = new Set(kept.map((one) => nameKey(one.name)));
  if (!taken.has(nameKey(name))) return name;
  let count = 2;
  while (taken.has(nameKey(`${name} ${count}`))) count += 1;
  return `${name} ${count}`;
}

function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same page under another address: with and without "www.", a slash at the end, what advertisers add. */
function addressKey(source: string): string | null {
  const found = /^https?:\/\/(?:www\.)?([^?#]+)(?:\?([^#]*))?/i.exec(source);
  if (!found) return null;
  const [, place = '', query = ''] = found;
  const asked = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid|ref)=/i.test(part)).sort();
  return [place.replace(/\/+$/, '').toLowerCase(), ...asked].join('&');
}
