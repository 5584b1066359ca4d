import { describe, expect, test } from 'vitest';
import { CASE_ACTION_KINDS } from '#shared/domain/case/transitions.ts';
import { countryName, isOutsideMainland } from '#shared/domain/places/countries.ts';
import { COMPARED_FIELDS } from '#shared/domain/reading/compared-fields.ts';
import { describeClause } from '#shared/i18n/zh-cn/clauses.ts';
import {
  ACTION_NAMES,
  BUSINESS_NAMES,
  CLOSED_REASON_NAMES,
  FIELD_NAMES,
  RESULT_KIND_NAMES,
  STATE_NAMES,
} from '#shared/i18n/zh-cn/domain.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';

describe('words for people', () => {
  test('every label is Chinese', () => {
    for (const labels of [
      BUSINESS_NAMES,
      STATE_NAMES,
      ACTION_NAMES,
      RESULT_KIND_NAMES,
      CLOSED_REASON_NAMES,
      FIELD_NAMES,
    ]) {
      for (const [key, label] of Object.entries(labels)) expect(label, key).toMatch(/\p{Script=Han}/u);
    }
  });

  test('every compared field and every action has its name', () => {
    for (const { field } of COMPARED_FIELDS) expect(FIELD_NAMES[field], field).toBeDefined();
    expect(Object.keys(ACTION_NAMES).sort()).toEqual([...CASE_ACTION_KINDS].sort());
  });

  test('a refusal says what cannot be done and why', () => {
    expect(describeRefusal({ kind: 'wrong_state', action: 'result_proposed', state: 'received' })).toBe(
      '个案处于“已收件”，不能进行“拟出结果”。',
    );
    expect(describeRefusal({ kind: 'wrong_revision', expected: 3, found: 2 })).toContain('当前第 2 版');
  });

  test.each([
    ['G六18', '《“留学服务一件事”办事指南》六第18项'],
    ['G五(2)3', '《“留学服务一件事”办事指南》五（2）3'],
    ['P三', '《认证流程指引》三'],
    ['别处', '别处'],
  ])('%s', (clause, words) => {
    expect(describeClause(clause)).toBe(words);
  });

  test('a country without a name is shown by its code, none at all stays unknown', () => {
    expect(countryName('GBR')).toBe('英国');
    expect(countryName('XYZ')).toBe('XYZ');
    expect(isOutsideMainland(null)).toBeNull();
    expect(isOutsideMainland('HKG')).toBe(true);
  });
});
