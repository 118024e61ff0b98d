/**
 * What followed `#` in the address a phone's camera read. Taken out of the address before anything remembers it: whoever finds it later in
 * a history has seen no screen.
 */
export let scanned = takeFragment();

/** For an address that was opened in a page already there. */
export function takeScanned(): string {
  const fragment = scanned || takeFragment();
  scanned = '';
  return fragment;
}

function takeFragment(): string {
  const { pathname, search, hash } = location;
  if (pathname !== '/remote' || hash === '') return '';
  history.replaceState(history.state, '', pathname + search);
  return hash;
}
