/** Words of schools, degrees and subjects that are written with these accents and in no other way. */
const WORDS: Readonly<Record<string, string>> = {
  es: 'máster magíster auditoría consultoría teoría ingeniería lingüística lingüísticas bilingüe río autónoma autónomo enfermería hotelería',
  fr: 'université école écoles génie ingénieur ingénierie maîtrise mastère magistère baccalauréat spécialisé diplômé élève études éducation économie économique économiques électrique électronique électrotechnique énergie énergétique énergies matériaux matériel données numérique mathématiques mécanique médecine médical médicale médicales biomédical biomédicale biomédicales santé société sociétés sécurité théorie théâtre littérature littératures géographie géologie géomatique aéronautique télécommunications réseaux réseau comptabilité contrôle développement européen européenne européennes supérieur supérieure supérieures appliqué appliquée appliquées appliqués privé pénal général générale comparé comparée civilisation régional régionale régionales procédés modélisation systèmes système qualité hôtellerie bâtiment',
  it: 'università società sanità attività qualità pubblicità comunità città libertà proprietà',
  de: 'universität fakultät für prüfung wirtschaftsprüfung öffentliche öffentliches europäisch europäische europäisches ökonomie ökologie übersetzung übersetzungswissenschaft länder gebäude gebäudetechnik anlässlich präsident',
};

/** What a whole family of Spanish words has in common, from the end of the word. */
const SPANISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([cs])ion$/, '$1ión'],
  [/(log|graf|nom|metr|sof|gog|iatr|arqu|energ|estr)ia(s?)$/, '$1ía$2'],
];
/** Química, eléctricas, farmacéutico: the vowel before -ica is the stressed one, of a pair with u the first. */
const SPANISH_STRESS = /([aeiou])((?<=[aeo])u)?([^aeiou]+ic[ao]s?)$/;
const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const SPELLED: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new Map(words.split(' ').map((word) => [bare(word), word])),
  ]),
);

function spanish(word: string): string {
  for (const [ending, spelled] of SPANISH_ENDINGS) if (ending.test(word)) return word.replace(ending, spelled);
  return word.replace(
    SPANISH_STRESS,
    (_, vowel: string, glide = '', rest = '') => `${ACUTE[vowel] ?? vowel}${glide}${rest}`,
  );
}

function wordIn(language: string, printed: string): string {
  const lower = printed.toLowerCase();
  // Capitals are often set without accents; a word that has one was seen well enough.
  if (lower === printed.toUpperCase() || printed === printed.toUpperCase()) return printed;
  const known = SPELLED[language]?.get(bare(lower));
  const spelled = known ?? (language === 'es' && bare(lower) === lower ? spanish(lower) : lower);
  return printed.charAt(0) === lower.charAt(0) ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/**
 * A school, degree or subject as its language writes it: a blurred accent is the first thing that a scan loses, and in
 * these words there is no choice about it (Ingenieria is Ingeniería). Words in capitals stay as they were read.
 */
export function spelledIn(language: string, value: string): string {
  return value.replace(/\p{L}+/gu, (word) => wordIn(language, word));
}
