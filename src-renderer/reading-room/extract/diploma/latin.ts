/** Pieces of patterns for diplomas in Latin letters. All of them stay within a line. */
const CAPITAL = '\\p{Lu}';

/** A word of a name: Zhang, ZHANG, O'Neill, Jean-François. */
const NAME_WORD = `${CAPITAL}[\\p{L}'’-]*`;
/** A person's name of two to five words. */
export const NAME = `${NAME_WORD}(?:,?[ ]${NAME_WORD}){1,4}`;

/** A proper name's words with the small ones between them, as institutions have: `de`, `degli`, `für`; none is the last. */
export function properName(small: string, atLeast: number): string {
  return `(?:[ -](?:(?:${small})[ \\n]|[dl]['’])*${CAPITAL}[\\p{L}.'’-]*){${atLeast},7}`;
}

/** Words that go on with the sentence behind a subject. */
const GOES_ON = '(?:est|sont|au titre|qui|avec|ha|que|che|con|con la|por la|verliehen)(?!\\p{L})';

/**
 * A subject: from a capital on, with small words between, to the end of the line, a stop or the sentence going on. A
 * small word at the end of a line is not its last: `Economia e` goes on below.
 */
export function subject(small: string): string {
  return `${CAPITAL}[\\p{L}'’-]*(?:(?:,?[ ](?!${GOES_ON})(?:(?:${small})[ \\n]|[dl]['’])*)[\\p{L}][\\p{L}'’-]*){0,8}`;
}

/** No person is called so: words of a formula that stand where a name may. */
export function isName(value: string): boolean {
  return !/^(?:Monsieur|Madame|Mademoiselle|Herrn?|Frau|Don|Do[ñn]a|Sig)\b|\b(?:Universi|Facul|Rector|Rektor|Rettore|R[ée]publi|Repubbli|Presid|Präsid|Ministe|Hochschul|Polit|Institut|Diplom|T[íi]tulo|Laurea|M[áa]ster\b|Bachelor|Doctor|Dott)/iu.test(
    value,
  );
}
