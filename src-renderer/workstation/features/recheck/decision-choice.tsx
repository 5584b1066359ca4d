import { Radio } from 'antd';
import { RECHECK_DECISIONS } from '#shared/domain/case/recheck.ts';
import { text } from '#shared/i18n/index.ts';

interface DecisionChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** 维持原结果 or 变更专业领域: a recheck ends in nothing else. */
export function DecisionChoice({ id, value, onChange }: DecisionChoiceProps) {
  return (
    <Radio.Group
      id={id}
      value={value}
      options={RECHECK_DECISIONS.map((decision) => ({
        value: decision,
        label: text.domain.RECHECK_DECISION_NAMES[decision],
      }))}
      onChange={(event) => onChange(String(event.target.value))}
    />
  );
}
