/** The two identifiers of a name field (ICAO 9303-3 §4.6): `<<` parts them, `<` stands for a space. */
export function namesOf(text: string): { readonly surname: string; readonly givenNames: string } {
  const [primary = '', ...secondary] = text.replace(/<+$/, '').split('<<');
  const spaced = (part: string): string => part.replaceAll('<', ' ').trim();
  return { surname: spaced(primary), givenNames: secondary.map(spaced).filter(Boolean).join(' ') };
}
