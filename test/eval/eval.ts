import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateInChromium } from './chromium/chromium.ts';
import { evaluateClaims } from './claims.ts';
import { evaluateDetection } from './detection.ts';
import { evaluatePages } from './pages/pages.ts';
import { evaluateSentences } from './sentences.ts';
import { evaluateSummaries } from './summary.ts';

/** What is measured on each subfolder of the folder given. */
const EVALUATIONS = {
  detection: evaluateDetection,
  sentences: (folder: string) => {
    evaluateSentences(folder);
  },
  summary: evaluateSummaries,
  claims: evaluateClaims,
  pages: evaluatePages,
};

const [folder, only, ...tables] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'Name a folder of development sets: npm run eval -- FOLDER [detection|sentences|summary|claims|pages [TABLE …]|chromium [--each]]',
  );
  process.exit(2);
}
for (const [name, evaluate] of Object.entries(EVALUATIONS)) {
  const subfolder = join(folder, name);
  if ((only === undefined || only === name) && existsSync(subfolder)) evaluate(subfolder, tables);
}
// Opens a browser for minutes: only where it is asked for.
if (only === 'chromium') await evaluateInChromium(join(folder, 'pages'), tables);
