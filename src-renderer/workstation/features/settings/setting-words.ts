import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { RESULT_KINDS } from '#shared/domain/case/case-record.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES } from '#shared/domain/office/dispatch-stages.ts';
import type { OfficeSettings, SettingKey } from '#shared/domain/office/settings.ts';
import { text } from '#shared/i18n/index.ts';

const words = text.settings;

/** A value in words, line by line: what a person compares with the default. */
const SETTING_LINES: { readonly [Key in SettingKey]: (value: OfficeSettings[Key]) => readonly string[] } = {
  secondSignature: (value) => {
    const signed = BUSINESS_CODES.filter((code) => value[code]).map((code) => text.domain.BUSINESS_SHORT_NAMES[code]);
    return [signed.length === 0 ? words.none : signed.join('、')];
  },
  greenChannelDays: (value) => [words.days(value)],
  institutionClasses: (value) =>
    value.length === 0 ? [words.none] : value.map(({ institution, days }) => `${institution}：${words.days(days)}`),
  dispatchStageDays: (value) => {
    const limited = DISPATCH_STAGES.flatMap((stage) => {
      const days = value[stage];
      return days === null ? [] : [`${DISPATCH_STAGE_NAMES[stage]} ${words.days(days)}`];
    });
    return [limited.length === 0 ? words.noLimit : limited.join('、')];
  },
  pauseForSupplement: (value) => [value ? words.yes : words.no],
  supplementDays: (value) => [words.days(value)],
  exactly180IsAbroad: (value) => [value ? words.asAbroad : words.asHome],
  recheckWindowDays: (value) => [words.calendarDays(value)],
  caseNumberPrefixes: (value) => [
    BUSINESS_CODES.map((code) => `${text.domain.BUSINESS_SHORT_NAMES[code]} ${value[code]}`).join('、'),
  ],
  resultNumberWords: (value) => [
    RESULT_KINDS.map((kind) => `${text.domain.RESULT_KIND_NAMES[kind]} ${value[kind]}`).join('、'),
  ],
};

export function settingLines<Key extends SettingKey>(key: Key, settings: OfficeSettings): readonly string[] {
  return SETTING_LINES[key](settings[key]);
}
