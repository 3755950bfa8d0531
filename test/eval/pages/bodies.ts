import { harmonic, mean, type ReadRow } from './page-rows.ts';

interface Score {
  precision: number;
  recall: number;
}

/**
 * Prints how much of the text of news pages is found: shared runs of four words, F1 of mean precision and mean
 * recall, each page equal. A page without an article scores nothing.
 */
export function printBodies(rows: readonly ReadRow[], each: boolean): void {
  console.log('\nBody text: 4-gram F1');
  for (const corpus of ['aeb', 'fundus']) {
    const scored = rows
      .filter((row) => row.corpus === corpus)
      .map((row) => ({ row, score: scoreOf(textOf(row), row.text ?? '') }));
    if (scored.length === 0) continue;
    const precision = mean(scored.map(({ score }) => score.precision));
    const recall = mean(scored.map(({ score }) => score.recall));
    console.log(
      `  ${corpus.padEnd(8)} ${scored.length} pages  F1 ${harmonic(precision, recall).toFixed(3)}` +
        `  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
    if (!each) continue;
    scored.sort((a, b) => f1(a.score) - f1(b.score));
    for (const { row, score } of scored) {
      if (f1(score) > 0.97) break;
      const { kind, access } = row.reading.page;
      console.log(
        `    ${f1(score).toFixed(2)} P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)} ${kind}/${access} ${row.id}`,
      );
    }
  }
}

/** Prints how many of the segments that must be in a body are, and how many of those that must not. */
export function printSegments(rows: readonly ReadRow[], each: boolean): void {
  const tally = { found: 0, missed: 0, wrong: 0, kept: 0 };
  for (const row of rows.filter(({ corpus }) => corpus === 'trafilatura')) {
    const text = loose(textOf(row));
    const missed = (row.with ?? []).filter((segment) => !text.includes(loose(segment)));
    const wrong = (row.without ?? []).filter((segment) => text.includes(loose(segment)));
    tally.missed += missed.length;
    tally.found += (row.with ?? []).length - missed.length;
    tally.wrong += wrong.length;
    tally.kept += (row.without ?? []).length - wrong.length;
    if (each && missed.length + wrong.length > 0)
      console.log(
        `    ${row.id} ${row.reading.page.kind} missed ${JSON.stringify(missed)} wrong ${JSON.stringify(wrong)}`,
      );
  }
  const { found, missed, wrong, kept } = tally;
  if (found + missed + wrong + kept === 0) return;
  const precision = found / Math.max(found + wrong, 1);
  const recall = found / Math.max(found + missed, 1);
  console.log(
    `\nSegments, trafilatura: F1 ${harmonic(precision, recall).toFixed(3)}  precision ${precision.toFixed(3)}` +
      `  recall ${recall.toFixed(3)}  (${found} found, ${missed} missed, ${wrong} wrong, ${kept} rightly left out)`,
  );
}

function textOf(row: ReadRow): string {
  return row.reading.article?.paragraphs.join('\n\n') ?? '';
}

function loose(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function f1({ precision, recall }: Score): number {
  return harmonic(precision, recall);
}

function scoreOf(text: string, truth: string): Score {
  const found = fourGrams(text);
  const wanted = fourGrams(truth);
  let both = 0;
  for (const [gram, count] of wanted) both += Math.min(count, found.get(gram) ?? 0);
  return {
    precision: size(found) === 0 ? 0 : both / size(found),
    recall: size(wanted) === 0 ? 1 : both / size(wanted),
  };
}

function size(grams: ReadonlyMap<string, number>): number {
  return [...grams.values()].reduce((sum, count) => sum + count, 0);
}

function fourGrams(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const grams = new Map<string, number>();
  for (let index = 0; index === 0 || index + 4 <= words.length; index += 1) {
    const gram = words.slice(index, index + 4).join(' ');
    if (gram !== '') grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
