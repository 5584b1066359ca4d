const PICTURES = 0x2400;

function named(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** A control character as its picture, e.g. ␀; what has no picture by its number. */
function pictured(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? '␡' : named(character);
}

/**
 * Text from outside as it may be looked at: characters that have no shape of their own (controls, those that turn the
 * direction of the rest, those of no width) are shown instead of doing their work, so that a name or a file's ending is
 * what it seems. Line breaks and tabs stay.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, pictured)
    .replace(/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, named);
}
