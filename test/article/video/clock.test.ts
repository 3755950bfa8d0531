import { describe, expect, it } from 'vitest';
import { clock, secondsOfDuration, secondsOnClock } from '../../../src/article/video/clock.ts';

describe('times of a video', () => {
  it.each([
    [0, '0:00'],
    [5.9, '0:05'],
    [125, '2:05'],
    [3_723, '1:02:03'],
    [36_000, '10:00:00'],
    [-4, '0:00'],
    [Number.NaN, '0:00'],
    [Infinity, '0:00'],
  ])('%d s are shown as %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });

  it.each([
    [' 2:05 ', 125],
    ['1:02:03', 3_723],
    ['132:07', 7_927],
    ['2:5', null],
    ['2:65', null],
    ['12', null],
    ['', null],
    ['1:2:3:4', null],
  ])('%j on a clock is %j s', (text, seconds) => {
    expect(secondsOnClock(text)).toBe(seconds);
  });

  it.each([
    ['PT12M3S', 723],
    ['PT1H', 3_600],
    ['P1DT2H3M4.5S', 93_784],
    ['PT4000S', 4_000],
    ['pt3m', 180],
    ['PT0S', null],
    ['P', null],
    ['723', null],
    ['', null],
  ])('a duration of %j is %j s', (text, seconds) => {
    expect(secondsOfDuration(text)).toBe(seconds);
  });
});
