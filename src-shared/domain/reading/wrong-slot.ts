import { type DocumentKind, PAPER_KINDS, type PaperKind } from './reading-result.ts';

/** What asks for anything at all, so that no paper can be the wrong one (G六 10, 11, 16, 21, 24). */
const OPEN = /其他|其它|相关/;

/** Words of a material's name and the papers that they ask for, words that hold others first. */
const ASKED: readonly (readonly [words: RegExp, kinds: readonly PaperKind[]])[] = [
  [/授权(?:声明|书)/, ['authorisation']],
  [/留学经历声明/, ['study_statement']],
  [/出国留学资格证书/, ['scholarship_certificate']],
  [/认证书/, ['recognition_certificate']],
  [/单位接收函/, ['employer_letter']],
  [/社会保险/, ['social_insurance']],
  [/档案保管证明/, ['dossier_certificate']],
  [/户口|户籍/, ['household_register']],
  [/录取通知书/, ['admission_letter']],
  [/在读证明|注册证明/, ['enrolment_certificate']],
  [/成绩单/, ['transcript']],
  [/交流合同/, ['exchange_contract']],
  [/工作结束证明|工作证明/, ['work_certificate']],
  [/出入境记录/, ['stamp_page']],
  [/签证/, ['visa']],
  [/签注|通行证/, ['permit']],
  [/护照/, ['passport']],
  [/身份证/, ['id_card']],
  [/学位证书|学历|文凭(?!证书核查)/, ['diploma']],
];
const PHOTOGRAPH = /证件照/;

/** Papers that come along with another and are no mistake beside it: pages of a passport, what stands for a visa. */
const ALONG: Readonly<Partial<Record<PaperKind, readonly PaperKind[]>>> = {
  passport: ['visa', 'stamp_page', 'residence_permit'],
  permit: ['visa', 'stamp_page'],
  visa: ['residence_permit'],
  admission_letter: ['enrolment_certificate'],
};

/** A paper that is none of those that its material asks for. */
export interface WrongSlot {
  /** In the order of the material's words; empty where a photograph is asked for. */
  readonly expected: readonly PaperKind[];
  readonly read: PaperKind;
}

/** The papers that a material's own words ask for, empty for a photograph; null where any paper may be meant. */
function kindsAskedFor(name: string): readonly PaperKind[] | null {
  if (OPEN.test(name)) return null;
  const found = ASKED.flatMap(([words, kinds]) => {
    const at = name.search(words);
    return at < 0 ? [] : [{ at, kinds }];
  });
  if (found.length === 0) return PHOTOGRAPH.test(name) ? [] : null;
  return found.toSorted((a, b) => a.at - b.at).flatMap(({ kinds }) => kinds);
}

/**
 * Whether a document lies under a material that asks for something else: null where it fits, where the material takes
 * any paper, and where the document could not be told. A doubt for a person, never a verdict. The name is the material's
 * for this case (`ChecklistItem.name`), so it follows its facts and the office's words; a translation fits beside
 * any paper.
 */
export function wrongSlot(name: string, kinds: readonly DocumentKind[]): WrongSlot | null {
  const expected = kindsAskedFor(name);
  const read = PAPER_KINDS.filter((kind) => kinds.includes(kind));
  const [first] = read;
  if (expected === null || first === undefined) return null;
  const fitting = new Set<PaperKind>(expected.flatMap((kind) => [kind, ...(ALONG[kind] ?? []), 'translation']));
  return read.some((kind) => fitting.has(kind)) ? null : { expected, read: first };
}
