import { timeSummary } from './summary-steps.ts';

(globalThis as unknown as { mastheadSummaryTimes: typeof timeSummary }).mastheadSummaryTimes = timeSummary;
