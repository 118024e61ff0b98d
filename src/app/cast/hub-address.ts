/** The part of a page this needs. */
export interface Page {
  readonly document: Pick<Document, 'querySelector'>;
  readonly location: Pick<Location, 'protocol' | 'host' | 'hostname' | 'origin'>;
}

/** Where this page's hub takes sockets: the one the page was given, else the one it came from; null out of a package that was given none. */
export function hubAddress({ document, location }: Page = window): string | null {
  const given = document.querySelector<HTMLMetaElement>('meta[name="hub-url"]')?.content ?? '';
  if (given !== '') return given;
  if (location.protocol === 'https:') return `wss://${location.host}/link`;
  return location.protocol === 'http:' ? `ws://${location.host}/link` : null;
}

/** Where the hub answers what is asked by http, without a slash at its end. */
export function hubOrigin(page: Page = window): string | null {
  const address = hubAddress(page);
  return address === null ? null : address.replace(/^ws/, 'http').replace(/\/link$/, '');
}
