import { text } from '#shared/i18n/index.ts';
import { describeOfficeRefusal } from '#shared/i18n/zh-cn/office.ts';
import type { OfficePack, OfficeView } from '#shared/ipc/views/office-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../../ui/format/dates.ts';
import { Mark, type Tone } from '../../../ui/marks/index.ts';

interface PackTableProps {
  readonly view: OfficeView;
  readonly today: CivilDate;
}

const words = text.packs;

const TONES: Readonly<Record<OfficePack['standing'], Tone>> = {
  in_force: 'good',
  coming: 'doubt',
  past: 'idle',
  replaced: 'idle',
};

/** Enough to tell two contents apart when it is read out on the phone; the whole stands in the title. */
const HASH_SHOWN = 12;

function PackRow({ pack, today }: { readonly pack: OfficePack; readonly today: CivilDate }) {
  const { mark } = pack;
  return (
    <tr data-testid={`pack-${pack.version}`}>
      <td>{text.settings.version(pack.version)}</td>
      <td>
        {pack.edition}
        <p className="setting-source">{words.sources(pack.sources)}</p>
      </td>
      <td>{words.time(pack.inForceFrom, pack.until)}</td>
      <td>
        <Mark tone={TONES[pack.standing]} word={words.standings[pack.standing]} />
      </td>
      <td>
        {mark === null
          ? words.fromProgram
          : words.from(mark.byName ?? text.settings.centre, shortMoment(mark.at, today), mark.reason)}
      </td>
      <td title={pack.hash}>
        <code>{pack.hash.slice(0, HASH_SHOWN)}</code>
      </td>
    </tr>
  );
}

/** Every edition of the rules that judges cases here, and those from the centre that do not, each with its reason. */
export function PackTable({ view, today }: PackTableProps) {
  const { columns } = words;
  return (
    <section className="settings-group" aria-label={words.title} data-testid="rule-packs">
      <h2>{words.title}</h2>
      <p className="settings-lead">{words.lead}</p>
      <table className="settings-days">
        <thead>
          <tr>
            {[columns.version, columns.edition, columns.time, columns.standing, columns.origin, columns.hash].map(
              (column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {view.packs.map((pack) => (
            <PackRow key={pack.version} pack={pack} today={today} />
          ))}
        </tbody>
      </table>
      {view.refusedPacks.map((refused) => (
        <p key={refused.version} className="settings-refused">
          ✗ {describeOfficeRefusal(refused)}
        </p>
      ))}
    </section>
  );
}
