import { Checkbox, Radio } from 'antd';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { RESULT_KINDS } from '#shared/domain/case/case-record.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES } from '#shared/domain/office/dispatch-stages.ts';
import type { OfficeSettings, SettingKey } from '#shared/domain/office/settings.ts';
import { text } from '#shared/i18n/index.ts';
import { DaysField } from './days-field.tsx';
import { InstitutionList } from './institution-list.tsx';
import { LineList } from './line-list.tsx';

interface SettingFieldProps {
  readonly setting: SettingKey;
  readonly draft: OfficeSettings;
  /** Classes of recognition that may be chosen, in working days. */
  readonly classes: readonly number[];
  /** Path of the fault, e.g. `resultNumberWords.archive_certificate`; null when there is none. */
  readonly fault: string | null;
  readonly onChange: (next: OfficeSettings) => void;
}

const words = text.settings;
const businesses = text.domain.BUSINESS_SHORT_NAMES;

/** Each setting by the control that its value is made for. */
export function SettingField({ setting, draft, classes, fault, onChange }: SettingFieldProps) {
  const label = words.settings[setting].name;
  const put = <Key extends SettingKey>(key: Key, value: OfficeSettings[Key]) => onChange({ ...draft, [key]: value });
  switch (setting) {
    case 'secondSignature':
      return (
        <Checkbox.Group
          value={BUSINESS_CODES.filter((code) => draft.secondSignature[code])}
          options={BUSINESS_CODES.map((code) => ({ value: code, label: businesses[code] }))}
          onChange={(chosen) => {
            const pairs = BUSINESS_CODES.map((code) => [code, chosen.includes(code)] as const);
            put('secondSignature', Object.fromEntries(pairs) as OfficeSettings['secondSignature']);
          }}
        />
      );
    case 'greenChannelDays':
    case 'supplementDays':
    case 'recheckWindowDays':
      return (
        <DaysField
          label={label}
          value={draft[setting]}
          isFault={fault !== null}
          onChange={(days) => put(setting, days ?? 0)}
        />
      );
    case 'dispatchStageDays':
      return (
        <div className="setting-grid">
          {DISPATCH_STAGES.map((stage) => (
            <div key={stage}>
              <span>{DISPATCH_STAGE_NAMES[stage]}</span>
              <DaysField
                label={DISPATCH_STAGE_NAMES[stage]}
                value={draft.dispatchStageDays[stage]}
                isFault={fault === `${setting}.${stage}`}
                onChange={(days) => put('dispatchStageDays', { ...draft.dispatchStageDays, [stage]: days })}
              />
            </div>
          ))}
        </div>
      );
    case 'institutionClasses':
      return (
        <InstitutionList
          entries={draft.institutionClasses}
          classes={classes}
          fault={fault}
          onChange={(entries) => put('institutionClasses', entries)}
        />
      );
    case 'pauseForSupplement':
    case 'exactly180IsAbroad': {
      const [yes, no] = setting === 'pauseForSupplement' ? [words.yes, words.no] : [words.asAbroad, words.asHome];
      return (
        <Radio.Group
          aria-label={label}
          value={draft[setting]}
          options={[
            { value: true, label: yes },
            { value: false, label: no },
          ]}
          onChange={(event) => put(setting, event.target.value === true)}
        />
      );
    }
    case 'caseNumberPrefixes':
      return (
        <LineList
          keys={BUSINESS_CODES}
          names={businesses}
          values={draft.caseNumberPrefixes}
          faultAt={fault?.split('.')[1] ?? null}
          onChange={(values) => put('caseNumberPrefixes', values)}
        />
      );
    case 'resultNumberWords':
      return (
        <LineList
          keys={RESULT_KINDS}
          names={text.domain.RESULT_KIND_NAMES}
          values={draft.resultNumberWords}
          faultAt={fault?.split('.')[1] ?? null}
          onChange={(values) => put('resultNumberWords', values)}
        />
      );
  }
}
