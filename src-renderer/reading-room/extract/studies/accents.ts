/** Frequent words of a language, and the letters of which a page of it has at least one. */
const LANGUAGES: readonly (readonly [words: RegExp, letters: RegExp])[] = [
  [/\b(?:der|die|das|und|zum|mit|Sie|Studienzeit|Abschluss|Studiengang|Matrikel\w*)\b/g, /[äöüß]/i],
  [/\b(?:les|des|du|est|vous|que|Inscription|Mention|[ée]tudiant)\b/g, /[éèêàç]/i],
];
/** So many of the words, and the page is in the language. */
const WORDS_FROM = 3;
/** What a name counts for whose umlauts or accents may be lost: a person compares. */
const LOST = 0.5;

/** Trust in a name on a page that was read with English letters alone: German without a single umlaut is not German. */
export function trustInLetters(text: string): number {
  const isLost = LANGUAGES.some(
    ([words, letters]) => new Set(text.match(words)).size >= WORDS_FROM && !letters.test(text),
  );
  return isLost ? LOST : 1;
}
