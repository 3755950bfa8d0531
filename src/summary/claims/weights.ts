import data from './weights.json' with { type: 'json' };
import type { Model } from './model.ts';

/** What training leaves; see README.md. The trees are nested, which JSON's inferred type cannot say. */
export const WEIGHTS = data as unknown as Model;
