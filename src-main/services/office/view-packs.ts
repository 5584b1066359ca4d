import { packTimes } from '#shared/domain/rule-pack/pack-for.ts';
import { markOfPack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { OfficePack } from '#shared/ipc/views/office-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { markOf } from './change-mark.ts';
import type { Office } from './live-office.ts';

function standingOf(
  from: CivilDate | null,
  until: CivilDate | null,
  judges: boolean,
  today: CivilDate,
): OfficePack['standing'] {
  if (!judges) return 'replaced';
  if (from !== null && from > today) return 'coming';
  return until !== null && until < today ? 'past' : 'in_force';
}

/** Every edition of the rules that judges cases here, the newest first. */
export function viewPacks(office: Office, today: CivilDate): readonly OfficePack[] {
  return packTimes(office.packs).map(({ pack, until, judges }) => {
    const document = office.versions('rules').find(({ version }) => version === pack.version);
    return {
      ...markOfPack(pack),
      until,
      standing: standingOf(pack.inForceFrom, until, judges, today),
      sources: Object.values(pack.sources),
      mark: document ? markOf(document) : null,
    };
  });
}
