import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE_NAMES, readCatalogue } from '../../scripts/data/catalogue-files.ts';
import { packedFiles, packedOrder } from '../../scripts/data/packed-files.ts';
import { packRecords } from '../../scripts/data/pack-records.ts';
import { DataFileError, readRecords } from '../../src/outlets/records.ts';
import { basisOf, shorten, shortForms } from '../../src/outlets/short-forms.ts';

const DATA = join(import.meta.dirname, '../../assets/data');
const files = readCatalogue(DATA);
const packed = packedFiles(DATA);
const outlets = packedOrder(files);

/** Records as texts that do not depend on the order of fields or records. */
function inOneOrder(records: readonly { id: string }[]): string[] {
  return records
    .map((record) => JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))))
    .sort();
}

describe('packed for the build', () => {
  test.each(FILE_NAMES)('%s comes back as it was', (name) => {
    const text = packed.get(`${name}.jsonl`) ?? '';
    const back = readRecords<{ id: string }>(text, name, outlets);
    expect(back).toHaveLength(files[name].length);
    expect(inOneOrder(back)).toEqual(inOneOrder(files[name]));
  });

  test('a readable file is read by the same reader', () => {
    expect(readRecords('{"id":"a","name":"A"}\n{"id":"b","name":"B"}\n', 'outlets')).toHaveLength(2);
  });

  test.each([
    '{"packed":"facts"',
    '{"packed":"facts","rows":1,"columns":[]}',
    '{"packed":"facts","rows":1}',
    '[1]',
  ])('what is broken is said to be: %s', (text) => {
    expect(() => readRecords(text, 'facts', outlets)).toThrow(DataFileError);
  });

  test('a record of no outlet is refused', () => {
    expect(() => packRecords('facts', [{ id: 'nobody' }], outlets)).toThrow(
      'nobody of facts is not in the catalogue',
    );
  });

  test('values of every kind and gaps survive', () => {
    const small = [
      { id: 'the-a', name: 'The A', domains: ['a.example', 'thea.example'], sources: ['x'] },
      { id: 'b', name: 'B|;_#%$@', sources: ['x', 'y'] },
      { id: 'c-c-example', name: 'C', domains: ['c.example'], nested: { deep: [1, null] }, defunct: true },
    ];
    const text = JSON.stringify(packRecords('outlets', small, small));
    expect(readRecords(text, 'outlets')).toEqual(small);
  });
});

describe('short forms', () => {
  const [domains] = shortForms('outlets');
  const basis = basisOf({ id: 'the-daily-star-uk', name: 'The Daily Star (UK)' });

  test.each([
    ['thedailystaruk.com', '~.com'],
    ['dailystaruk.co.uk', '^.co.uk'],
    ['star.example', 'star.example'],
  ])('%s is %s', (host, short) => {
    expect(domains === undefined ? '' : shorten(host, domains, basis)).toBe(short);
  });

  test('no text begins with a mark', () => {
    expect(() => domains && shorten('~x', domains, basis)).toThrow(RangeError);
  });
});
