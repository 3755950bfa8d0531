import { readFileSync } from 'node:fs';

/** The records of a JSON Lines file. The caller names the shape; development sets are trusted to have it. */
export function readRecords<Shape>(file: string): Shape[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Shape);
}
