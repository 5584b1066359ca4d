const SIZE = 32;
/** A code point that no font has: what is drawn for it is drawn for every missing character. */
const NOWHERE = '\u{10fffe}';

/**
 * Characters of a letter that would print as an empty box. A name is never printed with a hole in it: main refuses such
 * a letter and says which character it was.
 */
export function missingCharacters(text: string, family: string): readonly string[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.font = `${SIZE - 8}px ${family}`;
  context.textBaseline = 'middle';
  const picture = (character: string): string => {
    context.clearRect(0, 0, SIZE, SIZE);
    context.fillText(character, 2, SIZE / 2);
    return context.getImageData(0, 0, SIZE, SIZE).data.join();
  };
  const box = picture(NOWHERE);
  const rare = new Set([...text].filter((character) => (character.codePointAt(0) ?? 0) > 0x2000));
  return [...rare].filter((character) => character.trim() !== '' && picture(character) === box);
}
