import { msg, str } from '@lit/localize';
import type { FindTrouble, Line, LineTrouble, Playing } from '../../store/remote-store.ts';

/** How to come to see a QR and a code on the TV. */
export function howToWords(address: string): string {
  return address === ''
    ? msg('On the TV open Standtall, go to Settings and choose “Phone as remote”. Scan the QR there with this phone’s camera, or type the code beside it.')
    : msg(str`On the TV open Standtall (its address there: ${address}), go to Settings and choose “Phone as remote”. Scan the QR there with this phone’s camera, or type the code beside it.`);
}

/** @param secondsLeft - Until codes are looked up again. */
export function findWords(why: FindTrouble, secondsLeft: number): string {
  switch (why) {
    case 'no-code':
      return msg('A code is eight letters, without vowels and without digits. Look once more at the TV.');
    case 'wrong':
      return msg('No TV shows this code. Look once more: two groups of four letters.');
    case 'expired':
      return msg('This code is over: each is good for five minutes. Type the one that is on the TV now.');
    case 'too-many-tries':
      return secondsLeft > 0
        ? msg(str`Too many codes were tried. Type the next one in ${secondsLeft} s; the QR on the TV works meanwhile.`)
        : msg('Now you can type a code again: the one that is on the TV.');
    case 'no-hub':
      return msg('This phone does not reach Standtall’s server just now. Look at the Wi-Fi, then press Connect again.');
    case 'other-version':
      return msg('Standtall’s server and this page are of different versions. Load this page anew.');
    case 'try-again':
      return msg('That did not work just now. Press Connect again in a moment.');
    case 'no-invitation':
      return msg('This QR did not arrive whole. Scan the one on the TV once more, or type the code beside it.');
    case 'own-tv':
      return msg('This is the screen that shows the code. Open the remote on another device, and type it there.');
    case 'differ':
      return msg('The numbers differed, so this phone left again and nothing was shared. Type the code that is on the TV now, or scan the QR.');
    case 'code-spent':
      return msg('This code was tried too often. Type the new one that is on the TV now.');
    case 'removed':
      return msg('The TV removed this phone. To steer it again, scan its QR or type its code; the TV then asks whether it may.');
    case 'no-keys':
      return msg('This browser keeps nothing and makes no keys, so it cannot be a remote. Try another browser on this phone.');
  }
}

/** What the header says under the TV's name. */
export function stateWords({ state, trouble, hasBeenHere }: Line): string {
  switch (state) {
    case 'together':
      return msg('Connected');
    case 'buttons-only':
      return msg('Buttons only');
    case 'connecting':
      if (trouble === 'kept-out') return msg('Waiting');
      return trouble === null ? msg('Looking for it') : msg('Not there');
    case 'lost':
    case 'over':
      return hasBeenHere ? msg('Out of reach') : msg('Not there');
  }
}

/**
 * What happened, what still works, what to press.
 *
 * @param status - Of what was on stage on the TV when it was heard last; null: nothing.
 */
export function lineWords({ state, trouble, hasBeenHere }: Line, status: Playing['status'] | null): string {
  if (state === 'together' || state === 'buttons-only') return '';
  const lead = hasBeenHere ? awayWords(status) : '';
  const why = trouble === null ? '' : troubleWords(trouble, hasBeenHere);
  return [lead, why].filter((words) => words !== '').join(' ');
}

function awayWords(status: Playing['status'] | null): string {
  switch (status) {
    case 'playing':
      return msg('The TV is out of reach. Your session goes on there.');
    case 'paused':
      return msg('The TV is out of reach. Your session waits there, paused.');
    default:
      return msg('The TV is out of reach.');
  }
}

function troubleWords(trouble: LineTrouble, hasBeenHere: boolean): string {
  switch (trouble) {
    case 'no-hub':
      return hasBeenHere
        ? msg('As soon as the network is back, so is the remote.')
        : msg('This phone does not reach Standtall’s server. Look at the Wi-Fi; the remote tries again by itself.');
    case 'no-tv':
      return hasBeenHere
        ? msg('When Standtall is open on it again, so is the remote.')
        : msg('The TV is not there. Turn it on and open Standtall on it: this phone joins by itself.');
    case 'no-answer':
      return msg('It is asked again and again; if it does not come, open Standtall anew on the TV.');
    case 'unknown-device':
      return msg('The TV does not know this phone any more. Pair it anew: on the TV choose “Phone as remote”.');
    case 'not-invited':
      return msg('The QR or code you used is not shown any more. Use the one that is on the TV now.');
    case 'kept-out':
      return msg('This phone was removed from the TV, so the TV asks whether it may come back. Whoever is there can press “Let it in”; then this phone joins by itself.');
    case 'code-spent':
      return findWords('code-spent', 0);
    case 'removed':
      return findWords('removed', 0);
    case 'other-version':
      return msg('The TV and this phone run different versions of Standtall. Load it anew on both.');
    case 'replaced':
      return msg('The remote is open in another window of this phone, and works there.');
    case 'room-full':
      return msg('No place is free with this TV just now. This phone joins by itself when one is; closing the remote on another makes room.');
  }
}

/** Whether only pairing anew helps. */
export function needsPairing(trouble: LineTrouble | null): boolean {
  return trouble === 'unknown-device' || trouble === 'not-invited' || trouble === 'code-spent' || trouble === 'removed';
}

export function tvName(name: string): string {
  return name === '' ? msg('TV') : name;
}
