import { describe, expect, it } from 'vitest';
import { packHosts } from '../../scripts/data/pack-hosts.ts';
import { mayKnowHost } from '../../src/outlets/host-filter.ts';

const hosts = Array.from({ length: 9_000 }, (_, index) => `outlet-${index}.example`);
const filter = packHosts(hosts);

describe('host filter', () => {
  it('forgets no host, nor what lies below one', () => {
    expect(hosts.filter((host) => !mayKnowHost(filter, host))).toEqual([]);
    expect(mayKnowHost(filter, 'www.outlet-7.example')).toBe(true);
    expect(mayKnowHost(filter, 'WWW.Outlet-7.example.')).toBe(true);
  });

  it('turns most strangers away', () => {
    const strangers = Array.from({ length: 5_000 }, (_, index) => `stranger${index}.org`);
    expect(strangers.filter((host) => mayKnowHost(filter, host)).length).toBeLessThan(700);
  });

  it('is small enough to live in every page', () => {
    expect(filter.length).toBeLessThan(6_000);
  });

  it('takes any host', () => {
    expect(['', '.', 'localhost', '127'].map((host) => mayKnowHost(filter, host))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
