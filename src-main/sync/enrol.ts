import { centreApi } from './api/centre-api.ts';
import { CentreError } from './api/centre-error.ts';
import type { StationIdentity, SyncStore } from './ports.ts';

export interface EnrolmentSettings {
  readonly centreUrl: string | null;
  readonly enrolmentCode: string | null;
  readonly stationName: string;
}

/**
 * Who this station is at the centre. At the first contact it introduces itself with the office's code. When the setting
 * names another address later, the same centre is expected behind it; any other centre refuses the token.
 */
export async function stationIdentity(
  store: SyncStore,
  settings: EnrolmentSettings,
  signal: AbortSignal,
): Promise<StationIdentity> {
  const { centreUrl, enrolmentCode, stationName } = settings;
  const known = await store.station();
  if (known !== null) {
    if (centreUrl === null || centreUrl === known.centreUrl) return known;
    const moved = { ...known, centreUrl };
    await store.saveStation(moved);
    return moved;
  }
  if (centreUrl === null) throw new CentreError('no_centre');
  if (enrolmentCode === null) throw new CentreError('not_enrolled');
  const { stationId, token } = await centreApi({ centreUrl, token: null, signal }).enrol(stationName, enrolmentCode);
  const identity = { stationId, token, name: stationName, centreUrl };
  await store.saveStation(identity);
  return identity;
}
