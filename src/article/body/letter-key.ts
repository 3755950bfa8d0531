/** Letters and digits alone, in lower case: equal for texts that differ in white space and marks. */
export function letterKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
