import { msg, str } from '@lit/localize';
import type { PhoneShown, PhonesShown } from '../../store/phones-store.ts';
import { namesTogether } from '../people/person-words.ts';

/** One that never said a name is told by its kind. */
export function phoneWords({ name, kind }: PhoneShown): string {
  if (name !== '') return name;
  return kind === 'tablet' ? msg('Tablet') : kind === 'computer' ? msg('Computer') : msg('Phone');
}

export function phoneStateWords({ state }: PhoneShown): string {
  switch (state) {
    case 'here':
      return msg('Connected');
    case 'compare':
      return msg('Its buttons work; compare the six digits for the rest');
    case 'away':
      return msg('Away. It comes back by itself.');
  }
}

/** Whether phones can come, in a sentence; and where not, what still works. */
export function hubWords({ hub, phones }: PhonesShown): string {
  const here = phones.filter(({ state }) => state === 'here').map(phoneWords);
  switch (hub) {
    case 'waiting':
      return msg('Looking for the server that phones come by …');
    case 'here':
      return here.length === 0 ? msg('No phone is connected.') : msg(str`Connected: ${namesTogether(here)}.`);
    case 'away':
      return msg('The server that phones come by is out of reach. Everything on this screen works on by the TV’s own remote; it is tried again all the time.');
    case 'none':
      return msg('This app came without a server that phones could come by. Everything works by the TV’s own remote.');
    case 'elsewhere':
      return msg('Standtall is open in another window of this device, and phones go there. Close it, or come back to this one later.');
    case 'outdated':
      return msg('The server is of another version: open this page again. Until then everything works by the TV’s own remote.');
  }
}
