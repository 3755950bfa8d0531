import type { StateMediaRecord } from './catalogue-records.ts';

/** Codes of the State Media Matrix that alone mean state control or capture. */
const CONTROLLED = new Set(['SC', 'CaPu', 'CaPr']);

/** Whether the matrix counts the outlet as controlled or captured; the other codes are independent public media. */
export function isStateControlled(record: StateMediaRecord): boolean {
  return record.code !== undefined && CONTROLLED.has(record.code);
}

/** For a list of facts, in the matrix's own words. */
export function stateMediaFact(record: StateMediaRecord): string {
  return `Listed as “${category(record)}” in the State Media Matrix (February 2024)`;
}

/** `subject` is the outlet's name or "it". */
export function stateMediaSentence(subject: string, record: StateMediaRecord): string {
  return `In February 2024 the State Media Matrix listed ${subject} as “${category(record)}”.`;
}

/** "(?)" is the matrix's own doubt: it stays, in words. */
function category(record: StateMediaRecord): string {
  return record.typology.replace(/\s*\(\?\)$/, ' (uncertain)');
}
