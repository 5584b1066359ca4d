import type { DestinationKind } from '../case/case-facts.ts';

/** How somebody goes who studies there; null for the mainland, where only a joint programme is taught. */
export function kindOfCountry(country: string): Exclude<DestinationKind, 'joint_programme'> | null {
  switch (country) {
    case 'CHN':
      return null;
    case 'HKG':
    case 'MAC':
      return 'hk_macau';
    case 'TWN':
      return 'taiwan';
    default:
      return 'abroad';
  }
}

interface Destination {
  readonly destinationKind?: DestinationKind | null | undefined;
  readonly country?: string | null | undefined;
}

/**
 * Whether the two entries contradict each other: 赴港澳 to Britain, 国外 to Hong Kong (G六2, 3 and 18 ask for another
 * paper in each). A joint programme (中外合作办学) may be taught anywhere; what is not known contradicts nothing.
 */
export function isContradictory({ destinationKind, country }: Destination): boolean {
  if (!destinationKind || !country || destinationKind === 'joint_programme') return false;
  return kindOfCountry(country) !== destinationKind;
}
