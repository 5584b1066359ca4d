import { civilDate } from '#shared/kernel/civil-date.ts';
import { degradationFor, type ScanQuality } from './degrade.ts';
import { foreignHolder } from './foreign-holders.ts';
import { FOREIGN_INSTITUTIONS } from './institutions.ts';
import type { FileSpec, SpecimenRequest } from './model.ts';
import { createBiography } from './office/biography.ts';
import { diplomaPage } from './office/papers.ts';
import { deriveSeed } from './prng.ts';

const TODAY = civilDate('2026-11-20');

/** Passports (a fifth of them foreign), diplomas of all styles and identity cards, from good to poor scans. */
export function testSet(seed: number, count: number): readonly FileSpec[] {
  return Array.from({ length: count }, (_, index): FileSpec => {
    const own = deriveSeed(seed, 'test', index);
    const quality =
      (['good', 'typical', 'typical', 'poor'] as const satisfies readonly ScanQuality[])[index % 4] ?? 'typical';
    const institutionId =
      FOREIGN_INSTITUTIONS[Math.floor(index / 3) % FOREIGN_INSTITUTIONS.length]?.id ?? 'northbridge';
    const surnameKind = (['common', 'umlaut', 'polyphonic', 'compound'] as const)[index % 4] ?? 'common';
    const biography = createBiography(own, {
      today: TODAY,
      level: index % 9 === 8 ? 'doctorate' : 'master',
      institutionId,
      finishedMonthsAgo: 12,
      person: { surnameKind },
    });
    const { person } = biography;
    const part: SpecimenRequest =
      index % 3 === 1
        ? diplomaPage(biography)
        : index % 3 === 2 && index % 2 === 0
          ? { kind: 'id_card', person, details: { side: 'front' }, seed: own }
          : {
              kind: 'passport',
              person,
              details: index % 5 === 0 ? { foreign: foreignHolder(own, person.sex) } : {},
              seed: own,
            };
    const dpi = ([150, 200, 300] as const)[index % 3] ?? 200;
    const small = part.kind !== 'diploma';
    const degradation = degradationFor(own, quality, {
      dpi: small ? dpi : Math.min(dpi, 200),
      marginMm: small ? 5 : 0,
      quarterTurns: index % 15 === 14 ? 1 : 0,
    });
    return {
      fileName: `${String(index).padStart(3, '0')}-${part.kind}.jpg`,
      parts: [part],
      output: { kind: 'scan', format: 'jpeg', degradation },
    };
  });
}
