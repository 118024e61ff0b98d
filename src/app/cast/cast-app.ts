/** The part of a page this needs. */
export interface CastPage {
  readonly document: Pick<Document, 'querySelector'>;
  readonly location: Pick<Location, 'pathname' | 'search'>;
  name: string;
}

/** By this name a receiver knows itself wherever it went since it was opened, also after it was loaded anew. */
const RECEIVER_NAME = 'standtall-cast-receiver';

/** Of the deployment's registered Cast receiver; null: nothing of Google's is loaded. */
export function castAppId({ document }: Pick<CastPage, 'document'>): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="cast-app-id"]')?.content || null;
}

/** Whether a Cast device opened this page: it was registered as `/tv?cast`. */
export function isCastReceiver(page: CastPage): boolean {
  if (page.name === RECEIVER_NAME) return true;
  const isItsAddress = page.location.pathname === '/tv' && /[?&]cast(?:[=&]|$)/.test(page.location.search);
  return isItsAddress && castAppId(page) !== null;
}

/** Opened by the device just now, and not loaded anew since. */
export function isNewCastReceiver(page: CastPage): boolean {
  return isCastReceiver(page) && page.name !== RECEIVER_NAME;
}

export function rememberCastReceiver(page: Pick<CastPage, 'name'>): void {
  page.name = RECEIVER_NAME;
}
