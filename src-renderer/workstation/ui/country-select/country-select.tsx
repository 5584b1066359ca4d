import { Select } from 'antd';
import { COUNTRY_CODES, countryName } from '#shared/domain/places/countries.ts';
import { text } from '#shared/i18n/index.ts';

const OPTIONS = COUNTRY_CODES.map((code) => ({ value: code, label: `${countryName(code)} ${code}` }));

interface CountrySelectProps {
  readonly label: string;
  /** ISO 3166-1 alpha-3; empty while none is chosen. */
  readonly value: string;
  readonly faulty: boolean;
  readonly onChange: (code: string) => void;
}

/** 国家/地区, found by its Chinese name or its code. */
export function CountrySelect({ label, value, faulty, onChange }: CountrySelectProps) {
  return (
    <Select
      size="small"
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      popupMatchSelectWidth={false}
      placeholder={text.walkIn.choose}
      status={faulty ? 'error' : ''}
      value={value === '' ? null : value}
      options={OPTIONS}
      onChange={(code: string | undefined) => onChange(code ?? '')}
    />
  );
}
