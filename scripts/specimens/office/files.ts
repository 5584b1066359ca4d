import { degradationFor, type ScanQuality } from '../degrade.ts';
import { mimeOf } from '../make-file.ts';
import type { Degradation, FileSpec, KindDetails, SpecimenKind, SpecimenRequest } from '../model.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import type { Biography } from './biography.ts';
import type { OfficeMaterial } from './model.ts';

export type Form = 'jpeg' | 'png' | 'pdf' | 'text_pdf';

export interface FileWishes {
  readonly form?: Form;
  readonly quality?: ScanQuality;
  readonly wear?: Partial<Degradation>;
}

const EXTENSION: Readonly<Record<Form, string>> = { jpeg: 'jpg', png: 'png', pdf: 'pdf', text_pdf: 'pdf' };

/** A page of this person's, with a seed that follows from the person and the kind. */
export function part<K extends SpecimenKind>(
  biography: Biography,
  kind: K,
  details: KindDetails[K],
): { readonly [P in K]: SpecimenRequest<P> }[K] {
  const seed = deriveSeed(biography.seed, 'page', kind, JSON.stringify(details));
  return { kind, person: biography.person, details, seed } as { readonly [P in K]: SpecimenRequest<P> }[K];
}

/** Small booklets lie on the scanner's glass with the lid visible round them; letters fill it. */
function wearFor(parts: readonly SpecimenRequest[], seed: number, wishes: FileWishes): Degradation {
  const prng = createPrng(deriveSeed(seed, 'quality'));
  const quality = wishes.quality ?? (prng.chance(0.45) ? 'typical' : 'good');
  const kinds = parts.map((request) => request.kind);
  if (kinds.every((kind) => kind === 'photo'))
    return degradationFor(seed, 'good', {
      dpi: 300,
      skewDegrees: 0,
      shadow: 0,
      texture: 0,
      noise: 0,
      blurPx: 0,
      quality: 85,
    });
  const booklet = kinds.some(
    (kind) =>
      kind === 'passport' ||
      kind === 'visa_page' ||
      kind === 'stamp_page' ||
      kind === 'hk_permit' ||
      kind === 'household_register',
  );
  const certificate = kinds.includes('diploma') || kinds.includes('id_card');
  const base: Partial<Degradation> = booklet
    ? { dpi: 150, marginMm: 4, quality: parts.length > 3 ? 60 : 72 }
    : certificate
      ? { dpi: 150, quality: 58 }
      : { dpi: 120, quality: 56 };
  return degradationFor(seed, quality, { ...base, ...wishes.wear });
}

/** One file of an application. `name` is what the applicant called it, without its ending. */
export function material(
  biography: Biography,
  materialRow: number,
  name: string,
  parts: readonly SpecimenRequest[],
  wishes: FileWishes = {},
): OfficeMaterial {
  const form = wishes.form ?? 'jpeg';
  const [first] = parts;
  if (first === undefined) throw new Error(`${name} has no pages`);
  const fileName = `${String(materialRow).padStart(2, '0')}-${name}.${EXTENSION[form]}`;
  const file: FileSpec =
    form === 'text_pdf'
      ? { fileName, parts, output: { kind: 'text_pdf' } }
      : {
          fileName,
          parts,
          output: {
            kind: 'scan',
            format: form,
            degradation: wearFor(parts, deriveSeed(biography.seed, 'wear', name), wishes),
          },
        };
  return { materialRow, specimenKind: first.kind, fileName, mime: mimeOf(file), file };
}
