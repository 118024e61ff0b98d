import type { PlainLink } from '../../link/plain-link.ts';
import { type PresentationConnectionLike, presentationPort } from '../../link/presentation-link.ts';
import { type CastPage, isCastReceiver, rememberCastReceiver } from './cast-app.ts';
import { type OtherWindow, windowPort } from '../../link/window-link.ts';

/** By this name the window on the second screen is found again. */
export const SECOND_WINDOW = 'standtall-second-screen';

interface ConnectionList {
  readonly connections: readonly PresentationConnectionLike[];
  addEventListener(type: 'connectionavailable', listener: (event: Event) => void): void;
}

interface Receiver {
  readonly connectionList: Promise<ConnectionList>;
}

export interface SecondScreenPage extends CastPage {
  readonly navigator: { readonly presentation?: { readonly receiver?: Receiver | null } | null };
  readonly opener: unknown;
}

export type SecondScreenKind =
  /** A presentation: nothing is stored here yet, and nothing stays. */
  | 'presentation'
  /** A Cast device runs this page: what is stored here is of whoever cast last. */
  | 'cast'
  /** A window of ours: it keeps things where its opener does. */
  | 'window'
  /** A page like any other. */
  | 'none';

/** How this page came onto its screen. */
export function secondScreenKind(page: SecondScreenPage = window as unknown as SecondScreenPage): SecondScreenKind {
  if (page.navigator.presentation?.receiver) return 'presentation';
  if (isCastReceiver(page)) return 'cast';
  return page.opener !== null && page.opener !== undefined && page.name === SECOND_WINDOW ? 'window' : 'none';
}

/** Takes whoever opened this page, now and after it was loaded anew, onto the link. */
export function attachOpener(link: PlainLink, page: SecondScreenPage = window as unknown as SecondScreenPage): void {
  const kind = secondScreenKind(page);
  if (kind === 'cast') {
    rememberCastReceiver(page);
    return void import('./cast-receiver.ts').then(({ attachCastSenders }) => attachCastSenders(link));
  }
  const receiver = page.navigator.presentation?.receiver;
  if (!receiver) return link.attach(windowPort(window, page.opener as OtherWindow, location.origin));
  void receiver.connectionList.then((list) => {
    const take = (connection: PresentationConnectionLike | undefined): void => {
      if (connection) link.attach(presentationPort(connection));
    };
    take(list.connections[list.connections.length - 1]);
    list.addEventListener('connectionavailable', (event) => take((event as Event & { readonly connection?: PresentationConnectionLike }).connection));
  });
}
