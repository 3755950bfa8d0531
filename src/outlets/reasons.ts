import type { Address } from './address.ts';
import type { Outlet } from './identification.ts';
import type { Platform } from './platforms.ts';
import type { Wrap } from './unwrap.ts';

/** One plain sentence each on how an outlet is known, or why it is not. */

export function addressReason(outlet: Outlet, address: Address): string {
  switch (outlet.via) {
    case 'alias':
      return `Known by its web address: ${address.host} belongs to ${outlet.name}.`;
    case 'section':
      return 'Known by its web address and the section of the site.';
    case 'subdomain':
      return `Known by its web address: ${address.host} is part of ${outlet.domains[0] ?? outlet.name}.`;
    default:
      return 'Known by its web address.';
  }
}

export function noAddressReason(address: string): string {
  return address === '' ? 'The page’s address is not known.' : 'This is not the address of a web page.';
}

export function unknownReason(platform: Platform | null): string {
  return platform === null
    ? 'Not in Masthead’s list of outlets, so there is no rating to show.'
    : `${platform.name} carries what others publish, and nothing here says for sure who speaks.`;
}

/** "Copy kept by the Wayback Machine. Known by its web address." */
export function wrappedReason(wrap: Wrap, reason: string): string {
  return `${WRAPPED[wrap.kind](wrap.name)} ${reason}`;
}

export function wrappedUnknownReason(wrap: Wrap): string {
  return `${WRAPPED[wrap.kind](wrap.name)} Its address does not say whose page this is.`;
}

const WRAPPED: Record<Wrap['kind'], (name: string) => string> = {
  amp: (name) => `Fast copy served by ${name}.`,
  archive: (name) => `Copy kept by ${name}.`,
  cache: (name) => `Copy kept by ${name}.`,
  translation: (name) => `Translated by ${name}.`,
  proxy: (name) => `Shown through ${name}.`,
  reader: (name) => `Shown in ${name}.`,
  redirect: (name) => `Reached by ${name}.`,
};
