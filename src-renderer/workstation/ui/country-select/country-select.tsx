import { Select } from 'antd';
import { COUNTRY_CODES, countryName } from '#shared/domain/places/countries.ts';
import { text } from '#shared/i18n/index.ts';

/** Where most people come from; they stand first. */
const FREQUENT = ['GBR', 'USA', 'AUS', 'HKG', 'CAN', 'FRA', 'DEU', 'JPN', 'SGP', 'KOR', 'RUS', 'CHN'];

const OPTIONS = [...new Set([...FREQUENT, ...COUNTRY_CODES])].map((code) => ({
  value: code,
  label: `${countryName(code)} ${code}`,
}));

interface CountrySelectProps {
  /** For the label that stands beside it. */
  readonly id?: string;
  /** Where no label is seen. */
  readonly label?: string;
  /** ISO 3166-1 alpha-3; empty while none is chosen. */
  readonly value: string;
  readonly faulty?: boolean;
  /** In a dense line the list is as wide as its names, not as the field. */
  readonly dense?: boolean;
  readonly onChange: (code: string) => void;
}

/** 国家/地区, found by its Chinese name or its code. */
export function CountrySelect({ id, label, value, faulty = false, dense = false, onChange }: CountrySelectProps) {
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(dense && { size: 'small', popupMatchSelectWidth: false })}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={text.common.searchCountry}
      status={faulty ? 'error' : ''}
      value={value === '' ? null : value}
      options={OPTIONS}
      onChange={(code: string | undefined) => onChange(code ?? '')}
    />
  );
}
