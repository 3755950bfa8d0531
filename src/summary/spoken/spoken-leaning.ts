import type { Language } from '../words/language.ts';
import { speechHabits } from './speech-habits.ts';

/** "…, Tom.": said to somebody. */
const ADDRESSED = /^\p{Lu}\p{Ll}+, |[^,]{20}, \p{Lu}\p{Ll}+\.$/u;

/** 0.5 where a spoken sentence, in clean form, still takes the floor or speaks to somebody in the room; else 0. */
export function spokenLeaning(text: string, language: Language | null): number {
  if (language !== null && speechHabits[language].openers.test(text.slice(0, 40))) return 0.5;
  return ADDRESSED.test(text.slice(0, 40)) || ADDRESSED.test(text.slice(-60)) ? 0.5 : 0;
}
