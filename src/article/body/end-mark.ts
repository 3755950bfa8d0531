const END_MARK = /[.!?…:;。！？؟।]["'”’»」』)\]]*$/u;

/** True where a text ends as sentences do; labels and names do not. */
export function endsSentence(text: string): boolean {
  return END_MARK.test(text.slice(-12));
}
