import { Radio } from 'antd';
import { BUSINESS_CODES, type BusinessCode } from '#shared/domain/business/business-code.ts';
import { text } from '#shared/i18n/index.ts';

interface BusinessChoiceProps {
  readonly value: BusinessCode;
  readonly onChoose: (business: BusinessCode) => void;
}

export function BusinessChoice({ value, onChoose }: BusinessChoiceProps) {
  return (
    <fieldset className="walk-in-group">
      <legend>{text.walkIn.business}</legend>
      <Radio.Group
        optionType="button"
        buttonStyle="solid"
        value={value}
        options={BUSINESS_CODES.map((code) => ({
          value: code,
          label: text.domain.BUSINESS_SHORT_NAMES[code],
          title: text.domain.BUSINESS_NAMES[code],
        }))}
        onChange={(event) => {
          const chosen = BUSINESS_CODES.find((code) => code === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      />
    </fieldset>
  );
}
