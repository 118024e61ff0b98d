import type { NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
  /** For this machine's own browser. */
  readonly local: string;
  /** For the TV and phones in the same network, the likeliest first. */
  readonly lan: readonly string[];
}

/** Bridges and tunnels that other screens in the home cannot reach. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale)/;

export function addressesOf(
  port: number,
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  scheme: 'http' | 'https' = 'http',
): Addresses {
  const lan = Object.entries(interfaces)
    .flatMap(([name, entries]) => (entries ?? []).map((entry) => ({ name, entry })))
    .filter(({ entry }) => entry.family === 'IPv4' && !entry.internal)
    .sort((a, b) => Number(virtual.test(a.name)) - Number(virtual.test(b.name)))
    .map(({ entry }) => `${scheme}://${entry.address}:${port}/`);
  return { local: `${scheme}://localhost:${port}/`, lan };
}
