import type { NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
  /** For this machine's own browser. */
  readonly local: string;
  /** For the TV and phones in the same network, the likeliest first. */
  readonly lan: readonly string[];
}

/** Bridges and tunnels that other screens in the home cannot reach. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale)/;

/**
 * @param certified - What the hub's certificate vouches for, or null on plain http. A browser opens no other address without a warning, so numbers of
 * this machine are named only where it vouches for nothing.
 */
export function addressesOf(
  port: number,
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  certified: readonly string[] | null = null,
): Addresses {
  const scheme = certified === null ? 'http' : 'https';
  const numbers = Object.entries(interfaces)
    .flatMap(([name, entries]) => (entries ?? []).map((entry) => ({ name, entry })))
    .filter(({ entry }) => entry.family === 'IPv4' && !entry.internal)
    .sort((a, b) => Number(virtual.test(a.name)) - Number(virtual.test(b.name)))
    .map(({ entry }) => entry.address);
  const hosts = certified === null || certified.length === 0 ? numbers : certified;
  const address = (host: string): string => `${scheme}://${host}:${port}/`;
  return { local: address('localhost'), lan: hosts.map(address) };
}
