import { degradationFor, type ScanQuality } from './degrade.ts';
import type { FileSpec, SpecimenKind } from './model.ts';
import { generateOffice } from './office.ts';
import { createPrng, deriveSeed } from './prng.ts';

/** Papers that are mostly text, by the script they are printed in. */
export const PAGE_KINDS: Readonly<Record<'chinese' | 'latin', readonly SpecimenKind[]>> = {
  chinese: ['household_register', 'employer_letter', 'social_insurance', 'dossier_certificate', 'study_statement'],
  latin: ['transcript', 'admission_letter', 'visa_support'],
};

/** Scanned pages of an office's applications, each kind as often as the others; seeds of tune and test never meet. */
export function pageSet(seed: number, script: keyof typeof PAGE_KINDS, count: number): readonly FileSpec[] {
  const kinds = PAGE_KINDS[script];
  const parts = generateOffice(seed, { applications: 44 }).applications.flatMap((application) =>
    application.materials.flatMap((material) => material.file.parts),
  );
  return Array.from({ length: count }, (_, index): FileSpec => {
    const kind = kinds[index % kinds.length];
    const alike = parts.filter((part) => part.kind === kind);
    const part = alike[Math.floor(index / kinds.length) % alike.length];
    if (kind === undefined || part === undefined) throw new Error(`the office of seed ${seed} has no ${kind}`);
    const own = deriveSeed(seed, 'page', script, index);
    const prng = createPrng(own);
    const quality = prng.pick<ScanQuality>(['good', 'typical', 'typical', 'poor']);
    return {
      fileName: `${String(index).padStart(4, '0')}-${script}-${kind}.jpg`,
      parts: [part],
      output: {
        kind: 'scan',
        format: 'jpeg',
        degradation: degradationFor(own, quality, { dpi: prng.pick([150, 200, 200, 300]) }),
      },
    };
  });
}
