import { expect, test } from 'vitest';
import { quoteRules } from '#shared/domain/results/quote-rules.ts';
import type { RuleOutcome, RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';

const rule = (name: string, outcome: RuleOutcome, reason = '认证费用360元尚未缴纳'): RuleVerdict => ({
  rule: name,
  title: '已缴纳认证服务费用',
  outcome,
  reason,
  clause: 'G五(2)5，P三',
  inputs: [],
});

test('a refusal quotes the rules that are not met by title, clause and reason', () => {
  const rules = [rule('R1', 'met'), rule('R5', 'not_met'), rule('R3', 'unknown', '身份尚待核验。')];
  const paid = '“已缴纳认证服务费用”（办事指南五(2)5，认证流程指引三）：认证费用360元尚未缴纳。';
  expect(quoteRules(rules, ['not_met'])).toBe(paid);
  expect(quoteRules(rules, ['not_met', 'unknown']).split('\n')).toHaveLength(2);
  expect(quoteRules(rules, ['not_met', 'unknown'])).toMatch(/身份尚待核验。$/);
  expect(quoteRules([], ['not_met'])).toBe('');
});

test('of grounds of which one is met, the others stand in nobody’s way (G五(1))', () => {
  const ground = (name: string, outcome: RuleOutcome): RuleVerdict => ({ ...rule(name, outcome), isGround: true });
  const visa = { ...rule('P-visa', 'not_met', '签证已过期'), title: '签证有效' };
  const others = [ground('A2', 'not_met'), ground('A3', 'not_met')];
  expect(quoteRules([ground('A1', 'met'), ...others, visa], ['not_met'])).toMatch(/^“签证有效”[^\n]*签证已过期。$/);
  expect(quoteRules([ground('A1', 'not_met'), ...others, visa], ['not_met']).split('\n')).toHaveLength(4);
});

test('only whole lines, as many as the letter holds', () => {
  const many = Array.from({ length: 60 }, (_, index) => rule(`R${index}`, 'not_met'));
  const text = quoteRules(many, ['not_met']);
  expect(text.length).toBeLessThanOrEqual(1000);
  expect(text.split('\n').every((line) => line.endsWith('尚未缴纳。'))).toBe(true);
});
