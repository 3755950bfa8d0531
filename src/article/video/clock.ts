/** Seconds as a player shows them: "2:05", "1:02:03". Negative or endless times are shown as "0:00". */
export function clock(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}

/** "1:02:03" → 3723; null for what is no such time. */
export function secondsOnClock(text: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (match === null) return null;
  const [, hours = '0', minutes = '', seconds = ''] = match;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** Seconds that a page states in digits; null for what is no length. */
export function secondsOfNumber(text: string | null): number | null {
  const seconds = Number(text);
  return seconds > 0 && seconds < Infinity ? seconds : null;
}

/** An ISO 8601 duration in seconds: "PT12M3S" → 723. Null for none, and for one that has no length. */
export function secondsOfDuration(text: string): number | null {
  const match = /^P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:[.,]\d{1,6})?S)?$/i.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0) || null;
}
