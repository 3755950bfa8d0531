import { plainText } from '../plain-text.ts';

const VOICE = /<v(?:\.[^<> ]{0,80})?\s+([^<>]{1,80})>/gi;

/** A caption as WebVTT writes it. */
export interface CaptionCue {
  startTime: number;
  text: string;
}

/**
 * Captions as text: no tags, references decoded, lines kept. Where WebVTT names another voice than before, ">>" stands
 * for the change of speakers.
 */
export function cueTexts(cues: readonly CaptionCue[]): { start: number; text: string }[] {
  let voice = '';
  return cues.map(({ startTime, text }) => {
    const marked = text.replace(VOICE, (_, name: string) => {
      const changed = name !== voice && voice !== '';
      voice = name;
      return changed ? '>> ' : '';
    });
    const lines = marked.split('\n').map((line) => plainText(line.replace(/<[^<>]{0,200}>/g, '')));
    return { start: startTime, text: lines.filter((line) => line !== '').join('\n') };
  });
}
