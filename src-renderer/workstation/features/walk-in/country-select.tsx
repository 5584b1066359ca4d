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
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly status?: 'error' | '';
  readonly onChange: (code: string) => void;
}

export function CountrySelect({ id, label, value, status = '', onChange }: CountrySelectProps) {
  return (
    <Select
      {...(id !== undefined && { id })}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={text.walkIn.searchCountry}
      status={status}
      value={value === '' ? null : value}
      options={OPTIONS}
      onChange={(code: string | undefined) => onChange(code ?? '')}
    />
  );
}
