import { Button } from 'antd';
import type { SettingKey } from '#shared/domain/office/settings.ts';
import { text } from '#shared/i18n/index.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../ui/format/dates.ts';
import { settingLines } from './setting-words.ts';

interface SettingRowProps {
  readonly view: OfficeView;
  readonly setting: SettingKey;
  readonly today: CivilDate;
  /** Null for who may only read. */
  readonly onEdit: ((setting: SettingKey) => void) | null;
}

const words = text.settings;

export function SettingRow({ view, setting, today, onEdit }: SettingRowProps) {
  const { name, source } = words.settings[setting];
  const { values, defaults, marks } = view.settings;
  const lines = settingLines(setting, values);
  const standard = settingLines(setting, defaults).join('；');
  const mark = marks[setting];
  return (
    <div className="setting" data-testid={`setting-${setting}`}>
      <div className="setting-name">
        <h3>{name}</h3>
        <p className="setting-source">
          {words.source}：{source}
        </p>
      </div>
      <div className="setting-value">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="setting-source">
          {lines.join('；') === standard ? words.isDefault : words.standard(standard)}
          {mark && ` · ${words.changed(mark.byName ?? words.centre, shortMoment(mark.at, today), mark.reason)}`}
        </p>
      </div>
      {onEdit && (
        <Button aria-label={words.editOf(name)} disabled={!view.online} onClick={() => onEdit(setting)}>
          {words.edit}
        </Button>
      )}
    </div>
  );
}
