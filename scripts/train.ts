import { existsSync } from 'node:fs';

/** What can be trained from the development sets, each by a script of its own. */
const TRAININGS = {
  ranking: async () => (await import('./train/ranking.ts')).trainRanking,
  claims: async () => (await import('./train/claims.ts')).trainClaims,
};

const [folder, what] = process.argv.slice(2);
const chosen = Object.entries(TRAININGS).filter(([name]) => what === undefined || name === what);
if (folder === undefined || !existsSync(folder) || chosen.length === 0) {
  console.error('Name a folder of development sets: npm run train -- FOLDER [ranking|claims]');
  process.exit(2);
}
for (const [, load] of chosen) (await load())(folder);
