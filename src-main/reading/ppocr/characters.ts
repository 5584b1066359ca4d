/** One of the characters is the ideographic space, so lines are not trimmed. */
export function charactersOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
