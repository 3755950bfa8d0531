import { measureData } from './data-sizes.ts';
import { measureInChromium } from './in-chromium.ts';
import { measurePureSteps } from './pure-steps.ts';
import { measureSizes } from './sizes.ts';
import { timeSummaryInNode } from './time-summary.ts';
import { summaryFigures } from './summary-steps.ts';

print('Bytes', measureSizes());
print('Data', measureData());
print('Pure steps in Node (medians)', measurePureSteps());
print('The summary in Node (medians)', summaryFigures(timeSummaryInNode()));
print('In Chromium (medians)', await measureInChromium());

function print(title: string, rows: [string, string][]): void {
  console.log(`\n${title}`);
  for (const [name, figure] of rows) console.log(`  ${name.padEnd(52)} ${figure}`);
}
