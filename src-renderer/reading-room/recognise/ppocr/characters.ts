/** The characters that the line network knows, one a line; fetched below `base` with the first page and kept. */
export function readCharacters(base: URL): () => Promise<readonly string[]> {
  let read: Promise<readonly string[]> | null = null;
  return () => {
    read ??= fetch(new URL('models/ppocr-characters.txt', base)).then(async (response) => {
      if (!response.ok) throw new Error(`characters: ${response.status}`);
      return charactersOf(await response.text());
    });
    return read;
  };
}

/** One of the characters is the ideographic space, so lines are not trimmed. */
export function charactersOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
