import { degradationFor } from '#scripts/specimens/degrade.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import type { SpecimenRequest } from '#scripts/specimens/model.ts';
import { openStudio } from '#scripts/specimens/studio.ts';
import type { Paper } from './hand-in.ts';

/** A specimen that is not among those in resources, drawn and scanned now; with it what is printed on it. */
export async function drawnPaper(name: string, part: SpecimenRequest): Promise<Paper & { readonly truth: string }> {
  const studio = await openStudio(1);
  try {
    const degradation = degradationFor(part.seed, 'good', { dpi: 250, marginMm: 4 });
    const output = { kind: 'scan', format: 'jpeg', degradation } as const;
    const { bytes, truth } = await makeFile(studio, { fileName: name, parts: [part], output });
    return { name, bytes, truth: JSON.stringify(truth.fields) };
  } finally {
    await studio.close();
  }
}
