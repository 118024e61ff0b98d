/**
 * The hub of an app that is served by another server, or comes out of a package: `HUB_URL=https://hub.example.org npm run build`.
 *
 * @returns `wss://…/link`, or null when nothing is given.
 * @throws If it is no address of a hub.
 */
export function hubAddress(given) {
  if (!given) return null;
  const url = URL.parse(given.replace(/^http/i, 'ws'));
  if (url === null || !/^wss?:$/.test(url.protocol) || !/^\/(link)?$/.test(url.pathname) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`HUB_URL is "${given}", but it has to be a hub's address without a path, for instance https://hub.example.org.`);
  }
  return `${url.origin}/link`;
}
