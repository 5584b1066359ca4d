import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';

/** What an admission letter in another language than English says. */
export interface AdmissionWords {
  readonly office: string;
  readonly reference: string;
  readonly born: string;
  readonly title: string;
  readonly dear: string;
  readonly signer: string;
  readonly signedBy: string;
  readonly date: (date: CivilDate) => string;
  readonly paragraphs: (offer: {
    readonly institution: string;
    readonly degree: string;
    readonly subject: string;
    readonly from: string;
    readonly to: string;
  }) => readonly string[];
}

export const ADMISSION_WORDS: Readonly<Record<'fr' | 'de' | 'ja', AdmissionWords>> = {
  fr: {
    office: 'Service des relations internationales',
    reference: 'Réf.',
    born: 'Date de naissance',
    title: "Lettre d'admission",
    dear: 'Madame, Monsieur,',
    signer: 'Directrice des relations internationales',
    signedBy: 'Hélène Marchbanks',
    date: dateText.french,
    paragraphs: ({ institution, degree, subject, from, to }) => [
      `Nous avons le plaisir de vous informer que votre candidature a été retenue et que vous êtes admis(e) à ${institution} en ${degree}, mention ${subject}.`,
      `La formation débute le ${from} et se termine le ${to}. Les enseignements sont dispensés en français.`,
      "La présente lettre est établie pour servir et valoir ce que de droit, notamment auprès des autorités consulaires en vue de l'obtention d'un visa de long séjour pour études.",
      "Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.",
    ],
  },
  de: {
    office: 'Studierendensekretariat',
    reference: 'Unser Zeichen',
    born: 'Geboren am',
    title: 'Zulassungsbescheid',
    dear: 'Sehr geehrte Damen und Herren,',
    signer: 'Leiterin des Studierendensekretariats',
    signedBy: 'Ulrike Lindqvist',
    date: dateText.german,
    paragraphs: ({ institution, degree, subject, from, to }) => [
      `hiermit werden Sie zum Studium an der ${institution} im Studiengang ${subject} mit dem Abschluss ${degree} zugelassen.`,
      `Das Studium beginnt am ${from} und endet voraussichtlich am ${to}. Die Unterrichtssprache ist Deutsch.`,
      'Bitte legen Sie diesen Bescheid bei der Einschreibung und bei der Beantragung des Visums vor.',
      'Mit freundlichen Grüßen',
    ],
  },
  ja: {
    office: '国際交流課',
    reference: '文書番号',
    born: '生年月日',
    title: '入学許可書',
    dear: '',
    signer: '国際交流課長',
    signedBy: '山吹 和人',
    date: dateText.chinese,
    paragraphs: ({ institution, degree, subject, from, to }) => [
      `選考の結果、貴殿の${institution}大学院${subject}専攻（取得予定学位：${degree}）への入学を許可します。`,
      `在学期間は${from}から${to}までとします。授業は日本語で行います。`,
      '本許可書は、在留資格認定証明書の交付申請および査証申請に使用することができます。入学手続きは所定の期日までに完了してください。',
    ],
  },
};
