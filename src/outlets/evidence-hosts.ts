import { PLATFORM_HOSTS } from './platforms.ts';
import { RESTING_HOSTS } from './unwrap/rule-book.ts';

/** Search engines and schools show others' pages only below some paths; nearly all that readers open there is their own. */
const MOSTLY_THEIR_OWN = /^(?:translate\.)?google\.(?:com?\.)?[a-z]+$|^yandex\.ru$|^(?:edu|ac)\.[a-z]{2}$/;

/** Hosts beyond the catalogue's on which an outlet may speak: platforms, archives, translations and other copies. */
export const EVIDENCE_HOSTS: readonly string[] = [
  ...new Set([...PLATFORM_HOSTS, ...RESTING_HOSTS.map((host) => host.replace(/^\*\./, ''))]),
].filter((host) => host.includes('.') && !MOSTLY_THEIR_OWN.test(host));
