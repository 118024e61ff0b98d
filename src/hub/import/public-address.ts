import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Source: IANA's special-purpose address registries (RFC 6890 and later), multicast, and what is reserved. */
const SPECIAL_IPV4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24',
  '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];

/** Of what is given out at all, 2000::/3: protocol assignments with Teredo and ORCHID, documentation, 6to4, AS112. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const special = listOf(SPECIAL_IPV4, 'ipv4');
const specialIpv6 = listOf(SPECIAL_IPV6, 'ipv6');
const givenOut = listOf(['2000::/3'], 'ipv6');

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix = ''] = range.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

/**
 * Whether an address is one of the open web: none of this machine, this home or a special range. IPv4 inside IPv6 (mapped, NAT64, 6to4) is
 * never taken: it would be a second way to write a private address.
 *
 * @param address - In numbers, as a resolver or a socket gives it.
 * @param interfaces - This machine's: devices beside it may have addresses of the open web too (IPv6), and are nobody's to be fetched from.
 */
export function isPublicAddress(address: string, interfaces: Interfaces = networkInterfaces()): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4') && !isBeside(address, 'ipv4', interfaces);
  if (!isIPv6(address) || address.includes('%')) return false;
  return givenOut.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6') && !isBeside(address, 'ipv6', interfaces);
}

function isBeside(address: string, family: 'ipv4' | 'ipv6', interfaces: Interfaces): boolean {
  const beside = new BlockList();
  for (const entry of Object.values(interfaces).flatMap((entries) => entries ?? [])) {
    const prefix = Number(entry.cidr?.split('/')[1]);
    if (entry.family.toLowerCase() !== family || !(prefix > 0)) continue;
    // A home is given at most a /64 for each of its networks; the interface's own may be a single address.
    beside.addSubnet(entry.address, family === 'ipv6' ? Math.min(prefix, 64) : prefix, family);
  }
  return beside.check(address, family);
}
