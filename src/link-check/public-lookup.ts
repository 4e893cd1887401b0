import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

import ipaddr from 'ipaddr.js';

/** The code of the error with which the look-up of a name fails that leads into a private network. */
export const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

/**
 * Whether an IP address belongs to the public internet: not to this machine, a private network, the metadata service of
 * a cloud or another reserved range, also not wrapped into an address of IPv6.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The error of an address that no request may go to. */
export function refusePrivate(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is in a private network`), { code: PRIVATE_ADDRESS });
}

/**
 * Looks names up as Node does, and fails with `PRIVATE_ADDRESS` if one of the addresses is not public. The connection is
 * made to the very addresses that were looked at, so that a second answer of the name server changes nothing.
 */
export function createLookup(isAllowed: (address: string) => boolean, resolve = lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isAllowed(address)))
        callback(refusePrivate(host), '');
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
