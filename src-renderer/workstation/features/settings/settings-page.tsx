import { useState } from 'react';
import type { SettingKey } from '#shared/domain/office/settings.ts';
import { text } from '#shared/i18n/index.ts';
import { describeOfficeRefusal } from '#shared/i18n/zh-cn/office.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useFrameStatus, useMay } from '../../ui/session/use-session.ts';
import { CalendarTable } from './calendar/calendar-table.tsx';
import { EditSetting } from './edit/edit-setting.tsx';
import { PackTable } from './packs/pack-table.tsx';
import { SettingRow } from './setting-row.tsx';
import './settings.css';

const words = text.settings;

const GROUPS: readonly (readonly [keyof typeof words.groups, readonly SettingKey[]])[] = [
  ['signature', ['secondSignature']],
  [
    'deadlines',
    ['greenChannelDays', 'institutionClasses', 'dispatchStageDays', 'pauseForSupplement', 'supplementDays'],
  ],
  ['materials', ['exactly180IsAbroad', 'recheckWindowDays']],
  ['numbers', ['caseNumberPrefixes', 'resultNumberWords']],
];

function Standing({ view, mayChange }: { readonly view: OfficeView; readonly mayChange: boolean }) {
  return (
    <header className="settings-head">
      <h1>{words.title}</h1>
      <p className="settings-lead">
        {words.lead} {!mayChange && words.readOnly}
      </p>
      <span className="settings-version">{words.version(view.settings.version)}</span>
      {mayChange && !view.online && <p className="settings-offline">? {words.offline}</p>}
      {view.refused.map((refused) => (
        <p key={`${refused.name}-${refused.version}`} className="settings-refused" role="alert">
          ✗ {describeOfficeRefusal(refused)}
        </p>
      ))}
    </header>
  );
}

/** What the sources leave to the office: everybody reads it, a supervisor changes it over the network. */
export function SettingsPage() {
  const query = useRead('settings.view', {}, { fresh: true });
  const mayChange = useMay('settings.change');
  const today = useFrameStatus()?.today;
  const [edited, setEdited] = useState<SettingKey | null>(null);
  const view = query.data;
  if (query.error) return <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  if (!view || !today) return <p className="screen-loading">{text.frame.loading}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the page, too.
    <section className="settings" aria-label={words.title} tabIndex={0}>
      <Standing view={view} mayChange={mayChange} />
      {GROUPS.map(([group, keys]) => (
        <section key={group} className="settings-group" aria-label={words.groups[group]}>
          <h2>{words.groups[group]}</h2>
          {keys.map((key) => (
            <SettingRow key={key} view={view} setting={key} today={today} onEdit={mayChange ? setEdited : null} />
          ))}
        </section>
      ))}
      <PackTable view={view} today={today} />
      <CalendarTable view={view} today={today} mayChange={mayChange} />
      {edited !== null && <EditSetting view={view} setting={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}
