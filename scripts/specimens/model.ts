import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { Level } from './fields-of-study.ts';
import type { Markup } from './html.ts';
import type { Person, TravelDocument } from './people.ts';

/** The holder of a passport that is not Chinese: what replaces the person's own names and number. */
export interface ForeignHolder {
  /** ICAO code as printed in the zone: GBR, USA, AUS, FRA, JPN, and D for Germany. */
  readonly state: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly placeOfBirth: string;
  readonly sex: 'M' | 'F' | 'X';
}

/** What is studied, where, and what comes of it: shared by diplomas, transcripts and admission letters. */
export interface Course {
  readonly institutionId: string;
  readonly level: Level;
  readonly fieldId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Employer {
  readonly name: string;
  readonly creditCode: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
}

/** One line of 个人留学经历声明. */
export interface StatementEntry {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly place: string;
  readonly institution: string;
  readonly what: string;
}

export interface BorderEvent {
  readonly date: CivilDate;
  readonly direction: 'exit' | 'entry';
  readonly port: string;
}

/** What every kind of document needs besides its person and its seed. */
export interface KindDetails {
  readonly passport: { readonly document?: TravelDocument; readonly foreign?: ForeignHolder };
  readonly visa_page: {
    readonly country: string;
    readonly category: string;
    readonly validFrom: CivilDate;
    readonly validUntil: CivilDate;
    readonly institution: string;
    /** MRV-A unless said otherwise. */
    readonly format?: 'A' | 'B';
  };
  /** Residence permit of a foreign state, as a card with a zone of three lines (TD1) or two (TD2). */
  readonly residence_permit: {
    readonly size: 'TD1' | 'TD2';
    readonly country: string;
    readonly validUntil: CivilDate;
  };
  readonly stamp_page: {
    readonly events: readonly BorderEvent[];
    /** As in a passport that was carried: at all angles, over each other, in several inks, foreign ones among them. */
    readonly carried?: boolean;
  };
  readonly id_card: {
    readonly side: 'front' | 'back' | 'both';
    /** 汉 unless said otherwise. */
    readonly nation?: string;
    /** 长期 in the place of a last day. */
    readonly longTerm?: boolean;
  };
  readonly hk_permit: {
    readonly side: 'front' | 'back';
    readonly document?: TravelDocument;
    /** 往来台湾通行证 instead of 往来港澳通行证. */
    readonly toTaiwan?: boolean;
    /** First and last day of the 签注 on the back; without the first only the last is printed. */
    readonly endorsedFrom?: CivilDate;
    readonly endorsedUntil?: CivilDate;
  };
  readonly diploma: { readonly course: Course; readonly awardDate: CivilDate; readonly holder?: string };
  readonly transcript: { readonly course: Course; readonly issuedOn: CivilDate };
  readonly admission_letter: {
    readonly course: Course;
    readonly issuedOn: CivilDate;
    readonly postdoctoral: boolean;
    readonly language?: 'en' | 'fr' | 'de' | 'ja';
  };
  readonly translation: { readonly course: Course; readonly issuedOn: CivilDate; readonly agency: string };
  readonly employer_letter: {
    readonly employer: Employer;
    readonly kind: 'plain' | 'public_institution';
    readonly position: string;
    readonly contractFrom: CivilDate;
    readonly contractTo: CivilDate;
    readonly probationEnd: CivilDate;
    readonly issuedOn: CivilDate;
  };
  readonly authorisation: { readonly course: Course; readonly signed: boolean; readonly signedOn: CivilDate };
  readonly photo: { readonly background: 'white' | 'blue' | 'red' };
  readonly household_register: { readonly page: 'cover' | 'member'; readonly household: 'family' | 'collective' };
  readonly social_insurance: {
    readonly employer: Employer;
    readonly months: readonly string[];
    readonly backPaid: boolean;
    readonly issuedOn: CivilDate;
  };
  readonly dossier_certificate: {
    readonly keeper: string;
    readonly keptSince: CivilDate;
    readonly issuedOn: CivilDate;
  };
  readonly study_statement: { readonly entries: readonly StatementEntry[]; readonly signedOn: CivilDate };
  readonly csc_certificate: {
    readonly number: string;
    readonly course: Course;
    readonly identity: string;
    readonly months: number;
    readonly issuedOn: CivilDate;
  };
  readonly visa_support: { readonly course: Course; readonly issuedOn: CivilDate };
  readonly language_certificate: { readonly score: string; readonly testedOn: CivilDate };
  readonly work_certificate: {
    readonly institution: string;
    readonly role: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
  };
  readonly exchange_contract: { readonly course: Course; readonly signedOn: CivilDate };
}

export type SpecimenKind = keyof KindDetails;

/** One page to draw. A union over the kinds, so that a switch on `kind` knows the details. */
export type SpecimenRequest<K extends SpecimenKind = SpecimenKind> = {
  [P in K]: { readonly kind: P; readonly person: Person; readonly details: KindDetails[P]; readonly seed: number };
}[K];

export interface TemplateInput<K extends SpecimenKind> {
  readonly person: Person;
  readonly details: KindDetails[K];
  readonly seed: number;
}

/** The normalised values that a perfect reader would find on the page. */
export type TruthFields = Readonly<Record<string, string>>;

/** What a template returns: one page. Its CSS is nested under its own root class, so pages can share a document. */
export interface SpecimenPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly css: string;
  readonly body: Markup;
  readonly fields: TruthFields;
  /** Machine-readable lines as printed, top to bottom. */
  readonly mrz?: readonly string[];
}

/** How a telephone sees a sheet on a desk. Shares are of the sheet's width and height. */
export interface Photograph {
  /** How far each corner stands from where it would on a flat scan: x and y, from the top left clockwise. */
  readonly corners: readonly (readonly [dx: number, dy: number])[];
  /** How high the page's middle bows. */
  readonly bow: number;
  /** A lamp's reflection: where, how wide (shares of the picture) and how strong, 0–1; null without one. */
  readonly glare: { readonly x: number; readonly y: number; readonly radius: number; readonly strength: number } | null;
  /** How much the light falls off towards a corner, 0–1. */
  readonly fall: number;
  readonly blurPx: number;
  /** Standard deviation of the sensor noise, in levels of 255. */
  readonly noise: number;
}

/** What lies over or behind the finished page, whatever its template: the text shines through. */
export interface Overprint {
  /** How strongly a photograph stands behind the text, 0 (not at all) to 1. */
  readonly photograph: number;
  /** Round seals: where (shares of the page), how wide, how they are turned (degrees), and their colour. */
  readonly seals: readonly {
    readonly x: number;
    readonly y: number;
    readonly radiusMm: number;
    readonly turn: number;
    readonly colour: 'red' | 'blue' | 'purple';
  }[];
}

/** How a clean page is turned into a scan. Lengths in the units of their names; strengths 0 (none) to 1 (very bad). */
export interface Degradation {
  readonly dpi: number;
  /** Clockwise, −15 to 15. */
  readonly skewDegrees: number;
  /** Quarter turns clockwise, as of a page fed in sideways. */
  readonly quarterTurns: 0 | 1 | 2 | 3;
  /** Standard deviation of the sensor noise, in levels of 255. */
  readonly noise: number;
  /** Gaussian radius in pixels. */
  readonly blurPx: number;
  /** Uneven light across the page. */
  readonly shadow: number;
  /** Grain of the paper. */
  readonly texture: number;
  /** JPEG and WebP quality, 0–100. */
  readonly quality: number;
  readonly colour: 'colour' | 'grey' | 'bilevel';
  /** Scanner bed visible round the page. */
  readonly marginMm: number;
  /** Absent on most papers. */
  readonly overprint?: Overprint;
  /** Taken by a telephone instead of a scanner; JPEG only. */
  readonly photograph?: Photograph;
}

/** A file to make: its pages and the form they are delivered in. */
export interface FileSpec {
  readonly fileName: string;
  readonly parts: readonly SpecimenRequest[];
  readonly output:
    | {
        readonly kind: 'scan';
        readonly format: 'jpeg' | 'png' | 'webp' | 'tiff' | 'pdf';
        readonly degradation: Degradation;
      }
    /** Vector PDF with its text layer, as downloaded from a portal. */
    | { readonly kind: 'text_pdf' };
}
