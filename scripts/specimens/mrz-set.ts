import { addYears, civilDate } from '#shared/kernel/civil-date.ts';
import { CLEAN, degradationFor } from './degrade.ts';
import { foreignHolder } from './foreign-holders.ts';
import { FOREIGN_INSTITUTIONS } from './institutions.ts';
import type { Degradation, FileSpec, Photograph, SpecimenRequest } from './model.ts';
import { type Biography, createBiography } from './office/biography.ts';
import { admissionPage, diplomaPage, studentVisa, transcriptPage } from './office/papers.ts';
import { createPrng, deriveSeed, type Prng } from './prng.ts';

const TODAY = civilDate('2026-11-20');

/** What a set of zones is rolled for: a share is measured for each condition of its own. */
export const MRZ_CONDITIONS = ['clean', 'scan', 'turned', 'photograph'] as const;
export type MrzCondition = (typeof MRZ_CONDITIONS)[number];

function biographyOf(seed: number, index: number): Biography {
  const institution = FOREIGN_INSTITUTIONS[index % FOREIGN_INSTITUTIONS.length];
  const surnameKind = (['common', 'umlaut', 'polyphonic', 'compound'] as const)[index % 4] ?? 'common';
  return createBiography(seed, {
    today: TODAY,
    level: 'master',
    institutionId: institution?.id ?? 'northbridge',
    finishedMonthsAgo: 12,
    person: { surnameKind },
  });
}

/** Passports as often as everything else together, since nearly every application has one. */
function withZone(biography: Biography, seed: number, index: number): SpecimenRequest {
  const { person, institution } = biography;
  const { country } = institution;
  const validUntil = addYears(TODAY, 1 + (index % 4));
  switch (index % 8) {
    case 1:
      return { kind: 'residence_permit', person, details: { size: 'TD1', country, validUntil }, seed };
    case 3:
      return { kind: 'residence_permit', person, details: { size: 'TD2', country, validUntil }, seed };
    case 5:
    case 7: {
      const visa = studentVisa(biography, validUntil);
      if (visa.kind !== 'visa_page') throw new Error('a student visa is a visa page');
      return { ...visa, details: { ...visa.details, format: index % 8 === 5 ? 'A' : 'B' } };
    }
    case 2:
    case 6:
      return { kind: 'passport', person, details: { foreign: foreignHolder(seed, person.sex) }, seed };
    default:
      return { kind: 'passport', person, details: {}, seed };
  }
}

/** Papers of the same applications that carry no zone, evenly spaced print and all. */
function withoutZone(biography: Biography, seed: number, index: number): SpecimenRequest {
  const { person } = biography;
  switch (index % 5) {
    case 0:
      return { kind: 'id_card', person, details: { side: 'both' }, seed };
    case 1:
      return transcriptPage(biography);
    case 2:
      return admissionPage(biography);
    case 3:
      return { kind: 'household_register', person, details: { page: 'member', household: 'family' }, seed };
    default:
      return diplomaPage(biography);
  }
}

function photographOf(prng: Prng): Photograph {
  const corner = (): readonly [number, number] => [prng.between(-0.06, 0.06), prng.between(-0.06, 0.06)];
  const hasGlare = prng.chance(0.4);
  return {
    corners: [corner(), corner(), corner(), corner()],
    bow: prng.between(-0.02, 0.02),
    glare: hasGlare
      ? { x: prng.next(), y: prng.next(), radius: prng.between(0.08, 0.25), strength: prng.between(0.3, 0.75) }
      : null,
    fall: prng.between(0, 0.3),
    blurPx: prng.between(0, 1.2),
    noise: prng.between(1, 7),
  };
}

function wearFor(condition: MrzCondition, seed: number): Degradation {
  const prng = createPrng(deriveSeed(seed, 'wear', condition));
  const dpi = prng.pick([150, 200, 300, 300, 600]);
  switch (condition) {
    case 'clean':
      return { ...CLEAN, dpi: prng.pick([200, 300]), quality: 90, marginMm: 5 };
    case 'scan':
      return degradationFor(seed, prng.chance(0.5) ? 'typical' : 'poor', { dpi, marginMm: 5 });
    case 'turned':
      return degradationFor(seed, 'typical', {
        dpi,
        marginMm: 5,
        skewDegrees: prng.between(-15, 15),
        quarterTurns: prng.pick([0, 1, 2, 3]),
      });
    case 'photograph':
      return {
        ...CLEAN,
        dpi: prng.pick([200, 250, 300]),
        quality: prng.int(60, 88),
        skewDegrees: prng.between(-8, 8),
        quarterTurns: prng.pick([0, 0, 0, 1, 2, 3]),
        marginMm: 4,
        photograph: photographOf(prng),
      };
  }
}

/** Documents with a zone of every format in every condition. Seeds of the tune and the test half never meet. */
export function mrzSet(seed: number, count: number): readonly FileSpec[] {
  return Array.from({ length: count }, (_, index): FileSpec => {
    const own = deriveSeed(seed, 'mrz', index);
    const condition = MRZ_CONDITIONS[Math.floor(index / 8) % MRZ_CONDITIONS.length] ?? 'clean';
    const part = withZone(biographyOf(own, index), own, index);
    return {
      fileName: `${String(index).padStart(4, '0')}-${condition}-${part.kind}.jpg`,
      parts: [part],
      output: { kind: 'scan', format: 'jpeg', degradation: wearFor(condition, own) },
    };
  });
}

/** As many documents without one. */
export function noMrzSet(seed: number, count: number): readonly FileSpec[] {
  return Array.from({ length: count }, (_, index): FileSpec => {
    const own = deriveSeed(seed, 'no-mrz', index);
    const part = withoutZone(biographyOf(own, index), own, index);
    const condition = index % 4 === 3 ? 'photograph' : 'scan';
    const wear = wearFor(condition, own);
    return {
      fileName: `${String(index).padStart(4, '0')}-none-${part.kind}.jpg`,
      parts: [part],
      output: { kind: 'scan', format: 'jpeg', degradation: { ...wear, dpi: Math.min(wear.dpi, 200) } },
    };
  });
}
