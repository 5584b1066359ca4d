import type { OfficeApplication } from '#scripts/specimens/office.ts';
import type { Calendar } from '#shared/domain/deadlines/calendar.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { Cast } from './cast.ts';
import type { NumberSource } from './number-source.ts';
import type { StoredScan } from './scans.ts';
import type { Teller } from './teller.ts';

export type WireDocument = Extract<WireEvent['action'], { kind: 'document_added' }>['document'];

/** Everything that one case's story is told with. */
export interface Scene {
  readonly application: OfficeApplication;
  readonly applicant: Actor;
  readonly cast: Cast;
  readonly teller: Teller;
  readonly calendar: Calendar;
  readonly numbers: NumberSource;
  /** By file name. */
  readonly scans: ReadonlyMap<string, StoredScan>;
  /** Papers that were printed in this story, by their hash. */
  readonly printed: Map<ContentHash, Uint8Array>;
}
